import { addDays, mondayOf, type Day } from '../calendar.ts';

/** The year that charts show: 53 weeks from a Monday on, the last of them the one that holds `day`. */
export interface Window { readonly from: Day; readonly to: Day }

export function yearUpTo(day: Day): Window {
  return { from: addDays(mondayOf(day), -52 * 7), to: day };
}

export function isWithin(on: Day, { from, to }: Window): boolean {
  return on >= from && on <= to;
}
