import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dayOf } from '../../src/core/calendar.ts';
import { englishFormats } from '../../src/i18n/english-formats.ts';
import { intlFormats } from '../../src/i18n/formats.ts';

/** What the platform's own English says, which ours has to be to the letter. */
const platform = intlFormats('en-GB');
const anyDay = fc.integer({ min: 10_000, max: 30_000 }).map(dayOf);

describe('English formats are those of en-GB', () => {
  test.each(['day', 'dayAndYear', 'longDay', 'month', 'weekday', 'shortWeekday'] as const)('%s', (name) => {
    fc.assert(fc.property(anyDay, (day) => {
      expect(englishFormats[name](day)).toBe(platform[name](day));
    }), { numRuns: 1000 });
  });

  it('a day near another', () => {
    fc.assert(fc.property(anyDay, anyDay, (day, near) => {
      expect(englishFormats.day(day, near)).toBe(platform.day(day, near));
      expect(englishFormats.month(day, near)).toBe(platform.month(day, near));
    }));
  });

  it('a range within a year', () => {
    fc.assert(fc.property(anyDay, fc.nat(300), (from, days) => {
      const to = dayOf((Date.parse(from) / 86_400_000) + days);
      fc.pre(from.slice(0, 4) === to.slice(0, 4));
      expect(englishFormats.range(from, to)).toBe(platform.range(from, to).replaceAll('\u2009', ' '));
    }));
  });

  it('numbers, shares, lists and counted words', () => {
    fc.assert(fc.property(fc.integer({ min: -100_000, max: 100_000 }), fc.array(fc.string({ minLength: 1 }), { maxLength: 4 }), (number, names) => {
      expect(englishFormats.number(number)).toBe(platform.number(number));
      expect(englishFormats.list(names)).toBe(platform.list(names));
      expect(englishFormats.counted(Math.abs(number), { one: 'day', other: 'days' })).toBe(platform.counted(Math.abs(number), { one: 'day', other: 'days' }));
    }));
    for (let percent = 0; percent <= 100; percent += 1) expect(englishFormats.percent(percent / 100)).toBe(platform.percent(percent / 100));
  });
});
