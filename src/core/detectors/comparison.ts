import type { Moments } from './moments.ts';

/** What one supposed start says, by item. Reused from start to start. */
export interface Comparison {
  /** Answers before and since the start; both 0 where either is too few. */
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** How far the item fell (or rose, if rises are looked for), in its own spread. */
  readonly drops: Float64Array;
  /** Variance of that drop, its mood set aside; 0 where answers are too few. */
  readonly variances: Float64Array;
  /** The drop in standard errors, without what the mood of the day explains; 0 where answers are too few. */
  readonly scores: Float64Array;
}

/** The stretch that starts are looked for in: checks from..end (indexes, `end` excluded). */
export interface Stretch {
  readonly moments: Moments;
  readonly from: number;
  readonly end: number;
  /** By item: standard deviation of its answers in the stretch. */
  readonly spreads: Float64Array;
  /** 1 looks for falls, -1 for rises. */
  readonly sign: 1 | -1;
}

/** How much better a change at this start explains the answers than none: 0 where no item has answers enough. */
export type Weigh = (start: number, into: Comparison) => number;

/** Answers an item needs on either side of a start to count. */
const MIN_ANSWERS = 3;

/** Variance of true falls (half-normal), in units of the item's own variance. */
export const TRUE_FALLS = 0.5;

export function emptyComparison(items: number): Comparison {
  const column = (): Float64Array => new Float64Array(items);
  return { before: column(), after: column(), drops: column(), variances: column(), scores: column() };
}

/** Fills in counts and drops, clears the rest; returns how many items have answers enough on both sides. */
export function compareItems({ moments, from, end, spreads, sign }: Stretch, start: number, into: Comparison): number {
  const { items, counts, sums } = moments;
  let compared = 0;
  for (let item = 0; item < items; item++) {
    const first = from * items + item;
    const middle = start * items + item;
    const last = end * items + item;
    const before = counts[middle]! - counts[first]!;
    const after = counts[last]! - counts[middle]!;
    const enough = before >= MIN_ANSWERS && after >= MIN_ANSWERS;
    if (enough) compared++;
    into.before[item] = enough ? before : 0;
    into.after[item] = enough ? after : 0;
    into.drops[item] = enough ? (sign * ((sums[middle]! - sums[first]!) / before - (sums[last]! - sums[middle]!) / after)) / spreads[item]! : 0;
    into.variances[item] = into.scores[item] = 0;
  }
  return compared;
}
