import fc from 'fast-check';
import { expect, test } from 'vitest';
import { windowAround } from '../../../src/prompts/screen/drawing.ts';

test('the window holds the row under the cursor, fits, and is as large as it can be', () => {
  const heights = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 40 });
  fc.assert(fc.property(heights, fc.nat(), fc.integer({ min: 4, max: 30 }), (rows, place, height) => {
    const at = place % rows.length;
    const { first, last } = windowAround(rows, at, height);
    const used = rows.slice(first, last + 1).reduce((sum, row) => sum + row, 0);
    const neighbours = [rows[first - 1], rows[last + 1]].filter((row) => row !== undefined);
    expect(first <= at && at <= last && used <= height).toBe(true);
    expect(neighbours.every((row) => used + row > height)).toBe(true);
  }));
});

test.each([
  [0, { first: 0, last: 4 }],
  [2, { first: 0, last: 4 }],
  [10, { first: 8, last: 12 }],
  [19, { first: 15, last: 19 }],
])('of twenty rows five are shown around row %i', (at, expected) => {
  expect(windowAround(Array.from({ length: 20 }, () => 1), at, 5)).toEqual(expected);
});
