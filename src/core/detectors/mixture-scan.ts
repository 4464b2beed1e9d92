import { emptyComparison, type Comparison, type Stretch, type Weigh } from './comparison.ts';
import { foldMoments, spreadBetween, type Moments } from './moments.ts';
import { weighMoodApart } from './mood-apart-weighing.ts';
import { estimateNoise } from './noise.ts';
import { estimatePersistence } from './persistence.ts';
import { weighByReference } from './reference-weighing.ts';
import { BASELINE_CHECKS, type ScanOptions, type ScanSeries } from './scan-series.ts';

/**
 * The scan of mixtures: a Shiryaev-Roberts sum over the check at which a client's ratings may have begun to fall and
 * over which items fell (Xie and Siegmund 2013; Shin, Ramdas and Rinaldo 2022). Why this one: calibration.md.
 */

/** Checks before and after a start without which nothing is said about it, and how far back starts are looked for. */
const MIN_BEFORE = 6;
const MIN_AFTER = 10;
const MAX_AFTER = 60;

/** Checks before the first estimate of what is steady, and from one estimate to the next by either method. */
const FIRST_ESTIMATE = 11;
const REFERENCE_EVERY = 5;
const MOOD_APART_EVERY = 10;
/** From so many checks on the estimate rests on enough to hold twice as long. */
const WELL_KNOWN_FROM = 100;

/**
 * Of starts more checks ago than this only every other is weighed and stands for the next, to save time. A sharp change
 * is then dated a check early and log R is up to 0.8 lower, far above the thresholds; the false alarms stay (calibration.md).
 */
const WEIGHED_SINGLY = 20;

/** A glance weighs one start in so many of those, and one in so many of the others. */
const GLANCE_FAR = 8;
const GLANCE_NEAR = 4;

/** Once there are 40 checks, the last 30 tell nothing of what is steady: a fall would hide itself in them. */
const SETTLED_FROM = 40;
const UNSETTLED = 30;

/** One evaluation: the evidence after the first `stretch.end` checks, start by start. */
export interface Evaluation {
  readonly stretch: Stretch;
  readonly weigh: Weigh;
  /** Possible starts, earliest first: from `firstStart` on, one a check. Empty where none is possible yet. */
  readonly firstStart: number;
  readonly evidence: Float64Array;
}

/**
 * Something that can be asked for the evidence after any number of checks, cheapest in rising order. A glance takes a
 * fifth of the time and misses log R by some tenths: enough to tell that there is nothing to look at.
 */
export type Scan = (end: number, look?: 'glance') => Evaluation;

export function prepareScan(series: ScanSeries, options: ScanOptions): Scan {
  const moments = foldMoments(series);
  const chooseWeigh = options.method === 'reference' ? referenceMethod(series, moments, options) : moodApartMethod(series, moments, options);
  const into = emptyComparison(moments.items);
  const singly = options.method === 'reference' ? MAX_AFTER : WEIGHED_SINGLY;
  return (end, look) => {
    const [far, near] = look === 'glance' ? [GLANCE_FAR, GLANCE_NEAR] : [2, 1];
    const stretch = stretchOf(series, moments, options, end);
    const weigh = chooseWeigh(stretch);
    const firstStart = Math.max(stretch.from + MIN_BEFORE, end - MAX_AFTER, options.startsAfter ?? 0);
    return { stretch, weigh, firstStart, evidence: weighStarts(weigh, firstStart, end, (start) => (end - start > singly ? far : near), into) };
  };
}

/** Natural logarithm of R after each check; -Infinity while nothing can be said. Total cost linear in the checks. */
export function replayScan(series: ScanSeries, options: ScanOptions): Float64Array {
  const scan = prepareScan(series, options);
  return Float64Array.from(series.checks, (_, index) => logEvidence(scan(index + 1)));
}

/** Natural logarithm of R: of the sum of the evidence over all starts. */
export function logEvidence({ evidence }: Evaluation): number {
  let sum = 0;
  for (let at = 0; at < evidence.length; at++) sum += evidence[at]!;
  return Math.log(sum);
}

/** @param every by start: weighed is one in so many, the first of them, and it stands for the others */
function weighStarts(weigh: Weigh, firstStart: number, end: number, every: (start: number) => number, into: Comparison): Float64Array {
  const evidence = new Float64Array(Math.max(0, end - MIN_AFTER - firstStart + 1));
  for (let at = 0; at < evidence.length; at++) {
    const start = firstStart + at;
    const likeLast = at > 0 && start % every(start) !== 0;
    evidence[at] = likeLast ? evidence[at - 1]! : weigh(start, into);
  }
  return evidence;
}

function stretchOf({ priorVariances }: ScanSeries, moments: Moments, options: ScanOptions, end: number): Stretch {
  const from = baselineStart(options, end);
  const spreads = new Float64Array(moments.items);
  for (let item = 0; item < spreads.length; item++) spreads[item] = spreadBetween(moments, item, from, end, priorVariances[item]!);
  return { moments, from, end, spreads, sign: options.direction === 'falls' ? 1 : -1 };
}

function referenceMethod(series: ScanSeries, moments: Moments, options: ScanOptions): (stretch: Stretch) => Weigh {
  const noiseAt = remember((end) => estimateNoise(series, moments, baselineStart(options, end), end));
  return (stretch) => weighByReference(stretch, noiseAt(estimateEnd(options, stretch.end, REFERENCE_EVERY)));
}

function moodApartMethod(series: ScanSeries, moments: Moments, options: ScanOptions): (stretch: Stretch) => Weigh {
  const persistenceAt = remember((end) => estimatePersistence(series, moments, baselineStart(options, end), settledEnd(options, end)));
  return (stretch) => weighMoodApart(stretch, persistenceAt(estimateEnd(options, stretch.end, stretch.end - stretch.from < WELL_KNOWN_FROM ? MOOD_APART_EVERY : 2 * MOOD_APART_EVERY)));
}

function baselineStart({ baselineFrom = 0 }: ScanOptions, end: number): number {
  return Math.min(end, Math.max(baselineFrom, end - BASELINE_CHECKS));
}

/** Estimates are made from all checks up to a multiple of `every`, and hold until the next. */
function estimateEnd({ baselineFrom = 0 }: ScanOptions, end: number, every: number): number {
  return Math.min(end, Math.max(baselineFrom + FIRST_ESTIMATE, end - (end % every)));
}

function settledEnd({ baselineFrom = 0 }: ScanOptions, end: number): number {
  return Math.min(end, Math.max(baselineFrom + SETTLED_FROM, end - UNSETTLED));
}

/** Keeps the last estimate, which serves several checks. */
function remember<T>(estimate: (end: number) => T): (end: number) => T {
  let known: { readonly end: number; readonly value: T } | undefined;
  return (end) => (known?.end === end ? known : (known = { end, value: estimate(end) })).value;
}
