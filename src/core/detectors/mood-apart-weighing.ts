import { fallFactor } from './bayes-factor.ts';
import { compareItems, TRUE_FALLS, type Comparison, type Stretch, type Weigh } from './comparison.ts';
import { tabulateInflation, type Inflation } from './long-run-variance.ts';
import { DECAYS, type Persistence } from './persistence.ts';
import { BASELINE_CHECKS } from './scan-series.ts';

/**
 * Weighs starts with the mood of the day as a disturbance of its own, which lasts as long as this client's moods last:
 * a bad spell of everything then says less, one item leaving the others says more.
 */

/** Weights of what may have happened, and for FEW and HALF the chance of each item to have fallen. */
const ONE = 0.2;
const FEW = { weight: 0.25, chance: 0.1 } as const;
const HALF = { weight: 0.2, chance: 0.45 } as const;
const ALL_ALIKE = 0.35;

/** Variance of true falls that all items share: smaller than those of single items. */
const TRUE_COMMON_FALLS = 0.25;

/** Weighs with the persistence of a steady client. */
export function weighMoodApart(stretch: Stretch, persistence: Persistence): Weigh {
  const inflation = inflations.get(persistence.decay)!;
  return (start, into) => {
    const compared = compareItems(stretch, start, into);
    if (compared === 0) return 0;
    const mood = moodVariance(stretch, persistence, inflation, start);
    measureVariances(stretch, persistence, inflation, start, mood * (1 - persistence.overlap), into);
    return mixSuppositions(into, compared, mood * persistence.overlap);
  };
}

const inflations = new Map(DECAYS.map((decay) => [decay as number, tabulateInflation(decay, 1, BASELINE_CHECKS)]));

/** Variance of the difference of the mood before and since the start. */
function moodVariance({ from, end }: Stretch, { commonShare, moodResemblance }: Persistence, inflation: Inflation, start: number): number {
  const meanVariance = (checks: number): number => (1 + moodResemblance * inflation(checks, 1)) / checks;
  return commonShare * (meanVariance(end - start) + meanVariance(start - from));
}

/** @param unshared variance of the mood that an item does not share with the others, being asked on other days */
function measureVariances({ from, end }: Stretch, { commonShare, ownResemblance }: Persistence, inflation: Inflation, start: number, unshared: number, into: Comparison): void {
  for (let item = 0; item < into.drops.length; item++) {
    const before = into.before[item]!;
    const after = into.after[item]!;
    if (before === 0) continue;
    const own = (1 + ownResemblance * inflation(after, (end - start) / after)) / after + (1 + ownResemblance * inflation(before, (start - from) / before)) / before;
    into.variances[item] = own * (1 - commonShare) + unshared;
  }
}

/** @param mood variance of the mood all items share */
function mixSuppositions(into: Comparison, compared: number, mood: number): number {
  const { drops, variances, scores } = into;
  const { precision, drop, score: sum } = totalsOf(into);
  const mean = sum / compared;
  const together = mean / Math.sqrt(1 + precision * mood) - mean;
  let one = 0;
  let few: number = FEW.weight;
  let half: number = HALF.weight;
  for (let item = 0; item < drops.length; item++) {
    const variance = variances[item]!;
    if (variance === 0) continue;
    one += againstOthers(drops[item]!, variance, precision, drop, mood);
    const score = drops[item]! / Math.sqrt(variance) + together;
    const factor = fallFactor(score, variance, TRUE_FALLS);
    scores[item] = score;
    few *= 1 - FEW.chance + FEW.chance * factor;
    half *= 1 - HALF.chance + HALF.chance * factor;
  }
  const common = 1 / precision + mood;
  return (ONE * one) / compared + few + half + ALL_ALIKE * fallFactor(drop / precision / Math.sqrt(common), common, TRUE_COMMON_FALLS);
}

/** Sums over the items: of precisions, of drops by precision, of scores. */
function totalsOf({ drops, variances }: Comparison): { readonly precision: number; readonly drop: number; readonly score: number } {
  let precision = 0;
  let drop = 0;
  let score = 0;
  for (let item = 0; item < drops.length; item++) {
    const variance = variances[item]!;
    if (variance === 0) continue;
    precision += 1 / variance;
    drop += drops[item]! / variance;
    score += drops[item]! / Math.sqrt(variance);
  }
  return { precision, drop, score };
}

/** The factor of an item that alone fell, the others telling what the mood is. */
function againstOthers(drop: number, variance: number, precision: number, total: number, mood: number): number {
  const others = 1 / mood + precision - 1 / variance;
  const spread = variance + 1 / others;
  return fallFactor((drop - (total - drop / variance) / others) / Math.sqrt(spread), spread, TRUE_FALLS);
}
