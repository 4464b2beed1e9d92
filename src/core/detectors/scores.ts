import { meanBetween, spreadBetween, type Moments } from './moments.ts';
import type { ScanSeries } from './scan-series.ts';

/** The usual share of the mood, and how many checks that belief is worth. */
const USUAL_SHARE = 0.2;
const SHARE_WORTH = 40;

/** Answers in deviations from their item's own mean, check by check; NaN where not asked. */
export function scoreAnswers({ priorVariances }: ScanSeries, moments: Moments, from: number, to: number): Float64Array {
  const items = moments.items;
  const scores = moments.answers.slice(from * items, to * items);
  priorVariances.forEach((variance, item) => {
    const mean = meanBetween(moments, item, from, to);
    const spread = spreadBetween(moments, item, from, to, variance);
    for (let at = item; at < scores.length; at += items) scores[at] = (scores[at]! - mean) / spread;
  });
  return scores;
}

/** 0..0.7: share of an item's variance that is common to all: the mean product of two different items of one check. */
export function estimateCommonShare(scores: Float64Array, items: number): number {
  let products = 0;
  let checks = 0;
  for (let row = 0; row < scores.length; row += items) {
    const product = productWithin(scores, row, items);
    if (product === undefined) continue;
    products += product;
    checks++;
  }
  return clip((products + SHARE_WORTH * USUAL_SHARE) / (checks + SHARE_WORTH), 0, 0.7);
}

function productWithin(scores: Float64Array, row: number, items: number): number | undefined {
  let sum = 0;
  let squares = 0;
  let asked = 0;
  for (let at = row; at < row + items; at++) {
    const score = scores[at]!;
    if (Number.isNaN(score)) continue;
    sum += score;
    squares += score * score;
    asked++;
  }
  return asked < 2 ? undefined : (sum * sum - squares) / (asked * (asked - 1));
}

export function clip(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
