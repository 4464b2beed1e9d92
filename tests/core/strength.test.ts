import { describe, expect, test } from 'vitest';
import { foldStrengths, strengthOf, strengthWord, type Strengths } from '../../src/core/strength.ts';

/** `8` a checked day, `.` a missed one, of a habit of every day. */
function after(days: string): Strengths {
  const habit = foldStrengths([]);
  for (const day of days) if (day === '8') habit.addCheckedDay(1); else habit.addQuietDays(1, 1);
  return habit.strengths();
}

function afterQuietDays(from: Strengths, days: number, every: number): Strengths {
  const habit = foldStrengths(from);
  habit.addQuietDays(days, every);
  return habit.strengths();
}

describe('by hand', () => {
  test.each([
    ['', 0],
    ['8', 1 - 0.948_077_514],
    ['88', 1 - 0.948_077_514 ** 2],
    ['8'.repeat(13), 0.5],
    ['8'.repeat(26), 0.75],
    ['8'.repeat(39), 0.875],
    ['8'.repeat(26) + '.'.repeat(13), 0.375],
    ['8'.repeat(13) + '.'.repeat(13) + '8'.repeat(13), 0.625],
    ['8.', 0.051_922_486 * 0.948_077_514],
  ])('%s', (days, strength) => { expect(strengthOf(after(days))).toBeCloseTo(strength, 8); });

  test('a check every fourth day: 26 kept days for the half, three of four of them without a check', () => {
    const habit = foldStrengths([]);
    for (let check = 0; check < 7; check++) {
      habit.addCheckedDay(4);
      habit.addQuietDays(check < 6 ? 3 : 1, 4);
    }
    expect(strengthOf(habit.strengths())).toBeCloseTo(0.5, 10);
  });

  test('a check every fourth day: the fourth day without one is missed', () => {
    const [kept, missed] = [afterQuietDays([0.5], 3, 4), afterQuietDays([0.5], 4, 4)];
    expect(strengthOf(kept)).toBeGreaterThan(0.5);
    expect(strengthOf(missed)).toBeCloseTo(strengthOf(kept) * 0.5 ** (1 / 26), 10);
  });

  test('a day at a time or a month at once is the same', () => {
    expect(afterQuietDays(after('8'.repeat(40)), 20, 1)).toEqual(after('8'.repeat(40) + '.'.repeat(20)));
  });

  test('thirty days are remembered', () => {
    expect(after('8'.repeat(100))).toHaveLength(30);
    expect(afterQuietDays(after('8'), 5000, 1)).toHaveLength(30);
  });
});

describe('in a word', () => {
  test.each([
    ['', 'forming'],
    ['8', 'forming'],
    ['8'.repeat(22), 'forming'],
    ['8'.repeat(23), 'firm'],
    ['8'.repeat(40), 'firm'],
    ['8'.repeat(40) + '..', 'firm'],
    ['8'.repeat(40) + '...', 'fading'],
    ['8'.repeat(100) + '.', 'firm'],
    ['8'.repeat(100) + '..', 'fading'],
    ['8'.repeat(40) + '.'.repeat(20), 'fading'],
    // long gone: nothing left to fade from within 30 days
    ['8'.repeat(40) + '.'.repeat(70), 'forming'],
    // come back: fading for a few days, then no longer told
    ['8'.repeat(40) + '.....8', 'fading'],
    ['8'.repeat(40) + '.....888', 'fading'],
    ['8'.repeat(40) + '.....8888', 'firm'],
    ['8'.repeat(40) + '.'.repeat(10) + '88888', 'forming'],
    // every other day was never more
    ['8.'.repeat(30), 'forming'],
    // too little to speak of fading
    ['888...', 'forming'],
  ])('%s', (days, word) => { expect(strengthWord(after(days))).toBe(word); });
});
