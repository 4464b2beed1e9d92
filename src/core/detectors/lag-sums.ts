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
  const column = (): Float64Array => new Float64Array(REACH_DAYS + 1);
  const lags = { same: column(), samePairs: column(), other: column(), otherPairs: column() };
  const table = tableOf(scores, scores.length / (to - from));
  for (let late = from + 1; late < to; late++) {
    for (let early = late - 1; early >= from; early--) {
      const days = checks[late]!.day - checks[early]!.day;
      if (days > REACH_DAYS) break;
      addPair(lags, days, table, late - from, early - from);
    }
  }
  return lags;
}

/** Scores with 0 where not asked, and 1 or 0 for asked or not; with their sums by row. */
interface Table {
  readonly items: number;
  readonly scores: Float64Array;
  readonly asked: Float64Array;
  readonly rowScores: Float64Array;
  readonly rowAsked: Float64Array;
}

function tableOf(given: Float64Array, items: number): Table {
  const rows = given.length / items;
  const table = { items, scores: new Float64Array(given.length), asked: new Float64Array(given.length), rowScores: new Float64Array(rows), rowAsked: new Float64Array(rows) };
  for (let at = 0, row = 0; row < rows; row++) {
    for (const end = at + items; at < end; at++) {
      const score = given[at]!;
      if (Number.isNaN(score)) continue;
      table.scores[at] = score;
      table.asked[at] = 1;
      table.rowScores[row]! += score;
      table.rowAsked[row]! += 1;
    }
  }
  return table;
}

function addPair(lags: LagSums, days: number, { items, scores, asked, rowScores, rowAsked }: Table, late: number, early: number): void {
  let products = 0;
  let shared = 0;
  for (let a = late * items, b = early * items, end = a + items; a < end; a++, b++) {
    products += scores[a]! * scores[b]!;
    shared += asked[a]! * asked[b]!;
  }
  lags.same[days]! += products;
  lags.samePairs[days]! += shared;
  const crossings = rowAsked[late]! * rowAsked[early]! - shared;
  if (crossings === 0) return;
  lags.other[days]! += (rowScores[late]! * rowScores[early]! - products) / crossings;
  lags.otherPairs[days]! += 1;
}
