import { addDays, civilDay, dayNumber, dayOf, weekdayOf, type Day } from '../../src/core/calendar.ts';
import { lostDays, staysOf } from '../../src/core/date-line.ts';
import { buildSchedule } from '../../src/core/schedule.ts';
import { foldStreak, streakAt, type Streak } from '../../src/core/streak.ts';
import { localIso } from './local-time.ts';

/** Lives of people who check once on each civil day they live through, told as moments: the facts a streak is made of. */

const DAY_MS = 86_400_000;

/** A moment somebody lived: its civil day, and the ISO date and time with the offset of the place. */
export interface LivedMoment { readonly on: Day; readonly at: string }

/** From `from` on, local time is `offset` ahead of UTC, until the next stay begins. Milliseconds. */
export interface Stay { readonly from: number; readonly offset: number }

/** When in its day a check is made: at its first moment, at its last, or somewhere in its first stay by a share of 0..1. */
export type Habit = (day: number) => 'first' | 'last' | number;

export interface Life {
  readonly moments: readonly LivedMoment[];
  /** Every civil day that was lived through, if only for a second; reckoned by arithmetic, without `civilDay`. */
  readonly livedDays: readonly Day[];
}

/** @param dayStart hour at which the person's days begin; the first and the last day, lived in part, are left out */
export function live(stays: readonly Stay[], until: number, dayStart: number, habit: Habit): Life {
  const spans = new Map<number, { first: number; last: number; firstEnd: number }>();
  stays.forEach(({ from, offset }, index) => addSpans(spans, from, stays[index + 1]?.from ?? until, offset - dayStart * 3_600_000));
  const days = [...spans.keys()].toSorted((a, b) => a - b).slice(1, -1);
  const instants = days.map((day) => momentOf(spans.get(day)!, habit(day))).toSorted((a, b) => a - b);
  let stay = 0;
  const moments = instants.map((instant) => {
    while (stays[stay + 1] !== undefined && stays[stay + 1]!.from <= instant) stay++;
    const at = localIso(instant, stays[stay]!.offset);
    return { on: civilDay(at, dayStart), at };
  });
  return { moments, livedDays: days.map(dayOf) };
}

function addSpans(spans: Map<number, { first: number; last: number; firstEnd: number }>, from: number, to: number, shift: number): void {
  for (let day = Math.floor((from + shift) / DAY_MS); day * DAY_MS - shift < to; day++) {
    const first = Math.max(from, day * DAY_MS - shift);
    const last = Math.min(to, (day + 1) * DAY_MS - shift) - 1;
    spans.set(day, { ...(spans.get(day) ?? { first, firstEnd: last }), last });
  }
}

function momentOf({ first, last, firstEnd }: { first: number; last: number; firstEnd: number }, when: ReturnType<Habit>): number {
  return when === 'first' ? first : when === 'last' ? last : Math.floor(first + (firstEnd - first) * when);
}

/** The streak of these moments on working days, as a person who is asked on the day of the last one sees it. */
export function streakOf(moments: readonly LivedMoment[], workingDays: string): Streak {
  const mine = [{ on: '1900-01-01' as Day, value: workingDays }];
  const days = daysOf(moments);
  const away = lostDays([{ days: () => days, stays: staysOf(moments) }], buildSchedule({ workingDays: mine, away: [] }));
  const schedule = buildSchedule({ workingDays: mine, away });
  const asOf = moments.reduce<Day>((latest, { on }) => (on > latest ? on : latest), '1900-01-01' as Day);
  return streakAt(foldStreak(days, schedule), schedule, asOf, false);
}

function daysOf(moments: readonly LivedMoment[]): readonly number[] {
  return [...new Set(moments.map(({ on }) => dayNumber(on)))].toSorted((a, b) => a - b);
}

/** Whether a life's streak is what it must be: unbroken, each lived working day once. */
export function keepsStreak({ moments, livedDays }: Life): boolean {
  const everyDay = streakOf(moments, 'mon-sun');
  const weekdays = streakOf(moments, 'mon-fri');
  const working = livedDays.filter((day) => weekdayOf(day) <= 5).length;
  return everyDay.current === livedDays.length && everyDay.best === livedDays.length && weekdays.current === working && weekdays.best === working;
}

/** The stays of someone who never leaves a zone: one for each change of its offset between two instants, found to the second. */
export function staysIn(offsetAt: (instant: number) => number, from: number, to: number): readonly Stay[] {
  const stays: Stay[] = [{ from, offset: offsetAt(from) }];
  for (let instant = from; instant < to; instant += DAY_MS) {
    const [before, after] = [stays.at(-1)!.offset, offsetAt(instant + DAY_MS)];
    if (before !== after) stays.push({ from: changeBetween(offsetAt, instant, instant + DAY_MS), offset: after });
  }
  return stays;
}

function changeBetween(offsetAt: (instant: number) => number, from: number, to: number): number {
  const before = offsetAt(from);
  let [low, high] = [from, to];
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (middle === low) break;
    if (offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** Days from one to another, both included. */
export function daysUpTo(from: string, to: string): readonly Day[] {
  const days: Day[] = [];
  for (let day = from as Day; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
