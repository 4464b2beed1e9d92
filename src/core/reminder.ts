import { dayNumber, dayOf, weekdayOfNumber, type Day, type DayNumber } from './calendar.ts';
import type { Portfolio } from './portfolio.ts';
import type { Schedule } from './schedule.ts';
import { parseWorkingDays } from './working-days.ts';

/** When the reminder runs on this machine. */
export interface ReminderTimes {
  /** "08:30". */
  readonly at: string;
  /** A second time, for what is still not done by then. */
  readonly again?: string | undefined;
  /** "mon-fri"; null: every day. */
  readonly days: string | null;
}

/** Which of the two times of a day is meant: each speaks once at most, also where both were missed and made up for. */
export type Slot = 'first' | 'again';

export interface DayTime { readonly day: Day; readonly time: string }

/** @param time "16:31", by the clock on the wall */
export function slotAt(time: string, again: string | undefined): Slot {
  return again !== undefined && time >= again ? 'again' : 'first';
}

/** Why a reminder has nothing to say. */
export type Silence = 'done' | 'day-off' | 'nobody';

export function silenceOf({ streak }: Pick<Portfolio, 'streak'>): Silence {
  if (streak.doneToday) return 'done';
  return streak.expectedToday ? 'nobody' : 'day-off';
}

/** The next time it runs on an expected day; undefined where none ever comes. */
export function nextReminder({ at, again, days }: ReminderTimes, schedule: Schedule, { day, time }: DayTime): DayTime | undefined {
  const today = dayNumber(day);
  const later = [at, ...(again === undefined ? [] : [again])].filter((slot) => slot > time).toSorted();
  if (later[0] !== undefined && isOn(today, days, schedule)) return { day, time: later[0] };
  const next = nextOn(today + 1, days, schedule);
  return next === undefined ? undefined : { day: dayOf(next), time: again !== undefined && again < at ? again : at };
}

/** A week holds every weekday; days off of a year are more than anybody takes. */
const LOOKED_AHEAD_DAYS = 400;

function nextOn(from: DayNumber, days: string | null, schedule: Schedule): DayNumber | undefined {
  for (let number = from; number < from + LOOKED_AHEAD_DAYS; number++) if (isOn(number, days, schedule)) return number;
  return undefined;
}

const LOOKED_BACK_DAYS = 7;

/**
 * The last day before today on which it should have run and did not; undefined where it did, or no such day is near.
 * @param installed the day it was installed: that day is not held against it
 * @param lastRun the last day it is known to have run
 */
export function missedReminder({ days }: ReminderTimes, schedule: Schedule, { installed, lastRun, today }: { readonly installed: Day; readonly lastRun: Day | undefined; readonly today: Day }): Day | undefined {
  for (let number = dayNumber(today) - 1; number >= dayNumber(today) - LOOKED_BACK_DAYS; number--) {
    const day = dayOf(number);
    if (day <= installed || (lastRun !== undefined && lastRun >= day)) return undefined;
    if (isOn(number, days, schedule)) return day;
  }
  return undefined;
}

function isOn(number: DayNumber, days: string | null, schedule: Schedule): boolean {
  return schedule.isExpected(number) && (days === null || parseWorkingDays(days)?.has(weekdayOfNumber(number)) !== false);
}
