import { expect, test } from 'vitest';
import { tabulateInflation } from '../../../src/core/detectors/long-run-variance.ts';

test.each([
  [1, 1],
  [2, 1],
  [10, 1],
  [60, 1],
  [7, 2.25],
  [250, 6],
])('the mean of %d answers %d checks apart is inflated as by the plain sum', (answers, spacing) => {
  let sum = 0;
  for (let apart = 1; apart < answers; apart++) sum += (1 - apart / answers) * 0.62 ** (1.3 * (spacing * apart - 1));
  expect(tabulateInflation(0.62, 1.3, 250)(answers, spacing)).toBeCloseTo(2 * sum, 12);
});
