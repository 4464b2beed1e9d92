import { dayOf, type Day, type DayNumber } from '../calendar.ts';
import { logEvidence, prepareScan } from '../detectors/mixture-scan.ts';
import type { AlarmThresholds } from '../detectors/scan-alarms.ts';
import type { ScanSeries } from '../detectors/scan-series.ts';
import type { ClientView } from './client-view.ts';
import { countUpTo } from './dated.ts';
import { evidenceNeeded, evidenceToWarn } from './evidence-needed.ts';
import { traitScan } from './trait-scan.ts';
import type { TraitSeries } from './trait-series.ts';

/** The numbers behind `trait-drift` on one day, whether it warns or not. */
export interface TraitWhy {
  /** Checks with ratings of traits by then, and the days of the first and the last. */
  readonly checks: number;
  readonly first: Day;
  readonly last: Day;
  /** Evidence for a fall, now; 0 while nothing can be weighed. */
  readonly evidence: number;
  /** The evidence that warns, and that makes it an alert, of a client who is asked so often and so evenly. */
  readonly amber: number;
  readonly red: number;
  /** The most likely first day of a fall. */
  readonly start: Day | null;
  /** Items with answers on both sides of it, the most fallen first. */
  readonly items: readonly ItemWhy[];
  /** The latest day from which on a fall would have been seen by now; null where none could be yet. */
  readonly seen: { readonly all: Day | null; readonly one: Day | null; readonly item: string | null };
}

/** Means and numbers of answers before and since the most likely start. */
export interface ItemWhy { readonly item: string; readonly before: number; readonly since: number; readonly answersBefore: number; readonly answersSince: number }

const FALLS = { direction: 'falls' } as const;
/** Checks before the start that count as before, and as far back as a fall is tried. */
const BEFORE = 60;
const TRIED = 120;
/** The fall that is tried, in points of the scale. */
const POINTS = 1;

/** Undefined before the first rating. @param thresholds of trait-drift, as set */
export function explainTraits(view: ClientView, day: DayNumber, thresholds: AlarmThresholds): TraitWhy | undefined {
  const scan = view.derive(traitScan);
  const { traits } = scan;
  const end = countUpTo(traits, day);
  if (end === 0) return undefined;
  const reading = scan.looking(FALLS).read(end);
  const start = reading?.bestStart;
  const often = mostAnswered(traits, end);
  const amber = evidenceToWarn(traits, end, thresholds);
  return {
    checks: end,
    first: dayOf(traits.days[0]!),
    last: dayOf(traits.days[end - 1]!),
    evidence: reading === undefined ? 0 : Math.exp(reading.logR),
    amber,
    red: evidenceNeeded(traits, end, thresholds).red,
    start: start === undefined ? null : dayOf(traits.days[start]!),
    items: start === undefined ? [] : reading!.items.map(({ item }) => compare(traits, item, start, end)),
    seen: { all: latestSeen(traits, end, amber), one: latestSeen(traits, end, amber, often), item: traits.items[often] ?? null },
  };
}

function compare(traits: TraitSeries, item: number, start: number, end: number): ItemWhy {
  const answers = (from: number, to: number): readonly number[] => traits.checks.slice(from, to).flatMap((check) => check.answers.get(item) ?? []);
  const [before, since] = [answers(Math.max(0, start - BEFORE), start), answers(start, end)];
  return { item: traits.items[item]!, before: mean(before), since: mean(since), answersBefore: before.length, answersSince: since.length };
}

/** From its real check dates and answers: the same answers, but so much lower from a check on, tried from the last check back. */
function latestSeen(traits: TraitSeries, end: number, amber: number, only?: number): Day | null {
  for (let start = end - 1; start >= Math.max(1, end - TRIED); start--) {
    if (logEvidence(prepareScan(lowered(traits, start, end, only), FALLS)(end)) >= Math.log(amber)) return dayOf(traits.days[start]!);
  }
  return null;
}

function lowered({ priorVariances, checks }: TraitSeries, start: number, end: number, only: number | undefined): ScanSeries {
  const lower = (item: number, value: number): number => (only === undefined || only === item ? value - Math.min(POINTS, value) : value);
  return { priorVariances, checks: checks.slice(0, end).map((check, index) => (index < start ? check : { ...check, answers: new Map([...check.answers].map(([item, value]) => [item, lower(item, value)])) })) };
}

function mostAnswered({ items, checks }: TraitSeries, end: number): number {
  const counts = items.map((_, item) => checks.slice(Math.max(0, end - BEFORE), end).filter(({ answers }) => answers.has(item)).length);
  return counts.indexOf(Math.max(...counts));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
