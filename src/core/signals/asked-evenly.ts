import type { ScanSeries } from '../detectors/scan-series.ts';

/** Checks looked back on, and how much more often than most an item must have been asked. */
const RECENT = 60;
const CLEARLY_MORE = 1.25;

/** Whether all items had about as many turns in the last checks; none of them had more because it was under suspicion. */
export function isAskedEvenly({ checks, priorVariances }: ScanSeries, end: number): boolean {
  const recent = checks.slice(Math.max(0, end - RECENT), end);
  const counts = priorVariances.map((_, item) => recent.filter(({ answers }) => answers.has(item)).length).filter((count) => count > 0);
  const usual = counts.toSorted((a, b) => a - b)[counts.length >>> 1] ?? 0;
  return Math.max(0, ...counts) <= CLEARLY_MORE * usual;
}
