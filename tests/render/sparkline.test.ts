import { expect, test } from 'vitest';
import { sparkline } from '../../src/render/sparkline.ts';
import { points } from './sample.ts';

test.each([
  ['12345', 80, '▁▃▅▇█', '12345'],
  ['4444', 80, '▇▇▇▇', '4444'],
  ['45-3', 80, '▇█·▅', '45.3'],
  ['---', 80, '···', '...'],
  ['12345', 3, '▅▇█', '345'],
  ['12345', Infinity, '▁▃▅▇█', '12345'],
  ['', 80, '', ''],
])('%s in %d columns', (picture, width, bars, digits) => {
  expect(sparkline(points(picture), { width, ascii: false })).toBe(bars);
  expect(sparkline(points(picture), { width, ascii: true })).toBe(digits);
});
