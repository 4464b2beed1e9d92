import { expect, test } from 'vitest';
import { fallFactor } from '../../../src/core/detectors/bayes-factor.ts';

test.each([0.1, 0.3, 2])('over steady items its mean is 1 (variance %d)', (variance) => {
  let mean = 0;
  for (let z = -10; z < 60; z += 0.001) mean += (fallFactor(z, variance, 0.5) * Math.exp((-z * z) / 2) * 0.001) / Math.sqrt(2 * Math.PI);
  expect(mean).toBeCloseTo(1, 3);
});
