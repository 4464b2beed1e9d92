import { emptyComparison, TRUE_FALLS, type Comparison, type Stretch, type Weigh } from './comparison.ts';
import { logEvidence, prepareScan, type Evaluation } from './mixture-scan.ts';
import type { ScanOptions, ScanSeries } from './scan-series.ts';

/** What one item contributes. */
export interface ItemReading {
  readonly item: number;
  /** Evidence of its own: standard errors averaged over the starts by their weight. Name an item only above 2. */
  readonly score: number;
  /** Share of the evidence of all items, 0..1. */
  readonly share: number;
  /** Likely size of the change since the best start, in points of the scale, drawn towards 0; positive in the direction looked for. */
  readonly fall: number;
  /** Answers before and since the best start. */
  readonly before: number;
  readonly after: number;
}

/** All that can honestly be said after one check. Indexes are checks; a start is the first check after the change. */
export interface ScanReading {
  /** Natural logarithm of R. */
  readonly logR: number;
  readonly bestStart: number;
  /** Eight in ten of the likely starts lie between these, both included. */
  readonly startRange: readonly [earliest: number, latest: number];
  /** Items with answers enough on both sides of the best start, strongest first. */
  readonly items: readonly ItemReading[];
}

/** The reading after the first `end` checks; undefined while no start can be weighed yet. */
export function scanAt(series: ScanSeries, end: number, options: ScanOptions): ScanReading | undefined {
  return readEvaluation(prepareScan(series, options)(end));
}

/** What an evaluation says; undefined where no start could be weighed. */
export function readEvaluation(evaluation: Evaluation): ScanReading | undefined {
  const logR = logEvidence(evaluation);
  if (logR === -Infinity) return undefined;
  const { evidence, firstStart } = evaluation;
  return {
    logR,
    bestStart: firstStart + evidence.indexOf(Math.max(...evidence)),
    startRange: [firstStart + quantileIndex(evidence, 0.1), firstStart + quantileIndex(evidence, 0.9)],
    items: readItems(evaluation),
  };
}

/** First index at which the running sum reaches this share of the whole. */
function quantileIndex(weights: Float64Array, share: number): number {
  let left = share * sum(weights);
  return Math.max(0, weights.findIndex((weight) => (left -= weight) <= 0));
}

function readItems(evaluation: Evaluation): readonly ItemReading[] {
  const scores = meanScores(evaluation);
  const positive = sum(scores.map((score) => Math.max(0, score)));
  const readings = describeBest(evaluation).map((reading) => {
    const score = scores[reading.item]!;
    return { ...reading, score, share: positive === 0 ? 0 : Math.max(0, score) / positive };
  });
  return readings.toSorted((a, b) => b.score - a.score);
}

/** Scores by item, averaged over the starts by their evidence. */
function meanScores({ stretch, weigh, firstStart, evidence }: Evaluation): Float64Array {
  const scores = new Float64Array(stretch.spreads.length);
  const into = emptyComparison(scores.length);
  const total = sum(evidence);
  evidence.forEach((weight, at) => {
    weigh(firstStart + at, into);
    for (let item = 0; item < scores.length; item++) scores[item]! += (weight / total) * into.scores[item]!;
  });
  return scores;
}

function describeBest({ stretch, weigh, firstStart, evidence }: Evaluation): readonly Omit<ItemReading, 'score' | 'share'>[] {
  const { before, after, drops, variances } = compareAt(stretch, weigh, firstStart + evidence.indexOf(Math.max(...evidence)));
  return Array.from(variances, (variance, item) => ({
    item,
    fall: drops[item]! * stretch.spreads[item]! * (TRUE_FALLS / (TRUE_FALLS + variance)),
    before: before[item]!,
    after: after[item]!,
  })).filter((reading) => reading.before > 0);
}

function compareAt({ spreads }: Stretch, weigh: Weigh, start: number): Comparison {
  const into = emptyComparison(spreads.length);
  weigh(start, into);
  return into;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
