import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { dayNumber, daysBetween, type Day } from '../../src/core/calendar.ts';
import { foldStreak, NO_STREAK, streakAt, type Streak, type StreakState } from '../../src/core/streak.ts';
import { naiveStreak } from './naive-streak.ts';
import { parsePicture } from './pictures.ts';

function streakOf(picture: string): Streak {
  const { doneDays, schedule, asOf, dayIsOver } = parsePicture(picture);
  return streakAt(foldStreak(doneDays, schedule), schedule, asOf, dayIsOver);
}

/** Days from today to the one at whose end the streak breaks. */
function keepIn(picture: string): number | undefined {
  const { keepBy } = streakOf(picture);
  return keepBy === undefined ? undefined : daysBetween(parsePicture(picture).asOf, keepBy);
}

const none = undefined;

describe('weeks', () => {
  test.each<[picture: string, current: number, best: number, keepIn: number | undefined]>([
    // nothing yet
    ['?', 0, 0, none],
    ['.', 0, 0, none],
    ['....?', 0, 0, none],
    ['-', 0, 0, none],
    // it begins with the first done day
    ['8', 1, 1, 1],
    ['....8', 1, 1, 1],
    ['8888', 4, 4, 1],
    // today is not missed before it is over
    ['8888?', 4, 4, 0],
    ['8888.', 0, 4, none],
    ['8888.?', 0, 4, none],
    // one missed day ends it, the next done one begins anew
    ['888.8', 1, 3, 1],
    ['888..88888', 5, 5, 1],
    ['88888..888', 3, 5, 1],
    ['8.8.8.8', 1, 1, 1],
    // weekends and days off leave it as it is
    ['88888-- 888', 8, 8, 1],
    ['88888--|', 5, 5, 1],
    ['88888-|-', 5, 5, 2],
    ['88888|--', 5, 5, 3],
    ['88888-- ?', 5, 5, 0],
    ['88888-- .', 0, 5, none],
    ['888---------------8', 4, 4, 1],
    ['888--.--8', 1, 3, 1],
    ['888?|---', 3, 3, 0],
    ['8888|---', 4, 4, 4],
    // a check on a day off neither counts nor breaks
    ['88888+- 8', 6, 6, 1],
    ['88888++', 5, 5, 1],
    ['+', 0, 0, none],
    ['+8', 1, 1, 1],
    ['+.8', 1, 1, 1],
    // answered afterwards: kept, earns nothing
    ['888~8', 1, 3, 1],
    ['888~', 0, 3, none],
    ['~~~~8', 1, 1, 1],
    ['8~?', 0, 1, none],
    // bad news never costs anything
    ['11111-- 1111', 9, 9, 1],
    ['12345-- 54321', 10, 10, 1],
  ])('%s', (picture, current, best, keptIn) => {
    const streak = streakOf(picture);
    expect([streak.current, streak.best, keepIn(picture)]).toEqual([current, best, keptIn]);
  });

  test.each<[picture: string, expectedToday: boolean, doneToday: boolean, lastDone: string | undefined]>([
    ['?', true, false, none],
    ['8?', true, false, '2026-11-02'],
    ['88', true, true, '2026-11-03'],
    ['8.', true, false, '2026-11-02'],
    ['8~', true, false, '2026-11-02'],
    ['8-', false, false, '2026-11-02'],
    ['8+', false, true, '2026-11-03'],
  ])('%s: what today asks for', (picture, expectedToday, doneToday, lastDone) => {
    const streak = streakOf(picture);
    expect([streak.expectedToday, streak.doneToday, streak.lastDone]).toEqual([expectedToday, doneToday, lastDone]);
  });

  test('a whole answer', () => {
    expect(streakOf('88888-- 88?')).toEqual({
      current: 7, best: 7, strength: expect.closeTo(1 - 0.5 ** (7 / 13), 12), word: 'forming', expectedToday: true, doneToday: false, keepBy: '2026-11-11', lastDone: '2026-11-10',
    });
  });
});

