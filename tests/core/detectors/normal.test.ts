import { expect, test } from 'vitest';
import { normalBelow, scaledNormal } from '../../../src/core/detectors/normal.ts';

test.each([
  [0, 0.5],
  [1, 0.8413447460685429],
  [-1, 0.15865525393145705],
  [-1.959963984540054, 0.025],
  [-3, 1.3498980316300946e-3],
  [-5, 2.866515718791939e-7],
  [-8, 6.220960574271786e-16],
  [-20, 2.7536241186062337e-89],
])('below %d lies %d', (x, below) => {
  expect(normalBelow(x) / below).toBeCloseTo(1, x > -7 ? 10 : 6);
});

test.each([-30, -8, -3, -0.5, 0, 0.5, 3, 8])('scaled at %d', (t) => {
  expect(scaledNormal(t) / (Math.exp((t * t) / 2) * normalBelow(t))).toBeCloseTo(1, 12);
});
