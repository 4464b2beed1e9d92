import type { ScanSeries } from './scan-series.ts';

/**
 * Answers of a series as a table, with running totals per item, so that the mean and spread of any stretch of checks
 * cost a subtraction. Row `n`, entry `n * items + item`, holds the totals of the first n checks.
 */
export interface Moments {
  readonly items: number;
  /** Row `n` holds the answers of check n itself; NaN where not asked. */
  readonly answers: Float64Array;
  readonly counts: Float64Array;
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

/** The spread counts as if this many answers of the expected variance had been seen before the first. */
const PRIOR_ANSWERS = 6;

export function foldMoments({ priorVariances, checks }: ScanSeries): Moments {
  const items = priorVariances.length;
  const size = (checks.length + 1) * items;
  const moments = { items, answers: new Float64Array(size).fill(NaN), counts: new Float64Array(size), sums: new Float64Array(size), squares: new Float64Array(size) };
  checks.forEach(({ answers }, index) => {
    for (let item = 0; item < items; item++) addAnswer(moments, index * items + item, answers.get(item));
  });
  return moments;
}

function addAnswer({ items, answers, counts, sums, squares }: Moments, at: number, answer: number | undefined): void {
  if (answer !== undefined) answers[at] = answer;
  counts[at + items] = counts[at]! + (answer === undefined ? 0 : 1);
  sums[at + items] = sums[at]! + (answer ?? 0);
  squares[at + items] = squares[at]! + (answer ?? 0) ** 2;
}

/** Mean answer of an item in the checks from (included) to (excluded); 0 without answers. */
export function meanBetween({ items, counts, sums }: Moments, item: number, from: number, to: number): number {
  const first = from * items + item;
  const last = to * items + item;
  const count = counts[last]! - counts[first]!;
  return count === 0 ? 0 : (sums[last]! - sums[first]!) / count;
}

/** Standard deviation between two checks, drawn towards the item's expected variance while answers are few; above 0. */
export function spreadBetween(moments: Moments, item: number, from: number, to: number, priorVariance: number): number {
  const { items, counts, squares } = moments;
  const count = counts[to * items + item]! - counts[from * items + item]!;
  const mean = meanBetween(moments, item, from, to);
  const deviations = Math.max(0, squares[to * items + item]! - squares[from * items + item]! - count * mean * mean);
  return Math.sqrt((deviations + PRIOR_ANSWERS * priorVariance) / (count + PRIOR_ANSWERS - 1));
}
