import { dayNumber, mondayOf, type Day, type DayNumber } from './calendar.ts';
import type { Check, Touch } from './facts.ts';

/** How much went to a client in one week: contacts that took place, and days with a check. */
export type AttentionWeek = readonly [monday: DayNumber, count: number];

/** Weeks that count: a quarter of a year. */
const WEEKS = 13;

/** The last weeks with anything in them, oldest first: bounded, and enough for the quarter before any later day. */
export function attentionOf(touches: readonly Touch[], checks: readonly Check[]): readonly AttentionWeek[] {
  const weeks = new Map<DayNumber, number>();
  const count = (on: Day): void => {
    const monday = dayNumber(mondayOf(on));
    weeks.set(monday, (weeks.get(monday) ?? 0) + 1);
  };
  for (const { on } of touches) count(on);
  for (const on of new Set(checks.map((check) => check.on))) count(on);
  return [...weeks].toSorted(([a], [b]) => a - b).slice(-WEEKS);
}

/** Contacts and days checked in the quarter up to a day. */
export function attentionUpTo(weeks: readonly AttentionWeek[], day: Day): number {
  const last = dayNumber(mondayOf(day));
  return weeks.reduce((sum, [monday, count]) => (monday <= last && monday > last - 7 * WEEKS ? sum + count : sum), 0);
}
