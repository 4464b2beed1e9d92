import { dayNumber, dayOf, type Day, type DayNumber } from './calendar.ts';
import type { Schedule } from './schedule.ts';
import { foldStrengths, strengthOf, strengthWord, type Strengths, type StrengthWord } from './strength.ts';

/**
 * The overall streak (D10: the stripes are earned each day): how many expected days in a row were done.
 *
 * A day is done when a check was made in time (not `isLate`), or the pulse gone through to its end; what was answered
 * never matters, ten red flags keep it (principle 4). The streak begins at the first done day. Days that are not
 * expected leave it as it is, done or not. Today is never missed before it is over.
 */
export interface Streak {
  readonly current: number;
  /** The longest there ever was, the current one included. */
  readonly best: number;
  /** 0..1; for scripts. People read the word. */
  readonly strength: number;
  readonly word: StrengthWord;
  readonly expectedToday: boolean;
  readonly doneToday: boolean;
  /** The day at whose end the streak breaks if nothing is done; undefined without a streak, or where it never will. */
  readonly keepBy: Day | undefined;
  readonly lastDone: Day | undefined;
}

/**
 * All that is needed of the past, as at the end of `lastDone`: plain data of bounded size, fit for a cache. It stays
 * true while no earlier day becomes done and the schedule of the past does not change; then fold anew.
 */
export interface StreakState {
  readonly current: number;
  readonly best: number;
  readonly strengths: Strengths;
  readonly lastDone?: DayNumber;
}

export const NO_STREAK: StreakState = { current: 0, best: 0, strengths: [] };

/**
 * @param doneDays in any order, a day as often as it likes; those up to `from.lastDone` are taken as known
 * @param from the state to go on from
 */
export function foldStreak(doneDays: readonly DayNumber[], schedule: Schedule, from: StreakState = NO_STREAK): StreakState {
  let { current, best, lastDone } = from;
  const habit = foldStrengths(from.strengths);
  for (const day of newDays(doneDays, from)) {
    const missedDays = schedule.expectedBetween(lastDone ?? day, day - 1);
    if (missedDays > 0) current = 0;
    habit.addQuietDays(missedDays, 1);
    if (schedule.isExpected(day)) {
      current++;
      habit.addCheckedDay(1);
    }
    best = Math.max(best, current);
    lastDone = day;
  }
  return lastDone === undefined ? from : { current, best, strengths: habit.strengths(), lastDone };
}

/**
 * The streak as of a day, nothing having been done between the state's last day and the end of `asOf`. With an `asOf`
 * before the state's last day (a clock set back) the streak stands as on that last day, and only what is said of
 * `asOf` itself may be incomplete: fold the days up to `asOf` to know it.
 * @param dayIsOver false for today as it is lived, true for the end of a past day
 */
export function streakAt(state: StreakState, schedule: Schedule, asOf: Day, dayIsOver: boolean): Streak {
  const over = lastDayOver(asOf, dayIsOver);
  const { lastDone = over } = state;
  const current = schedule.expectedBetween(lastDone, over) === 0 ? state.current : 0;
  const keepBy = current === 0 ? undefined : schedule.nextExpected(Math.max(over, lastDone) + 1);
  return { current, best: state.best, keepBy: dayOrNone(keepBy), ...describeDay(state, schedule, asOf, dayIsOver, 1) };
}

/**
 * What every streak says of a day: how strong the habit is at that time, and what the day itself asks for.
 * @param every expected days between two checks
 */
export function describeDay(state: StreakState, schedule: Schedule, asOf: Day, dayIsOver: boolean, every: number): Omit<Streak, 'current' | 'best' | 'keepBy'> {
  const over = lastDayOver(asOf, dayIsOver);
  const habit = foldStrengths(state.strengths);
  habit.addQuietDays(schedule.expectedBetween(state.lastDone ?? over, over), every);
  const strengths = habit.strengths();
  return {
    strength: strengthOf(strengths),
    word: strengthWord(strengths),
    expectedToday: schedule.isExpected(dayNumber(asOf)),
    doneToday: state.lastDone === dayNumber(asOf),
    lastDone: dayOrNone(state.lastDone),
  };
}

/** The days after a state's last, ascending, each once. */
export function newDays(days: readonly DayNumber[], { lastDone = -Infinity }: StreakState): readonly DayNumber[] {
  const later = days.filter((day) => day > lastDone);
  const ordered = later.every((day, index) => index === 0 || day > later[index - 1]!);
  return ordered ? later : [...new Set(later)].toSorted((a, b) => a - b);
}

export function dayOrNone(day: DayNumber | undefined): Day | undefined {
  return day === undefined ? undefined : dayOf(day);
}

function lastDayOver(asOf: Day, dayIsOver: boolean): DayNumber {
  return dayIsOver ? dayNumber(asOf) : dayNumber(asOf) - 1;
}
