import { dayOf } from '../calendar.ts';
import { DRIFT_THRESHOLDS } from '../detectors/scan-alarms.ts';
import type { ScanOptions } from '../detectors/scan-series.ts';
import { message } from '../messages.ts';
import { countUpTo } from './dated.ts';
import { defineSignal } from './signal.ts';
import { describeChange } from './trait-reading.ts';
import { traitScan, type TraitScan } from './trait-scan.ts';
import { whomToTurnTo } from './whom.ts';

/** Expected days for which the last check says how it stands. */
const SAYS_FOR_DAYS = 20;
/**
 * Evidence is computed after every third check, and after each once it comes within this of amber: half the work. On
 * 1,300 simulated clients 2 % of the alarms were a check or two later, none was lost.
 */
export const WATCH_EVERY = 3;
const NEAR = 1;

/**
 * The rated traits fall below the client's own baseline (D2, G7, G9); the detector is `detectors/mixture-scan.ts`.
 * Needs 16 checks, and the client is no longer new. After an acknowledgement only falls that begin later count.
 */
export const traitDrift = defineSignal({
  id: 'trait-drift',
  source: ['D2', 'G7', 'G9'],
  place: 'morning',
  story: 'fading',
  /** Evidence R. */
  thresholds: {
    amber: { value: DRIFT_THRESHOLDS.amber, least: 5, most: 100_000 },
    red: { value: DRIFT_THRESHOLDS.red, least: 5, most: 100_000 },
  },
  evaluate: ({ view, day, schedule, thresholds, acknowledged }) => {
    const scan = view.derive(traitScan);
    const { traits } = scan;
    const end = countUpTo(traits, day);
    if (end === 0 || schedule.expectedBetween(traits.days[end - 1]!, day) > SAYS_FOR_DAYS) return undefined;
    const options = { direction: 'falls', startsAfter: countUpTo(traits, acknowledged) } as const;
    const logR = watch(scan, end, options, Math.log(thresholds.amber));
    if (logR < Math.log(thresholds.amber) || view.phaseOn(day) === 'new') return undefined;
    const reading = scan.read(end, options);
    if (reading === undefined) return undefined;
    const red = logR >= Math.log(thresholds.red);
    const { began, items, points, evidence } = describeChange(traits, end, reading);
    return {
      severity: red ? 'alert' : 'look',
      since: dayOf(traits.days[reading.bestStart]!),
      message: message('signal.trait-drift', { began, items, points, years: red ? 4 : 1 }),
      next: message('next.trait-drift', { item: items[0] ?? null, person: whomToTurnTo(view, day) }),
      evidence,
      items,
    };
  },
});

function watch(scan: TraitScan, end: number, options: ScanOptions, logAmber: number): number {
  const watched = end - (end % WATCH_EVERY);
  return watched === end || scan.logR(watched, options) >= logAmber - NEAR ? scan.logR(end, options) : -Infinity;
}
