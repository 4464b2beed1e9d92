import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { daysBetween } from '../../src/core/calendar.ts';
import { clientStreakAt, foldClientStreak, type CheckEvery } from '../../src/core/client-streak.ts';
import { clientSchedule } from '../../src/core/schedule.ts';
import type { Streak, StreakState } from '../../src/core/streak.ts';
import { naiveClientStreak } from './naive-streak.ts';
import { FIRST_DAY, parsePicture, type Picture } from './pictures.ts';

function streakAtEnd({ doneDays, schedule, asOf, dayIsOver }: Picture, checkEvery: CheckEvery): Streak {
  return clientStreakAt(foldClientStreak(doneDays, schedule, checkEvery), schedule, checkEvery, asOf, dayIsOver);
}

/** Current, best, and days from today to the one at whose end the streak breaks. */
function summary(picture: string, checkEvery: CheckEvery): readonly (number | undefined)[] {
  const parsed = parsePicture(picture);
  const { current, best, keepBy } = streakAtEnd(parsed, checkEvery);
  return [current, best, keepBy === undefined ? undefined : daysBetween(parsed.asOf, keepBy)];
}

const none = undefined;

describe('weeks of one client', () => {
  test.each<[every: number, picture: string, current: number, best: number, keepIn: number | undefined]>([
    // nothing yet
    [1, '?', 0, 0, none],
    [3, '....?', 0, 0, none],
    // every day
    [1, '8', 1, 1, 1],
    [1, '888', 3, 3, 1],
    [1, '888?', 3, 3, 0],
    [1, '888.?', 0, 3, none],
    [1, '888.8', 1, 3, 1],
    [1, '88888-- 8', 6, 6, 1],
    [1, '88888|--', 5, 5, 3],
    // every second, third day
    [2, '8.8.8', 3, 3, 2],
    [2, '8.8.8..8', 1, 3, 2],
    [3, '8..8..8', 3, 3, 3],
    [3, '8..8..8..?', 3, 3, 0],
    [3, '8..8..8...?', 0, 3, none],
    [3, '8...8', 1, 1, 3],
    [3, '8.8', 2, 2, 3],
    // days off do not come nearer to the limit
    [3, '8..-- ?', 1, 1, 0],
    [3, '8..-- 8', 2, 2, 3],
    [3, '8..------.', 1, 1, 0],
    [2, '8-------.-------8', 2, 2, 2],
    // the limit is reached: days off after it still leave room
    [2, '8..|---', 1, 1, 3],
    [2, '8..--+', 2, 2, 2],
    // a check on a day off is a check
    [2, '8.+', 2, 2, 2],
    [1, '+', 1, 1, 1],
    // answered afterwards: earns nothing, and the clock goes on
    [2, '8~8', 2, 2, 2],
    [2, '8.~8', 1, 1, 2],
    [1, '8~', 1, 1, 0],
    // ten red flags keep it
    [1, '11111', 5, 5, 1],
  ])('every %i: %s', (every, picture, current, best, keepIn) => {
    expect(summary(picture, () => every)).toEqual([current, best, keepIn]);
  });

  test('a whole answer', () => {
    expect(streakAtEnd(parsePicture('8..8.?'), () => 4)).toEqual({
      current: 2, best: 2, strength: expect.closeTo(1 - (0.5 ** (0.5 / 13)) ** 5, 12), word: 'forming', expectedToday: true, doneToday: false, keepBy: '2026-11-09', lastDone: '2026-11-05',
    });
  });
});

describe('a client that ended or paused', () => {
  const phases = (phase: 'paused' | 'ended') => [{ on: parsePicture('....').asOf, phase }];

  test.each(['paused', 'ended'] as const)('%s: the streak stands for good', (phase) => {
    const picture = parsePicture('888............');
    const schedule = clientSchedule(picture.schedule, [], phases(phase));
    expect(streakAtEnd({ ...picture, schedule }, () => 1)).toMatchObject({ current: 3, best: 3, keepBy: undefined, expectedToday: false });
  });
});

describe('when the rhythm changes', () => {
  const from = (index: number, before: number, after: number): CheckEvery => (day) => (day < FIRST_DAY + index ? before : after);

  test.each<[name: string, checkEvery: CheckEvery, picture: string, current: number, best: number, keepIn: number | undefined]>([
    ['what was kept at the old one stays kept', from(9, 3, 1), '8..8..8..8', 4, 4, 1],
    ['the last promise holds until the next check', from(8, 3, 1), '8..8..8..', 3, 3, 1],
    ['then the new one', from(8, 3, 1), '8..8..8..8.8', 1, 4, 1],
    ['a slower one holds at once', from(2, 1, 3), '88..', 2, 2, 1],
  ])('%s', (_, checkEvery, picture, current, best, keepIn) => {
    expect(summary(picture, checkEvery)).toEqual([current, best, keepIn]);
  });
});

describe('any weeks of one client', () => {
  const past = fc.string({ unit: fc.constantFrom(...'888.....~--+'), minLength: 1, maxLength: 50 });
  const weeks = fc.tuple(past, fc.constantFrom('', '?'), fc.string({ unit: fc.constantFrom('.', '-'), maxLength: 8 })).map(([days, open, ahead]) => `${days}${open}|${ahead}`);
  const rhythm = fc.integer({ min: 1, max: 6 });

  test('are as the definitions say', () => {
    fc.assert(fc.property(weeks, rhythm, (picture, every) => {
      const parsed = parsePicture(picture);
      expect(streakAtEnd(parsed, () => every)).toEqual(naiveClientStreak(parsed, every));
    }), { numRuns: 500 });
  });

  test('go on from a stored state as if folded from the first day', () => {
    fc.assert(fc.property(weeks, fc.nat(50), rhythm, rhythm, fc.nat(50), (picture, cut, before, after, change) => {
      const { doneDays, schedule } = parsePicture(picture);
      const checkEvery: CheckEvery = (day) => (day < FIRST_DAY + change ? before : after);
      const stored = JSON.stringify(foldClientStreak(doneDays.slice(0, cut), schedule, checkEvery));
      const resumed = foldClientStreak(doneDays, schedule, checkEvery, JSON.parse(stored) as StreakState);
      expect(resumed).toEqual(foldClientStreak(doneDays, schedule, checkEvery));
    }), { numRuns: 300 });
  });

  test('a check made while the streak stands goes on with it; made later it begins anew', () => {
    fc.assert(fc.property(past, rhythm, (days, every) => {
      const open = streakAtEnd(parsePicture(`${days}?`), () => every);
      expect(streakAtEnd(parsePicture(`${days}8`), () => every).current).toBe(open.current + 1);
    }));
  });

  test('a longer rhythm never shortens a streak', () => {
    fc.assert(fc.property(weeks, rhythm, (picture, every) => {
      const [shorter, longer] = [every, every + 1].map((days) => streakAtEnd(parsePicture(picture), () => days));
      expect(longer!.current).toBeGreaterThanOrEqual(shorter!.current);
      expect(longer!.best).toBeGreaterThanOrEqual(shorter!.best);
    }));
  });
});
