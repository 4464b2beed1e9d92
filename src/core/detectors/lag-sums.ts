import type { ScanSeries } from './scan-series.ts';

/** Entry d: sums of products of two answers d working days apart, and how many pairs they come from. */
export interface LagSums {
  /** Of an item with itself. */
  readonly same: Float64Array;
  readonly samePairs: Float64Array;
  /** Of two different items, averaged within each pair of checks. */
  readonly other: Float64Array;
  readonly otherPairs: Float64Array;
}

/** Pairs further apart than this many working days are not looked at. */
export const REACH_DAYS = 8;

/** @param scores of the checks from..to, a row of items each; NaN where not asked */
export function sumLags({ checks }: ScanSeries, scores: Float64Array, from: number, to: number): LagSums {
  const items = scores.length / (to - from);
  const lags = { same: new Float64Array(REACH_DAYS + 1), samePairs: new Float64Array(REACH_DAYS + 1), other: new Float64Array(REACH_DAYS + 1), otherPairs: new Float64Array(REACH_DAYS + 1) };
  const rows = rowTotals(scores, items);
  for (let late = from + 1; late < to; late++) {
    for (let early = late - 1; early >= from; early--) {
      const days = checks[late]!.day - checks[early]!.day;
      if (days > REACH_DAYS) break;
      addPair(lags, days, scores, rows, items, late - from, early - from);
    }
  }
  return lags;
}

interface RowTotals {
  readonly sums: Float64Array;
  readonly asked: Float64Array;
}

function rowTotals(scores: Float64Array, items: number): RowTotals {
  const rows = scores.length / items;
  const totals = { sums: new Float64Array(rows), asked: new Float64Array(rows) };
  for (let at = 0, row = 0; row < rows; row++) {
    for (const end = at + items; at < end; at++) {
      const score = scores[at]!;
      if (Number.isNaN(score)) continue;
      totals.sums[row]! += score;
      totals.asked[row]! += 1;
    }
  }
  return totals;
}

function addPair(lags: LagSums, days: number, scores: Float64Array, { sums, asked }: RowTotals, items: number, late: number, early: number): void {
  let products = 0;
  let shared = 0;
  for (let item = 0; item < items; item++) {
    const product = scores[late * items + item]! * scores[early * items + item]!;
    if (Number.isNaN(product)) continue;
    products += product;
    shared++;
  }
  lags.same[days]! += products;
  lags.samePairs[days]! += shared;
  const crossings = asked[late]! * asked[early]! - shared;
  if (crossings === 0) return;
  lags.other[days]! += (sums[late]! * sums[early]! - products) / crossings;
  lags.otherPairs[days]! += 1;
}
