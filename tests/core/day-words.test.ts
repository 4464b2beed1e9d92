import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { addDays, daysBetween, weekdayOf, type Day } from '../../src/core/calendar.ts';
import { readDay, readWeekday } from '../../src/core/day-words.ts';

const TUESDAY = '2026-11-24' as Day;

describe('a day, read on Tuesday 24 November 2026', () => {
  test.each([
    // what is typed, looking back, looking ahead
    ['2026-11-20', '2026-11-20', '2026-11-20'],
    ['2028-02-29', '2028-02-29', '2028-02-29'],
    ['20.11.2026', '2026-11-20', '2026-11-20'],
    ['1.3.2026', '2026-03-01', '2026-03-01'],
    ['today', '2026-11-24', '2026-11-24'],
    ['yesterday', '2026-11-23', '2026-11-23'],
    ['tomorrow', '2026-11-25', '2026-11-25'],
    ['-3', '2026-11-21', '2026-11-21'],
    ['+3', '2026-11-27', '2026-11-27'],
    ['-0', '2026-11-24', '2026-11-24'],
    ['-365', '2025-11-24', '2025-11-24'],
    ['tuesday', '2026-11-24', '2026-11-24'],
    ['monday', '2026-11-23', '2026-11-30'],
    ['wednesday', '2026-11-18', '2026-11-25'],
    ['sun', '2026-11-22', '2026-11-29'],
    ['thurs', '2026-11-19', '2026-11-26'],
    ['fr', '2026-11-20', '2026-11-27'],
    ['  Today ', '2026-11-24', '2026-11-24'],
    ['last friday', '2026-11-20', '2026-11-20'],
    ['next Friday', '2026-11-27', '2026-11-27'],
    ['this friday', '2026-11-27', '2026-11-27'],
    ['last tuesday', '2026-11-17', '2026-11-17'],
    ['next tuesday', '2026-12-01', '2026-12-01'],
    ['on friday', '2026-11-20', '2026-11-27'],
    ['on next friday', '2026-11-27', '2026-11-27'],
    ['FRIDAY', '2026-11-20', '2026-11-27'],
  ])('%s', (text, past, next) => {
    expect([readDay(text, TUESDAY, 'past'), readDay(text, TUESDAY, 'next')]).toEqual([past, next]);
  });

  test.each([
    '', ' ', '3', '--3', '- 3', '-3.5', '-99999', '2026-02-29', '2026-13-01', '2026-1-5', '24/11/2026', '24.11.', '24.11.26', '31.11.2026', '20261124',
    'm', 't', 'heute', 'mondays', 'week', 'todayy', 'next week', 'last', 'on', 'next', 'constructor', '1899-12-31', '2200-01-01',
  ])('"%s" is no day', (text) => {
    expect([readDay(text, TUESDAY, 'past'), readDay(text, TUESDAY, 'next')]).toEqual([undefined, undefined]);
  });
});

test.each([['mon', 1], ['Tu', 2], ['WEDNES', 3], ['thu', 4], [' fri ', 5], ['saturday', 6], ['su', 7], ['s', undefined], ['', undefined], ['sonntag', undefined]])(
  'weekday "%s" is %s', (text, weekday) => { expect(readWeekday(text)).toBe(weekday); });

const days = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01' as Day, days));
const names = fc.constantFrom('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');

test('a weekday is on that weekday, today at the earliest, within the week ahead', () => {
  fc.assert(fc.property(days, names, (today, name) => {
    const day = readDay(name, today, 'next')!;
    return weekdayOf(day) === readWeekday(name) && daysBetween(today, day) >= 0 && daysBetween(today, day) < 7;
  }));
});

test('a weekday is on that weekday, today at the latest, within the week behind', () => {
  fc.assert(fc.property(days, names, (today, name) => {
    const day = readDay(name, today, 'past')!;
    return weekdayOf(day) === readWeekday(name) && daysBetween(day, today) >= 0 && daysBetween(day, today) < 7;
  }));
});
