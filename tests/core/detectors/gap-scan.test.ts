import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replayGaps, scanGaps } from '../../../src/core/detectors/gap-scan.ts';

const rhythm = (gap: number, from: number, to: number): number[] => Array.from({ length: Math.ceil((to - from) / gap) }, (_, index) => from + index * gap);

test('too few gaps say nothing', () => {
  expect(scanGaps([], 90).logR).toBe(-Infinity);
  expect(scanGaps(rhythm(3, 0, 18), 90).logR).toBe(-Infinity);
});

test('a steady rhythm stays quiet, silence and thinning do not', () => {
  const steady = rhythm(3, 0, 90);
  const thinned = [...steady, ...rhythm(9, 96, 150)];
  expect(scanGaps(steady, 90).logR).toBeLessThan(Math.log(62));
  expect(scanGaps(steady, 108).logR).toBeGreaterThan(Math.log(175));
  expect(scanGaps(thinned, 142).logR).toBeGreaterThan(Math.log(175));
  expect(scanGaps(thinned, 142).bestStart).toBe(29);
});

test('with the same contacts, every further silent day says more', () => {
  const days = [0, 2, 5, 6, 9, 13, 14, 17, 20, 22];
  const logs = replayGaps(days, 22, 80);
  expect([...logs].every((log, index) => index === 0 || log > logs[index - 1]!)).toBe(true);
});

test('a replay says each day what a scan of that day would have said', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 160 }), (gaps) => {
      let day = 0;
      const days = gaps.map((gap) => (day += gap));
      const alone = Array.from({ length: day + 15 }, (_, today) => scanGaps(days.filter((contact) => contact <= today), today).logR);
      expect([...replayGaps(days, 0, day + 14)]).toEqual(alone);
    }),
    { numRuns: 25 },
  );
});

test('a change of the unit of days changes nothing', () => {
  const days = [0, 2, 5, 6, 9, 13, 14, 17, 30, 42];
  expect(scanGaps(days.map((day) => day * 7), 50 * 7).logR).toBeCloseTo(scanGaps(days, 50).logR, 9);
});
