import { logEvidence, prepareScan, type Scan } from '../detectors/mixture-scan.ts';
import { readEvaluation, type ScanReading } from '../detectors/scan-reading.ts';
import type { ScanOptions } from '../detectors/scan-series.ts';
import type { ClientView } from './client-view.ts';
import { traitSeries, type TraitSeries } from './trait-series.ts';

/** The detector over one client's traits; what was computed for one day serves every other. */
export interface TraitScan {
  readonly traits: TraitSeries;
  /** The detector looking one way, made when first asked for. */
  looking(options: ScanOptions): Looking;
}

export interface Looking {
  /**
   * Natural logarithm of R after the first `end` checks; -Infinity while nothing can be said. Well below `threshold` a
   * glance must do (calibration.md): most checks of most clients say nothing.
   */
  logR(end: number, threshold: number): number;
  /** All that can be said after the first `end` checks. */
  read(end: number): ScanReading | undefined;
}

/** A glance that falls short of the threshold by more than this is believed. */
const NEAR = 0.75;

/** Derived once a view: `view.derive(traitScan)`. */
export function traitScan(view: ClientView): TraitScan {
  const traits = traitSeries(view);
  const known = new Map<string, Looking>();
  return {
    traits,
    looking: (options) => {
      const key = `${options.direction} ${options.startsAfter ?? 0} ${options.baselineFrom ?? 0}`;
      const looking = known.get(key) ?? lookAt(traits, prepareScan(traits, options));
      known.set(key, looking);
      return looking;
    },
  };
}

function lookAt({ checks }: TraitSeries, scan: Scan): Looking {
  const glances = new Float64Array(checks.length + 1).fill(NaN);
  const logs = new Float64Array(checks.length + 1).fill(NaN);
  const known = (values: Float64Array, end: number, look?: 'glance'): number => (Number.isNaN(values[end]!) ? (values[end] = logEvidence(scan(end, look))) : values[end]!);
  const readings = new Map<number, ScanReading | undefined>();
  return {
    logR: (end, threshold) => {
      const glance = known(glances, end, 'glance');
      return glance < threshold - NEAR ? glance : known(logs, end);
    },
    read: (end) => {
      if (!readings.has(end)) readings.set(end, readEvaluation(scan(end)));
      return readings.get(end);
    },
  };
}
