import type { AlarmThresholds } from '../detectors/scan-alarms.ts';
import type { ScanCheck } from '../detectors/scan-series.ts';
import { isAskedEvenly } from './asked-evenly.ts';
import type { TraitSeries } from './trait-series.ts';

/**
 * The thresholds are those of somebody who is checked on most days. Mornings in a row resemble each other, so that
 * their evidence swings further by chance than that of checks days apart: who is asked seldom needs less of it for the
 * same false alarms a year. One rule for every client, found by simulation (calibration.md).
 */
const DAYS = 250;
/** So many checks in 250 expected days are as good as daily. */
const DAILY = 150;
/** Shares of the evidence that are needed however seldom the checks are. */
const SELDOM = { amber: 0.26, red: 0.07 } as const;
/** Suspects that are asked more often look worse by chance more often: so many times the evidence. */
const SUSPECTS_NEED = 1.2;

/** The evidence from which it is amber or red after the first `end` checks, from the thresholds as set. */
export function evidenceNeeded({ checks }: TraitSeries, end: number, { amber, red }: AlarmThresholds): AlarmThresholds {
  const often = Math.min(1, checksAYear(checks, end) / DAILY) ** 2;
  return { amber: amber * (SELDOM.amber + (1 - SELDOM.amber) * often), red: red * (SELDOM.red + (1 - SELDOM.red) * often) };
}

/** The evidence from which it warns: amber, and more where some traits had more turns than others. */
export function evidenceToWarn(traits: TraitSeries, end: number, thresholds: AlarmThresholds): number {
  return evidenceNeeded(traits, end, thresholds).amber * (isAskedEvenly(traits, end) ? 1 : SUSPECTS_NEED);
}

/** Checks in the last 250 expected days, or as many as there would be if it goes on as it began. */
function checksAYear(checks: readonly ScanCheck[], end: number): number {
  const last = checks[end - 1]!.day;
  const first = Math.max(checks[0]!.day - 1, last - DAYS);
  return ((end - countUpTo(checks, end, first)) * DAYS) / Math.max(1, last - first);
}

/** How many of the first `end` lie on or before `day`, by halving. */
function countUpTo(checks: readonly ScanCheck[], end: number, day: number): number {
  let [low, high] = [0, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (checks[middle]!.day <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
