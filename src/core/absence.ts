import { addDays, dayNumber, dayOf, type Day } from './calendar.ts';
import type { Portfolio } from './portfolio.ts';

/** Days in which nothing was done though they were expected. */
export interface Absence { readonly from: Day; readonly to: Day; readonly expectedDays: number }

/** From this many missed expected days on, the morning asks whether the user was away. */
const WORTH_ASKING = 4;

/** The gap between the last done day and today, where it is long enough to ask about; undefined otherwise. */
export function absenceBefore({ streak, schedule, day }: Portfolio): Absence | undefined {
  if (streak.lastDone === undefined) return undefined;
  const yesterday = addDays(day, -1);
  const expectedDays = schedule.expectedBetween(dayNumber(streak.lastDone), dayNumber(yesterday));
  const from = schedule.nextExpected(dayNumber(streak.lastDone) + 1);
  return expectedDays < WORTH_ASKING || from === undefined ? undefined : { from: dayOf(from), to: yesterday, expectedDays };
}
