import { addDays, dayNumber, weekdayOfNumber, type Day, type Weekday } from '../calendar.ts';
import type { Schedule } from '../schedule.ts';
import { DEFAULT_WORKING_DAYS, parseWorkingDays } from '../working-days.ts';

/** Seven days, from the first working day after the longest rest of the week: Monday, or Sunday from Sunday to Thursday. */
export interface WorkingWeek { readonly from: Day; readonly to: Day }

const WEEK = 7;

/** @param workingDays "mon-fri", "sun-thu", "mon,wed,fri" */
export function weekOf(day: Day, workingDays: string): WorkingWeek {
  const first = firstWeekday(parseWorkingDays(workingDays) ?? DEFAULT_WORKING_DAYS);
  const from = addDays(day, -((weekdayOfNumber(dayNumber(day)) - first + WEEK) % WEEK));
  return { from, to: addDays(from, WEEK - 1) };
}

/** The last expected day of its week, days off heeded: with Friday off, Thursday is. */
export function isLastOfWeek(day: Day, workingDays: string, schedule: Schedule): boolean {
  const next = schedule.nextExpected(dayNumber(day) + 1) ?? Infinity;
  return schedule.isExpected(dayNumber(day)) && next > dayNumber(weekOf(day, workingDays).to);
}

/** Of rests alike the one before the earlier weekday counts; without any the week begins on a Monday. */
function firstWeekday(working: ReadonlySet<Weekday>): Weekday {
  const restBefore = (weekday: number): number => {
    let days = 0;
    while (days < WEEK && !working.has(weekdayBefore(weekday, days + 1))) days += 1;
    return days;
  };
  return [...working].toSorted((a, b) => restBefore(b) - restBefore(a) || a - b)[0] ?? 1;
}

function weekdayBefore(weekday: number, days: number): Weekday {
  return (((weekday - 1 - days + 2 * WEEK) % WEEK) + 1) as Weekday;
}
