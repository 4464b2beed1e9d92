import type { DayNumber } from '../calendar.ts';
import { countUpTo } from './dated.ts';

/** Contacts to be compared: start..end lately, first..start before (indexes, the latter excluded). */
export interface RecentWindow { readonly first: number; readonly start: number; readonly end: number }

interface Sizes { readonly least: number; readonly before: number; readonly beforeNeeded: number }

/** About six weeks: with many contacts a day chance would otherwise have many tries a week. */
const WINDOW_DAYS = 42;
const MOST = 40;

/** The contacts of the last six weeks, but at least so many and at most 40; undefined where too few went before them. */
export function recentWindow(dated: { readonly days: readonly DayNumber[] }, day: DayNumber, { least, before, beforeNeeded }: Sizes): RecentWindow | undefined {
  const end = countUpTo(dated, day);
  const start = Math.max(end - MOST, Math.min(end - least, countUpTo(dated, day - WINDOW_DAYS)));
  return start < beforeNeeded ? undefined : { first: Math.max(0, start - before), start, end };
}
