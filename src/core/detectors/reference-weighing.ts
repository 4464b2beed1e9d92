import { fallFactor } from './bayes-factor.ts';
import { compareItems, TRUE_FALLS, type Comparison, type Stretch, type Weigh } from './comparison.ts';
import { DAYS_PER_CHECK, tabulateInflation } from './long-run-variance.ts';
import { DECAY, type Noise } from './noise.ts';
import { BASELINE_CHECKS } from './scan-series.ts';

/** The weighing that the product was designed with; every other is measured against it (calibration.md). */

/** What may have happened: weight of the supposition, and the chance of each item to have fallen under it. */
const FEW = { weight: 0.8, chance: 0.1 } as const;
const HALF = { weight: 0.12, chance: 0.45 } as const;
const ALL = { weight: 0.08, chance: 1 } as const;

const inflation = tabulateInflation(DECAY, DAYS_PER_CHECK, BASELINE_CHECKS);

export function weighByReference(stretch: Stretch, noise: Noise): Weigh {
  return (start, into) => {
    const compared = compareItems(stretch, start, into);
    if (compared === 0) return 0;
    scoreItems(stretch, noise, start, into);
    removeMood(noise, into, compared);
    return mixSuppositions(into);
  };
}

function scoreItems({ from, end }: Stretch, { resemblance }: Noise, start: number, { before, after, drops, variances, scores }: Comparison): void {
  for (let item = 0; item < drops.length; item++) {
    const [past, since] = [before[item]!, after[item]!];
    if (past === 0) continue;
    variances[item] = (1 + resemblance * inflation(since, (end - start) / since)) / since + (1 + resemblance * inflation(past, (start - from) / past)) / past;
    scores[item] = drops[item]! / Math.sqrt(variances[item]!);
  }
}

/** Turns scores that share a mood into independent ones: the common part shrinks, what sets an item apart grows. */
function removeMood({ commonShare, overlap }: Noise, { scores, variances }: Comparison, compared: number): void {
  let sum = 0;
  for (let item = 0; item < scores.length; item++) sum += scores[item]!;
  const mean = sum / compared;
  const shared = commonShare * overlap;
  const apart = 1 / Math.sqrt(1 - shared);
  const together = mean / Math.sqrt(1 + (compared - 1) * shared);
  for (let item = 0; item < scores.length; item++) {
    if (variances[item]! > 0) scores[item] = (scores[item]! - mean) * apart + together;
  }
}

function mixSuppositions({ scores, variances }: Comparison): number {
  let few: number = FEW.weight;
  let half: number = HALF.weight;
  let all: number = ALL.weight;
  for (let item = 0; item < scores.length; item++) {
    if (variances[item] === 0) continue;
    const factor = fallFactor(scores[item]!, variances[item]!, TRUE_FALLS);
    few *= 1 - FEW.chance + FEW.chance * factor;
    half *= 1 - HALF.chance + HALF.chance * factor;
    all *= factor;
  }
  return few + half + all;
}