describe('any weeks', () => {
  const past = fc.string({ unit: fc.constantFrom(...'8888...~--+'), minLength: 1, maxLength: 60 });
  const future = fc.string({ unit: fc.constantFrom('.', '-'), maxLength: 8 });
  const weeks = fc.tuple(past, fc.constantFrom('', '?'), future).map(([days, open, ahead]) => `${days}${open}|${ahead}`);

  test('are as the definitions say', () => {
    fc.assert(fc.property(weeks, (picture) => {
      expect(streakOf(picture)).toEqual(naiveStreak(parsePicture(picture)));
    }), { numRuns: 500 });
  });

  test('go on from a stored state as if folded from the first day', () => {
    fc.assert(fc.property(weeks, fc.nat(60), (picture, cut) => {
      const { doneDays, schedule, asOf, dayIsOver } = parsePicture(picture);
      const stored = JSON.stringify(foldStreak(doneDays.slice(0, cut), schedule));
      const resumed = foldStreak(doneDays, schedule, JSON.parse(stored) as StreakState);
      expect(resumed).toEqual(foldStreak(doneDays, schedule));
      expect(streakAt(resumed, schedule, asOf, dayIsOver)).toEqual(streakOf(picture));
    }), { numRuns: 300 });
  });

  test('a state stands for all that follows until something is done', () => {
    fc.assert(fc.property(weeks, fc.string({ unit: fc.constantFrom('.', '-', '~'), maxLength: 40 }), (picture, quiet) => {
      const days = picture.replace('?', '.').split('|')[0]!;
      const later = parsePicture(days + quiet);
      const state = foldStreak(parsePicture(days).doneDays, later.schedule);
      expect(streakAt(state, later.schedule, later.asOf, true)).toEqual(streakOf(days + quiet));
    }), { numRuns: 300 });
  });

  test('a day off put in anywhere changes nothing', () => {
    fc.assert(fc.property(past, fc.nat(60), (days, at) => {
      const { current, best, strength, word } = streakOf(`${days.slice(0, at)}-${days.slice(at)}`);
      const without = streakOf(days);
      expect({ current, best, strength, word }).toEqual({ current: without.current, best: without.best, strength: without.strength, word: without.word });
    }));
  });

  test('an answer given afterwards is worth no more and no less than none', () => {
    fc.assert(fc.property(weeks, (picture) => { expect(streakOf(picture.replaceAll('~', '.'))).toEqual(streakOf(picture)); }));
  });

  test('what was answered does not matter', () => {
    fc.assert(fc.property(weeks, fc.constantFrom('1', '3', '5'), (picture, digit) => { expect(streakOf(picture.replaceAll('8', digit))).toEqual(streakOf(picture)); }));
  });

  test('days count once, in whatever order they are given', () => {
    fc.assert(fc.property(weeks, fc.func(fc.integer()), (picture, key) => {
      const { doneDays, schedule } = parsePicture(picture);
      const shuffled = [...doneDays, ...doneDays].toSorted((a, b) => key(a) - key(b));
      expect(foldStreak(shuffled, schedule)).toEqual(foldStreak(doneDays, schedule));
    }));
  });
});

test('ten years of mornings leave a state of less than a kilobyte', () => {
  const { doneDays, schedule } = parsePicture('88888--'.repeat(520));
  const state = foldStreak(doneDays, schedule);
  expect(state).toMatchObject({ current: 2600, best: 2600 });
  expect(JSON.stringify(state).length).toBeLessThan(1000);
});

test('a clock set back: the streak stands as on the last day', () => {
  const { doneDays, schedule } = parsePicture('88888');
  const streak = streakAt(foldStreak(doneDays, schedule), schedule, '2026-11-04' as Day, false);
  expect(streak).toMatchObject({ current: 5, best: 5, keepBy: '2026-11-07', lastDone: '2026-11-06' });
});

test('the year of a Monday-to-Friday person ends and February has 29 days', () => {
  const { schedule } = parsePicture('');
  const doneDays = Array.from({ length: 70 }, (_, index) => dayNumber('2027-12-25' as Day) + index);
  expect(streakAt(foldStreak(doneDays, schedule), schedule, '2028-03-03' as Day, false)).toMatchObject({ current: 70, keepBy: '2028-03-04', lastDone: '2028-03-03' });
});

test('nothing folded is no streak', () => {
  expect(foldStreak([], parsePicture('..').schedule)).toBe(NO_STREAK);
});
