import { expect, test } from 'vitest';
import fc from 'fast-check';
import { weekdayOfNumber, type Weekday } from '../../src/core/calendar.ts';
import { countWeekdays, parseWorkingDays } from '../../src/core/working-days.ts';

test.each([
  ['mon-fri', [1, 2, 3, 4, 5]],
  ['sun-thu', [7, 1, 2, 3, 4]],
  ['sat-wed', [6, 7, 1, 2, 3]],
  ['mon,wed,fri', [1, 3, 5]],
  ['mon-wed,sat', [1, 2, 3, 6]],
  ['Monday - Thursday , Sun', [1, 2, 3, 4, 7]],
  ['tue', [2]],
  ['tue-tue', [2]],
  ['mon-sun', [1, 2, 3, 4, 5, 6, 7]],
  ['mon-wed,tue', [1, 2, 3]],
])('"%s"', (text, weekdays) => { expect(parseWorkingDays(text)).toEqual(new Set(weekdays)); });

test.each(['', ',', 'mon,', 'mon-', '-fri', 'mon-xyz', 'xyz-mon', 'mon-wed-fri', 'mon fri', 'none', 'm-f', '1-5', 'mon;tue'])(
  '"%s" is refused', (text) => { expect(parseWorkingDays(text)).toBeUndefined(); });

const weekdaySets = fc.uniqueArray(fc.integer({ min: 1, max: 7 })).map((days) => new Set(days as Weekday[]));

test('whole weeks at once count as many as one by one', () => {
  fc.assert(fc.property(weekdaySets, fc.integer({ min: -30_000, max: 80_000 }), fc.integer({ min: -10, max: 60 }), (weekdays, from, length) => {
    let days = 0;
    for (let day = from; day < from + length; day++) if (weekdays.has(weekdayOfNumber(day))) days++;
    expect(countWeekdays(weekdays, from, from + length - 1)).toBe(days);
  }));
});
