import type { DayNumber } from '../calendar.ts';

/** Things with the days on which they happened, in the order of their days: cheap to ask about any day. */
export interface Dated<T> {
  /** Ascending. */
  readonly days: readonly DayNumber[];
  /** Of the same length. */
  readonly values: readonly T[];
}

/** Things of one day keep the order in which they are given. */
export function byDay<T>(values: readonly T[], dayOf: (value: T) => DayNumber): Dated<T> {
  const dated = values.map((value) => ({ day: dayOf(value), value }));
  if (dated.some(({ day }, index) => index > 0 && day < dated[index - 1]!.day)) dated.sort((a, b) => a.day - b.day);
  return { days: dated.map(({ day }) => day), values: dated.map(({ value }) => value) };
}

/** How many lie on or before `day`, by halving. */
export function countUpTo({ days }: { readonly days: readonly DayNumber[] }, day: DayNumber): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last on or before `day`. */
export function lastUpTo<T>(dated: Dated<T>, day: DayNumber): T | undefined {
  return dated.values[countUpTo(dated, day) - 1];
}

/** Those after `after`, up to and including `upTo`. */
export function between<T>(dated: Dated<T>, after: DayNumber, upTo: DayNumber): readonly T[] {
  return dated.values.slice(countUpTo(dated, after), countUpTo(dated, upTo));
}

/** The last `count` on or before `day`. */
export function latest<T>(dated: Dated<T>, day: DayNumber, count: number): readonly T[] {
  const end = countUpTo(dated, day);
  return dated.values.slice(Math.max(0, end - count), end);
}
