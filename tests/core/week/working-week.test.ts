import { describe, expect, test } from 'vitest';
import { dayNumber, type Day } from '../../../src/core/calendar.ts';
import { buildSchedule } from '../../../src/core/schedule.ts';
import { isLastOfWeek, weekOf } from '../../../src/core/week/working-week.ts';

const day = (text: string): Day => text as Day;

describe('the week of a day', () => {
  test.each<[workingDays: string, on: string, from: string, to: string]>([
    ['mon-fri', '2026-11-20', '2026-11-16', '2026-11-22'],
    ['mon-fri', '2026-11-16', '2026-11-16', '2026-11-22'],
    ['mon-fri', '2026-11-22', '2026-11-16', '2026-11-22'],
    ['sun-thu', '2026-11-19', '2026-11-15', '2026-11-21'],
    ['sun-thu', '2026-11-21', '2026-11-15', '2026-11-21'],
    ['mon,wed,fri', '2026-11-20', '2026-11-16', '2026-11-22'],
    ['tue', '2026-11-16', '2026-11-10', '2026-11-16'],
    ['mon-sun', '2026-11-20', '2026-11-16', '2026-11-22'],
    ['nonsense', '2026-11-20', '2026-11-16', '2026-11-22'],
  ])('%s, %s: %s to %s', (workingDays, on, from, to) => expect(weekOf(day(on), workingDays)).toEqual({ from, to }));
});

describe('the last working day of a week', () => {
  /** From Monday 16 November on: L for the last, . for the others. */
  const picture = (workingDays: string, away: readonly { on: Day; to?: Day }[] = []): string => {
    const schedule = buildSchedule({ workingDays: [{ on: day('2026-01-01'), value: workingDays }], away });
    return Array.from({ length: 7 }, (_, n) => (isLastOfWeek(day(`2026-11-${16 + n}`), workingDays, schedule) ? 'L' : '.')).join('');
  };

  test.each<[what: string, drawn: string, expected: string]>([
    ['Friday', picture('mon-fri'), '....L..'],
    ['Thursday, where the week begins on Sunday', picture('sun-thu'), '...L...'],
    ['Thursday, where Friday is off', picture('mon-fri', [{ on: day('2026-11-20') }]), '...L...'],
    ['none where all of it is off', picture('mon-fri', [{ on: day('2026-11-16'), to: day('2026-11-20') }]), '.......'],
    ['Wednesday, of a week that is off from then on', picture('mon,wed,fri', [{ on: day('2026-11-19'), to: day('2026-12-31') }]), '..L....'],
  ])('%s', (_, drawn, expected) => expect(drawn).toBe(expected));

  test('a store without any day to come has one all the same', () => {
    const schedule = buildSchedule({ workingDays: [], away: [{ on: day('2026-11-21'), to: day('2199-12-31') }] });
    expect(schedule.nextExpected(dayNumber(day('2026-11-21')))).toBeUndefined();
    expect(isLastOfWeek(day('2026-11-20'), 'mon-fri', schedule)).toBe(true);
  });
});
