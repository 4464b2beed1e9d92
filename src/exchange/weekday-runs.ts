import type { Weekday } from '../core/calendar.ts';

/** As cron and launchd count them: Sunday is 0. */
export const WEEKDAY_NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

export interface Run { readonly from: number; readonly to: number }

/** Weekdays that follow each other, as cron counts them: mon-wed and sat is 1-3, 6. */
export function weekdayRuns(weekdays: ReadonlySet<Weekday>): readonly Run[] {
  const runs: { readonly from: number; to: number }[] = [];
  for (const day of cronDays(weekdays)) {
    const last = runs.at(-1);
    if (last?.to === day - 1) last.to = day;
    else runs.push({ from: day, to: day });
  }
  return runs;
}

/** "mon-fri", as `parseWorkingDays` reads it; null for every day. */
export function weekdayText(weekdays: ReadonlySet<Weekday>): string | null {
  if (weekdays.size === 7) return null;
  return weekdayRuns(weekdays).map(({ from, to }) => (from === to ? WEEKDAY_NAMES[from] : `${WEEKDAY_NAMES[from]}-${WEEKDAY_NAMES[to]}`)).join(',');
}

/** Ascending, Sunday first. */
export function cronDays(weekdays: ReadonlySet<Weekday>): readonly number[] {
  return [...weekdays].map((weekday) => weekday % 7).toSorted((a, b) => a - b);
}
