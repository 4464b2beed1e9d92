import { dayNumber, mondayOf, type Day, type DayNumber } from '../calendar.ts';
import { isHeld } from '../contacts.ts';
import { SIDES, type Rating } from '../facts.ts';
import type { History } from '../history.ts';
import { standingPromises } from '../open-promises.ts';
import { isOpen, LAST_PROMISES, type PromiseMade } from '../promises.ts';

/** What charts are drawn from: the last year of a client, bounded in size however many there are, fit for a cache. */
export interface Past {
  /** Answers by item, those of a week taken together; oldest first. */
  readonly ratings: Readonly<Record<string, readonly WeekOfRatings[]>>;
  readonly checkDays: readonly DayNumber[];
  /** Days with contacts that were held, and how many; the one before the year as well, for the first gap. */
  readonly contacts: readonly (readonly [day: DayNumber, count: number])[];
  /** All that are open, and the last of each side that were settled. */
  readonly promises: readonly PromiseMade[];
}

/** Monday, sum and number of the answers, and the last day of them. */
export type WeekOfRatings = readonly [monday: DayNumber, sum: number, count: number, last: DayNumber];

/** A year of whole weeks, and one more. */
const KEPT_DAYS = 54 * 7;

export function buildPast(history: History): Past {
  const contacts = new Map<DayNumber, number>();
  for (const { on } of history.of('touch').filter(isHeld)) contacts.set(dayNumber(on), (contacts.get(dayNumber(on)) ?? 0) + 1);
  const days = [...contacts].toSorted(([a], [b]) => a - b);
  const checks = history.of('check');
  const last = Math.max(days.at(-1)?.[0] ?? -Infinity, ...new Set(checks.slice(-KEPT_DAYS).map(({ on }) => dayNumber(on))));
  const from = last - KEPT_DAYS;
  const recent = checks.filter(({ on }) => dayNumber(on) > from);
  return {
    ratings: ratingsOf(recent),
    checkDays: [...new Set(recent.map(({ on }) => dayNumber(on)))].toSorted((a, b) => a - b),
    contacts: days.slice(Math.max(0, days.findIndex(([day]) => day > from) - 1)),
    promises: lastPromises(history),
  };
}

/** Of several answers to an item on one day the last counts. */
function ratingsOf(checks: readonly { readonly on: Day; readonly ratings?: Readonly<Record<string, Rating>> }[]): Past['ratings'] {
  const answers = new Map<string, Map<Day, number>>();
  for (const { on, ratings = {} } of checks) {
    for (const item in ratings) {
      const value = valueOf(ratings[item]!);
      if (value !== null) answers.set(item, (answers.get(item) ?? new Map<Day, number>()).set(on, value));
    }
  }
  return Object.fromEntries([...answers].map(([item, values]) => [item, weeksOf(values)]));
}

function weeksOf(values: ReadonlyMap<Day, number>): readonly WeekOfRatings[] {
  const weeks = new Map<DayNumber, WeekOfRatings>();
  for (const [on, value] of values) {
    const monday = dayNumber(mondayOf(on));
    const [, sum, count, last] = weeks.get(monday) ?? [monday, 0, 0, 0];
    weeks.set(monday, [monday, sum + value, count + 1, Math.max(last, dayNumber(on))]);
  }
  return [...weeks.values()].toSorted(([a], [b]) => a - b);
}

function valueOf(rating: Rating): number | null {
  if (typeof rating === 'boolean') return rating ? 5 : 1;
  return rating === 'none' ? null : rating;
}

function lastPromises(history: History): readonly PromiseMade[] {
  const promises = standingPromises(history);
  const settled = SIDES.flatMap((side) => promises.filter((promise) => promise.by === side && !isOpen(promise))
    .toSorted((a, b) => ((a.settledOn ?? a.on) < (b.settledOn ?? b.on) ? -1 : 1)).slice(-LAST_PROMISES));
  return [...settled, ...promises.filter(isOpen)];
}
