import { scanAt } from '../../../src/core/detectors/scan-reading.ts';
import type { ScanCheck, ScanSeries } from '../../../src/core/detectors/scan-series.ts';

/** One day's possible answers to all items. */
export interface Row {
  readonly day: number;
  readonly row: readonly number[];
}

/** All items, half of them by turns, or a quarter by turns and a quarter under suspicion. */
export type Asking = 'full' | 'rotation' | 'adaptive';

/** Checks as they would have been asked. @param turn of the first check */
export function askItems(rows: readonly Row[], asking: Asking, turn: number, priorVariances: readonly number[]): ScanSeries {
  const checks: ScanCheck[] = [];
  for (const { day, row } of rows) {
    const asked = chooseItems(asking, turn + checks.length, { priorVariances, checks });
    checks.push({ day, answers: new Map(asked.map((item) => [item, row[item] ?? NaN] as const)) });
  }
  return { priorVariances, checks };
}

function chooseItems(asking: Asking, turn: number, series: ScanSeries): readonly number[] {
  const items = series.priorVariances.map((_, item) => item);
  const byTurns = items.filter((item) => asking === 'full' || (item - turn) % 2 === 0);
  if (asking !== 'adaptive' || series.checks.length < 17) return byTurns;
  const due = [2 * turn, 2 * turn + 1].map((place) => place % items.length);
  const suspects = scanAt(series, series.checks.length, { direction: 'falls' })?.items.map(({ item }) => item) ?? byTurns;
  return [...new Set([...due, ...suspects, ...items])].slice(0, 4);
}
