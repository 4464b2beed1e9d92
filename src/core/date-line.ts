import { dayNumber, dayOf, type Day, type DayNumber } from './calendar.ts';
import type { DaysOff, Schedule } from './schedule.ts';

/**
 * From a day on, local time was so many minutes ahead of UTC, until the next entry. In the order in which it was lived:
 * who flies east over the date line comes to a day twice.
 */
export type Stay = readonly [from: DayNumber, aheadMinutes: number];

/** On which days something was recorded, and where: two short lists that tell what each entry's `at` told. */
export interface LivedDays {
  readonly stays: readonly Stay[];
  /** Ascending; hardly ever asked for. */
  days(): readonly DayNumber[];
}

interface Moment { readonly day: DayNumber; readonly aheadMinutes: number }

const MOST_OF_A_DAY_MINUTES = 12 * 60;
const DAY_MINUTES = 24 * 60;
const OFFSET = /([+-])(\d\d):(\d\d)$/;

/** @param recorded in the order in which it was lived: a civil day, and the ISO date and time with the offset of the place, where it is known */
export function staysOf(recorded: readonly { readonly on: Day; readonly at?: string }[]): readonly Stay[] {
  const stays: Stay[] = [];
  for (const { on, at } of recorded) {
    if (at === undefined) continue;
    const aheadMinutes = minutesAhead(at);
    if (stays.at(-1)?.[1] !== aheadMinutes) stays.push([dayNumber(on), aheadMinutes]);
  }
  return stays;
}

/**
 * Expected days that never came: a flight west over the date line, or Samoa's move across it, takes a whole civil day or
 * most of it away (2011-12-30 had no hour in Pacific/Apia). Nobody can check on such a day, so it is a day off. Where
 * local time jumps ahead by more than twelve hours between two moments with days between them, one of those days was
 * lost; as all of them are alike to a streak, the first expected one is named.
 * @param lives of one person, as every client's folder tells it
 */
export function lostDays(lives: readonly LivedDays[], schedule: Schedule): readonly DaysOff[] {
  if (!reachFarEnough(lives)) return [];
  const moments = lives.flatMap((life) => momentsOf(life.stays, life.days())).toSorted((a, b) => beginning(a) - beginning(b));
  const lived = new Set(moments.map(({ day }) => day));
  return moments.flatMap((moment, index) => {
    const before = moments[index - 1];
    if (before === undefined || moment.aheadMinutes - before.aheadMinutes <= MOST_OF_A_DAY_MINUTES) return [];
    const lost = nextUnlived(before.day + 1, schedule, lived);
    return lost !== undefined && lost < moment.day ? [{ on: dayOf(lost) }] : [];
  });
}

/** Hardly anybody ever gets that far: then the days, which are many, need not be looked at. */
function reachFarEnough(lives: readonly LivedDays[]): boolean {
  let [least, most] = [Infinity, -Infinity];
  for (const { stays } of lives) {
    for (const [, aheadMinutes] of stays) [least, most] = [Math.min(least, aheadMinutes), Math.max(most, aheadMinutes)];
  }
  return most - least > MOST_OF_A_DAY_MINUTES;
}

/** A moment for each day, and one more for each other place in which the day was lived. */
function momentsOf(stays: readonly Stay[], days: readonly DayNumber[]): readonly Moment[] {
  return stays.flatMap(([from, aheadMinutes], index) => {
    const until = stays[index + 1]?.[0] ?? Infinity;
    const later = days.slice(firstFrom(days, from + 1), firstFrom(days, until));
    return [from, ...later].map((day) => ({ day, aheadMinutes }));
  });
}

/** Index of the first of ascending days at or after `from`, by halving. */
function firstFrom(days: readonly DayNumber[], from: DayNumber): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** When the day began in that place, in minutes of UTC: near enough to when it was lived to put days in order. */
function beginning({ day, aheadMinutes }: Moment): number {
  return day * DAY_MINUTES - aheadMinutes;
}

/** The first expected day at or after `from` without a moment: one may also be reached on the way back. */
function nextUnlived(from: DayNumber, schedule: Schedule, lived: ReadonlySet<DayNumber>): DayNumber | undefined {
  let day = schedule.nextExpected(from);
  while (day !== undefined && lived.has(day)) day = schedule.nextExpected(day + 1);
  return day;
}

/** What local time is ahead of UTC; 0 for "Z". */
function minutesAhead(at: string): number {
  const [, sign, hours, minutes] = OFFSET.exec(at) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}
