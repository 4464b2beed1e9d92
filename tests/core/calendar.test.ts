import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
  addDays, addMonths, civilDay, dayNumber, dayOf, daysBetween, instantOf, mondayOf, parseDay, weekdayOf, weekdayOfNumber, weekOf, type Day,
} from '../../src/core/calendar.ts';
import { localIso, offsetsOf } from './local-time.ts';

const FIRST = dayNumber('1900-01-01' as Day);
const LAST = dayNumber('2199-12-31' as Day);
const days = fc.integer({ min: FIRST, max: LAST }).map(dayOf);
const fewDays = fc.integer({ min: -1000, max: 1000 });

/** The Gregorian calendar in a line each. */
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const monthLength = (year: number, month: number): number => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
const partsOf = (day: Day): readonly [number, number, number] => [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
const format = (year: number, month: number, date: number): string => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

describe('day numbers', () => {
  test.each([['1970-01-01', 0], ['1969-12-31', -1], ['2000-03-01', 11_017], ['2026-11-24', 20_781], ['1900-01-01', -25_567], ['2199-12-31', 84_005]])(
    '%s is %i', (day, number) => { expect([dayNumber(day as Day), dayOf(number)]).toEqual([number, day]); });

  test('each of 300 years follows the one before by the Gregorian rules', () => {
    let number = FIRST;
    for (let year = 1900; year < 2200; year++) {
      for (let month = 1; month <= 12; month++) {
        expect(dayOf(number)).toBe(format(year, month, 1));
        number += monthLength(year, month);
        expect(dayOf(number - 1)).toBe(format(year, month, monthLength(year, month)));
      }
    }
    expect(number).toBe(LAST + 1);
  });

  test('there and back', () => {
    fc.assert(fc.property(days, (day) => dayOf(dayNumber(day)) === day));
  });

  test('text order is day order', () => {
    fc.assert(fc.property(days, days, (a, b) => a < b === dayNumber(a) < dayNumber(b)));
  });
});

describe('parseDay', () => {
  test('reads exactly the days there are', () => {
    const number = (max: number) => fc.integer({ min: 0, max });
    fc.assert(fc.property(fc.integer({ min: 1890, max: 2210 }), number(14), number(33), (year, month, date) => {
      const exists = year >= 1900 && year <= 2199 && month >= 1 && date >= 1 && date <= monthLength(year, month);
      const text = format(year, month, date);
      expect(parseDay(text)).toBe(exists ? text : undefined);
    }), { numRuns: 2000 });
  });

  test.each(['', '2026-1-1', '26-01-01', '2026-01-01 ', ' 2026-01-01', '2026-01-01\n', '2026/01/01', '2026-01-01T00:00', '٢٠٢٦-٠١-٠١', '+2026-01-01', '-2026-01-01', '2026-02-30', '1900-02-29', '2100-02-29', '2026-04-31'])(
    'refuses "%s"', (text) => { expect(parseDay(text)).toBeUndefined(); });

  test('any other text is no day', () => {
    fc.assert(fc.property(fc.string(), (text) => parseDay(text) === undefined));
  });
});

describe('arithmetic', () => {
  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-29', 1, '2028-03-01'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-02-29', 366, '2029-03-01'],
    ['2026-03-29', -1, '2026-03-28'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %i days', (day, count, result) => { expect(addDays(day as Day, count)).toBe(result); });

  test('what is added lies between', () => {
    fc.assert(fc.property(days, fewDays, (day, count) => daysBetween(day, addDays(day, count)) === count));
  });

  test('adding goes in steps', () => {
    fc.assert(fc.property(days, fewDays, fewDays, (day, a, b) => addDays(addDays(day, a), b) === addDays(day, a + b)));
  });

  test('between two days is the same there and back', () => {
    fc.assert(fc.property(days, days, (a, b) => daysBetween(a, b) + daysBetween(b, a) === 0));
  });
});

describe('addMonths', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-10-25', 6, '2027-04-25'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i', (day, months, result) => { expect(addMonths(day as Day, months)).toBe(result); });

  test('the same date that many months on, or the last of a shorter month', () => {
    fc.assert(fc.property(days, fc.integer({ min: -400, max: 400 }), (day, months) => {
      const [year, month, date] = partsOf(day);
      const count = year * 12 + (month - 1) + months;
      const [inYear, inMonth] = [Math.floor(count / 12), ((count % 12) + 12) % 12 + 1];
      expect(addMonths(day, months)).toBe(format(inYear, inMonth, Math.min(date, monthLength(inYear, inMonth))));
    }));
  });
});

