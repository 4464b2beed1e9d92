import { dayNumber, dayOf, type DayNumber } from '../calendar.ts';
import { DRIFT_THRESHOLDS } from '../detectors/scan-alarms.ts';
import { message } from '../messages.ts';
import type { ClientView } from './client-view.ts';
import { countUpTo, lastUpTo } from './dated.ts';
import { evidenceNeeded } from './evidence-needed.ts';
import { defineSignal } from './signal.ts';
import { describeChange } from './trait-reading.ts';
import { meanBetween, traitMeans } from './trait-means.ts';
import { traitScan, type TraitScan } from './trait-scan.ts';

/** Checks looked back for the fall that this is the recovery from. */
const LOOK_BACK = 120;
/** A repair plan without an end is one for so many calendar days. */
const REPAIR_DAYS = 180;
/** Calendar days of now and of before, and the points between their means without which no evidence is computed. */
const NOW_DAYS = 21;
const BEFORE_DAYS = 126;
const LEAST_RISE = 0.2;
/** Likely size, in points of the scale, of a rise worth telling. */
const LEAST_POINTS = 0.4;
const SAYS_FOR_DAYS = 20;
/** A rise that began longer ago is the new normal. */
const NEWS_CHECKS = 30;

/** The traits rise again after a fall, or inside a repair plan (G8). Needs what trait-drift needs, and the fall or the plan. */
export const traitRecovery = defineSignal({
  id: 'trait-recovery',
  source: ['G8'],
  place: 'morning',
  thresholds: {
    /** R. Less than a fall needs: it is looked for after a fall or inside a plan only, and asks nothing of anybody. */
    evidence: { value: 30, least: 5, most: 100_000 },
    /** As for trait-drift: less where checks are seldom. */
    fall: { value: DRIFT_THRESHOLDS.amber, least: 5, most: 100_000 },
  },
  evaluate: ({ view, day, schedule, thresholds, acknowledged }) => {
    if (!isHigher(view, day)) return undefined;
    const scan = view.derive(traitScan);
    const end = countUpTo(scan.traits, day);
    if (end === 0 || schedule.expectedBetween(scan.traits.days[end - 1]!, day) > SAYS_FOR_DAYS) return undefined;
    const from = repairStart(view, scan, day) ?? lastFall(view, end, thresholds.fall);
    if (from === undefined) return undefined;
    const rises = scan.looking({ direction: 'rises', baselineFrom: from, startsAfter: countUpTo(scan.traits, acknowledged) });
    if (rises.logR(end, Math.log(thresholds.evidence)) < Math.log(thresholds.evidence)) return undefined;
    const reading = rises.read(end);
    if (reading === undefined || end - reading.bestStart > NEWS_CHECKS) return undefined;
    const { began, items, points, evidence } = describeChange(scan.traits, end, reading);
    if (points < LEAST_POINTS) return undefined;
    return {
      severity: 'note',
      since: dayOf(scan.traits.days[reading.bestStart]!),
      message: message('signal.trait-recovery', { began, items, points }),
      next: message('next.trait-recovery', {}),
      evidence,
      items,
    };
  },
});

function isHigher(view: ClientView, day: DayNumber): boolean {
  const means = view.derive(traitMeans);
  return meanBetween(means, day - NOW_DAYS, day).mean - meanBetween(means, day - NOW_DAYS - BEFORE_DAYS, day - NOW_DAYS).mean >= LEAST_RISE;
}

/** The first check of the repair that is under way: of several decisions to repair in a row, the first. */
function repairStart(view: ClientView, { traits }: TraitScan, day: DayNumber): number | undefined {
  const decisions = view.of('decision');
  const last = lastUpTo(decisions, day);
  if (last?.choice !== 'repair' || day > (last.until === undefined ? dayNumber(last.on) + REPAIR_DAYS : dayNumber(last.until))) return undefined;
  let index = countUpTo(decisions, day) - 1;
  while (decisions.values[index - 1]?.choice === 'repair') index--;
  return countUpTo(traits, decisions.days[index]! - 1);
}

/** The check at which the last fall began. */
function lastFall(view: ClientView, end: number, fall: number): number | undefined {
  const falls = view.derive(fallsByNeed);
  const began = falls.get(fall) ?? new Map<number, number | undefined>();
  falls.set(fall, began);
  for (let at = end; at > Math.max(0, end - LOOK_BACK); at--) {
    if (!began.has(at)) began.set(at, fallAt(view.derive(traitScan), at, fall));
    if (began.get(at) !== undefined) return began.get(at);
  }
  return undefined;
}

/** By the evidence a fall needs, where the fall began that was seen after so many checks: the same is asked again on every later day. */
function fallsByNeed(): Map<number, Map<number, number | undefined>> {
  return new Map();
}

function fallAt({ traits, looking }: TraitScan, end: number, fall: number): number | undefined {
  const falls = looking({ direction: 'falls' });
  const needed = Math.log(evidenceNeeded(traits, end, { amber: fall, red: fall }).amber);
  return falls.logR(end, needed) >= needed ? falls.read(end)?.bestStart : undefined;
}
