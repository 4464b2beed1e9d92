import { dayNumber, type Day, type DayNumber } from './calendar.ts';
import type { Schedule } from './schedule.ts';
import { dayOrNone, describeDay, newDays, NO_STREAK, type Streak, type StreakState } from './streak.ts';
import { foldStrengths } from './strength.ts';

/**
 * The streak of one client (D10): how many checks in a row were made in time, each within `checkEvery` expected days of
 * the one before, counted on the client's own schedule. Several checks on one day are one. It is 0 as soon as a check
 * would come too late to go on with it, that is once more than `checkEvery` expected days have gone by since the last;
 * days off after the last of them still leave room.
 */

/**
 * Expected days between two checks, 1 or more, as in force on a day. It may change (a client is added, the focus
 * grows), and no change may break what was kept: between two checks the larger value of their two days counts.
 */
export type CheckEvery = (day: DayNumber) => number;

/**
 * @param checkDays days with a check of this client made in time, in any order; those up to `from.lastDone` are taken as known
 * @param schedule the client's
 * @param from the state to go on from
 */
export function foldClientStreak(checkDays: readonly DayNumber[], schedule: Schedule, checkEvery: CheckEvery, from: StreakState = NO_STREAK): StreakState {
  let { current, best, lastDone } = from;
  const habit = foldStrengths(from.strengths);
  for (const day of newDays(checkDays, from)) {
    const every = allowedDays(lastDone, day, checkEvery);
    const daysBefore = schedule.expectedBetween(lastDone ?? day, day - 1);
    const expected = schedule.isExpected(day);
    current = daysBefore + (expected ? 1 : 0) <= every ? current + 1 : 1;
    best = Math.max(best, current);
    habit.addQuietDays(daysBefore, every);
    if (expected) habit.addCheckedDay(every);
    lastDone = day;
  }
  return lastDone === undefined ? from : { current, best, strengths: habit.strengths(), lastDone };
}

/**
 * The streak as of a day, no check having been made between the state's last day and the end of `asOf`.
 * @param dayIsOver false for today as it is lived, true for the end of a past day
 */
export function clientStreakAt(state: StreakState, schedule: Schedule, checkEvery: CheckEvery, asOf: Day, dayIsOver: boolean): Streak {
  const today = dayNumber(asOf);
  const { lastDone = today } = state;
  const every = allowedDays(lastDone, today, checkEvery);
  const current = schedule.expectedBetween(lastDone, today) <= every ? state.current : 0;
  const keepBy = current === 0 ? undefined : lastDayInReach(lastDone, schedule, every);
  return { current, best: state.best, keepBy: dayOrNone(keepBy), ...describeDay(state, schedule, asOf, dayIsOver, every) };
}

function allowedDays(lastDone: DayNumber | undefined, day: DayNumber, checkEvery: CheckEvery): number {
  return Math.max(checkEvery(lastDone ?? day), checkEvery(day));
}

/** The day before one expected day too many; undefined where so many never come. */
function lastDayInReach(lastDone: DayNumber, schedule: Schedule, every: number): DayNumber | undefined {
  let day: DayNumber | undefined = lastDone;
  for (let count = 0; count <= every && day !== undefined; count++) day = schedule.nextExpected(day + 1);
  return day === undefined ? undefined : day - 1;
}
