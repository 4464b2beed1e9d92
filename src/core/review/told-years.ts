import type { Day } from '../calendar.ts';
import type { History } from '../history.ts';
import { deedsOf, type Deeds } from './period.ts';

/** A calendar year, as far as it stays true. */
export interface YearTold { readonly year: number; readonly deeds: Deeds }

/** So many stand beside each other. */
export const MOST_YEARS = 3;

/** The last years in which anything happened, in rising order; one more than are shown, for what is known ahead. */
export function toldYears(history: History): readonly YearTold[] {
  const years = new Set(history.facts.filter(({ kind }) => kind !== 'client').map(({ on }) => Number(on.slice(0, 4))));
  return [...years].toSorted((a, b) => a - b).slice(-MOST_YEARS - 1).map((year) => ({ year, deeds: deedsOf(history, firstOf(year), lastOf(year)) }));
}

export function firstOf(year: number): Day {
  return `${year}-01-01` as Day;
}

export function lastOf(year: number): Day {
  return `${year}-12-31` as Day;
}
