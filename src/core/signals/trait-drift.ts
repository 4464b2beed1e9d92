import { dayOf } from '../calendar.ts';
import { DRIFT_THRESHOLDS, type AlarmThresholds } from '../detectors/scan-alarms.ts';
import type { ScanReading } from '../detectors/scan-reading.ts';
import type { ScanOptions } from '../detectors/scan-series.ts';
import { message } from '../messages.ts';
import { countUpTo } from './dated.ts';
import { evidenceNeeded, evidenceToWarn } from './evidence-needed.ts';
import { defineSignal } from './signal.ts';
import { describeChange } from './trait-reading.ts';
import { traitScan, type TraitScan } from './trait-scan.ts';
import { whomToTurnTo } from './whom.ts';

/** Expected days for which the last check says how it stands. */
const SAYS_FOR_DAYS = 20;
/** What stands may be a little below amber on the day on which it is acknowledged. */
const DIPS = 1;
/** Points by which all items together rose, and a fall of one item that counts all the same. */
const ROSE_POINTS = 0.15;
const CLEAR_FALL_POINTS = 0.5;

/**
 * The rated traits fall below the client's own baseline (D2, G7, G9); the detector is `detectors/mixture-scan.ts`.
 * Needs 16 checks, and the client is no longer new. After an acknowledgement only falls that begin later count.
 */
export const traitDrift = defineSignal({
  id: 'trait-drift',
  source: ['D2', 'G7', 'G9'],
  place: 'morning',
  story: 'fading',
  renews: true,
  /** Evidence R of somebody checked on most days, the same for all items at once and for items by turns; less where checks are seldom (`evidence-needed.ts`). */
  thresholds: {
    amber: { value: DRIFT_THRESHOLDS.amber, least: 5, most: 100_000 },
    red: { value: DRIFT_THRESHOLDS.red, least: 5, most: 100_000 },
  },
  evaluate: ({ view, day, schedule, thresholds, acknowledged }) => {
    const scan = view.derive(traitScan);
    const { traits } = scan;
    const end = countUpTo(traits, day);
    if (end === 0 || schedule.expectedBetween(traits.days[end - 1]!, day) > SAYS_FOR_DAYS) return undefined;
    const needed = evidenceNeeded(traits, end, thresholds);
    const falls = scan.looking(sinceSeen(scan, countUpTo(traits, acknowledged), thresholds));
    const logR = falls.logR(end, Math.log(needed.amber));
    if (logR < Math.log(needed.amber) || view.phaseOn(day) === 'new' || logR < Math.log(evidenceToWarn(traits, end, thresholds))) return undefined;
    const reading = falls.read(end);
    if (reading === undefined || isLeftBehind(reading)) return undefined;
    const red = logR >= Math.log(needed.red);
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

/** All the others rose, and an item that stayed where it was looks low beside them: that is no fall. */
function isLeftBehind({ items }: ScanReading): boolean {
  const falls = items.map(({ fall }) => fall);
  return falls.reduce((sum, fall) => sum + fall, 0) / falls.length < -ROSE_POINTS && Math.max(...falls) < CLEAR_FALL_POINTS;
}

/** What was seen is the new normal: later falls are told from what came since the fall that was acknowledged. */
function sinceSeen(scan: TraitScan, startsAfter: number, thresholds: AlarmThresholds): ScanOptions {
  const falls = { direction: 'falls' } as const;
  if (startsAfter === 0) return falls;
  const all = scan.looking(falls);
  const seen = Math.log(evidenceNeeded(scan.traits, startsAfter, thresholds).amber) - DIPS;
  const baselineFrom = all.logR(startsAfter, seen) >= seen ? (all.read(startsAfter)?.bestStart ?? 0) : 0;
  return { ...falls, startsAfter, baselineFrom };
}
