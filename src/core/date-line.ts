import { dayNumber, dayOf, type Day, type DayNumber } from './calendar.ts';
import type { DaysOff, Schedule } from './schedule.ts';

/** A moment somebody lived: its civil day, and the ISO date and time with the offset of the place. */
export interface LivedMoment { readonly on: Day; readonly at: string }

const MOST_OF_A_DAY_MINUTES = 12 * 60;
const OFFSET = /([+-])(\d\d):(\d\d)$/;

/**
 * Expected days that never came: a flight west over the date line, or Samoa's move across it, takes a whole civil day or
 * most of it away (2011-12-30 had no hour in Pacific/Apia). Nobody can check on such a day, so it is a day off. Where
 * local time jumps ahead by more than twelve hours between two moments with days between them, one of those days was
 * lost; as all of them are alike to a streak, the first expected one is named.
 * @param moments in the order in which they were lived
 */
export function lostDays(moments: readonly LivedMoment[], schedule: Schedule): readonly DaysOff[] {
  const lived = new Set(moments.map(({ on }) => dayNumber(on)));
  return moments.flatMap((moment, index) => {
    const before = moments[index - 1];
    if (before === undefined || offsetMinutes(moment.at) - offsetMinutes(before.at) <= MOST_OF_A_DAY_MINUTES) return [];
    const lost = nextUnlived(dayNumber(before.on) + 1, schedule, lived);
    return lost !== undefined && lost < dayNumber(moment.on) ? [{ on: dayOf(lost) }] : [];
  });
}

/** The first expected day at or after `from` without a moment: one may also be reached on the way back. */
function nextUnlived(from: DayNumber, schedule: Schedule, lived: ReadonlySet<DayNumber>): DayNumber | undefined {
  let day = schedule.nextExpected(from);
  while (day !== undefined && lived.has(day)) day = schedule.nextExpected(day + 1);
  return day;
}

/** What local time is ahead of UTC; 0 for "Z". */
function offsetMinutes(at: string): number {
  const [, sign, hours, minutes] = OFFSET.exec(at) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}