describe('weeks', () => {
  test.each([['1900-01-01', 1], ['1970-01-01', 4], ['2000-02-29', 2], ['2026-11-24', 2], ['2026-11-29', 7], ['2199-12-31', 2]])(
    '%s is weekday %i', (day, weekday) => { expect(weekdayOf(day as Day)).toBe(weekday); });

  test.each([['2026-01-01', 1], ['2024-12-30', 1], ['2021-01-03', 53], ['2021-01-04', 1], ['2020-12-31', 53], ['2026-11-24', 48], ['2027-01-01', 53], ['2028-02-29', 9]])(
    '%s is in week %i', (day, week) => { expect(weekOf(day as Day)).toBe(week); });

  test('weekdays go round', () => {
    fc.assert(fc.property(days, (day) => {
      expect(weekdayOf(addDays(day, 1))).toBe((weekdayOf(day) % 7) + 1);
      expect(weekdayOfNumber(dayNumber(day))).toBe(weekdayOf(day));
      expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day));
    }));
  });

  test('Monday begins the week that holds the day', () => {
    fc.assert(fc.property(days, (day) => {
      expect([weekdayOf(mondayOf(day)), daysBetween(mondayOf(day), day)]).toEqual([1, weekdayOf(day) - 1]);
    }));
  });

  test('a week has the number of its Thursday in the Thursday\'s year', () => {
    fc.assert(fc.property(days, (day) => {
      const thursday = addDays(mondayOf(day), 3);
      const dayOfYear = daysBetween(`${thursday.slice(0, 4)}-01-01` as Day, thursday) + 1;
      expect(weekOf(day)).toBe(Math.ceil(dayOfYear / 7));
    }));
  });
});

describe('civilDay', () => {
  test.each([
    ['2026-11-24T08:31:02.120+01:00', 3, '2026-11-24'],
    ['2026-11-24T00:00:00.000+01:00', 0, '2026-11-24'],
    ['2026-11-24T00:00:00.000+01:00', 1, '2026-11-23'],
    ['2026-11-24T02:59:59.999+01:00', 3, '2026-11-23'],
    ['2026-11-24T03:00:00.000+01:00', 3, '2026-11-24'],
    ['2026-11-24T05:59:59+01:00', 6, '2026-11-23'],
    ['2026-11-24T06:00:00+01:00', 6, '2026-11-24'],
    ['2026-11-24T23:59:59-11:00', 3, '2026-11-24'],
    ['2027-01-01T01:00:00+01:00', 3, '2026-12-31'],
    ['2028-03-01T01:00:00+01:00', 3, '2028-02-29'],
    ['2028-02-29T01:00:00+01:00', 3, '2028-02-28'],
    ['2027-03-01T01:00:00+01:00', 3, '2027-02-28'],
    ['2026-11-24T08:31:02Z', 3, '2026-11-24'],
  ])('%s with a day that starts at %i', (at, dayStart, day) => { expect(civilDay(at, dayStart)).toBe(day); });

  test('the written date and hour count, whatever the offset', () => {
    const offsets = fc.integer({ min: -48, max: 56 }).map((quarters) => quarters * 900_000);
    fc.assert(fc.property(days, fc.integer({ min: 0, max: 86_399_999 }), offsets, fc.integer({ min: 0, max: 6 }), (day, timeMs, offset, dayStart) => {
      const at = localIso(dayNumber(day) * 86_400_000 + timeMs - offset, offset);
      expect(civilDay(at, dayStart)).toBe(timeMs < dayStart * 3_600_000 ? addDays(day, -1) : day);
    }));
  });
});

describe('instants', () => {
  test('one moment, two offsets', () => {
    expect(instantOf('2026-11-24T08:31:02.120+01:00')).toBe(instantOf('2026-11-24T07:31:02.120Z'));
  });

  test('what a wall clock says leads back to its instant', () => {
    const zones = fc.constantFrom('UTC', 'Pacific/Apia', 'America/Sao_Paulo', 'Asia/Kolkata', 'Africa/Cairo', 'Europe/Berlin', 'Australia/Lord_Howe');
    fc.assert(fc.property(zones, fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2037, 0) }), (zone, instant) => {
      expect(instantOf(localIso(instant, offsetsOf(zone)(instant)))).toBe(instant);
    }));
  });
});
