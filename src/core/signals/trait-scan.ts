import { prepareScan, logEvidence, type Scan } from '../detectors/mixture-scan.ts';
import { scanAt, type ScanReading } from '../detectors/scan-reading.ts';
import { BASELINE_CHECKS, type ScanOptions } from '../detectors/scan-series.ts';
import type { ClientView } from './client-view.ts';
import { traitSeries, type TraitSeries } from './trait-series.ts';

/** The detector over one client's traits; what was computed for one day serves every other. */
export interface TraitScan {
  readonly traits: TraitSeries;
  /** Natural logarithm of R after the first `end` checks; -Infinity while nothing can be said. */
  logR(end: number, options: ScanOptions): number;
  /** All that can be said after the first `end` checks. */
  read(end: number, options: ScanOptions): ScanReading | undefined;
  /** The check with which the change most likely began, as it looked after the first `end` checks. */
  startOf(end: number, options: ScanOptions): number | undefined;
}

/** More than a scan looks back; left out are whole tens, by which its estimates are refreshed. */
const ENOUGH_CHECKS = BASELINE_CHECKS + 70;
const TEN = 10;

export function traitScan(view: ClientView): TraitScan {
  const traits = traitSeries(view);
  const kept = new Map<string, { readonly scan: Scan; readonly logs: Float64Array }>();
  const starts = new Map<string, number | undefined>();
  const runOf = (options: ScanOptions): { readonly scan: Scan; readonly logs: Float64Array } => {
    const key = keyOf(options);
    const run = kept.get(key) ?? { scan: prepareScan(traits, options), logs: new Float64Array(traits.checks.length + 1).fill(NaN) };
    kept.set(key, run);
    return run;
  };
  return {
    traits,
    logR: (end, options) => {
      const { scan, logs } = runOf(options);
      return Number.isNaN(logs[end]!) ? (logs[end] = logEvidence(scan(end))) : logs[end]!;
    },
    read: (end, options) => readRecent(traits, end, options),
    startOf: (end, options) => {
      const key = `${keyOf(options)} ${end}`;
      if (!starts.has(key)) starts.set(key, readRecent(traits, end, options)?.bestStart);
      return starts.get(key);
    },
  };
}

function keyOf({ direction, startsAfter = 0, baselineFrom = 0 }: ScanOptions): string {
  return `${direction} ${startsAfter} ${baselineFrom}`;
}

/** Reads from the checks that matter alone, and counts as if all were there. */
function readRecent(traits: TraitSeries, end: number, { direction, startsAfter = 0, baselineFrom = 0 }: ScanOptions): ScanReading | undefined {
  const offset = Math.max(0, Math.floor((end - ENOUGH_CHECKS) / TEN) * TEN);
  const shifted: ScanOptions = { direction, startsAfter: Math.max(0, startsAfter - offset), baselineFrom: Math.max(0, baselineFrom - offset) };
  const reading = scanAt({ priorVariances: traits.priorVariances, checks: traits.checks.slice(offset, end) }, end - offset, shifted);
  return reading && { ...reading, bestStart: reading.bestStart + offset, startRange: [reading.startRange[0] + offset, reading.startRange[1] + offset] };
}
