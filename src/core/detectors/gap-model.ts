import { normalBelow } from './normal.ts';

/**
 * Gaps between contacts as gamma variables: the shape is the steadiness of the client's rhythm, the rate is not known
 * and integrated out.
 */

/** Before the first gap: a spread like that of a coin-tossed rhythm, worth so many gaps. */
const USUAL_DISPERSION = 0.7;
const DISPERSION_WORTH = 6;

/** A rate known as well as from one gap of the client's own mean. */
const RATE_WORTH = 1;

/**
 * Shape of the gamma distribution: 1 for contacts at random, more for a steady rhythm. 0.67..4.
 * @param gaps how many; their sum and sum of squares in expected days
 */
export function rhythmShape(gaps: number, sum: number, squares: number): number {
  const mean = sum / gaps;
  const deviations = Math.max(0, squares / (mean * mean) - gaps);
  return Math.min(4, Math.max(0.67, (gaps + DISPERSION_WORTH - 1) / (deviations + DISPERSION_WORTH * USUAL_DISPERSION)));
}

/** How much longer the gaps may have become. */
const RATIOS = [1.5, 2, 3, 4].map((ratio) => ({ ratio, logRatio: Math.log(ratio) }));

/** What one supposition has to explain. */
export interface GapEvidence {
  readonly shape: number;
  /** All closed gaps and their sum, in expected days. */
  readonly gaps: number;
  readonly sum: number;
  /** Those of them since the supposed start. */
  readonly gapsSince: number;
  readonly sumSince: number;
  /** Expected days since the last contact. */
  readonly open: number;
}

/** How much better contacts rarer by a ratio since the start explain the gaps than an unchanged rhythm: the mean over the ratios. */
export function thinningFactor({ shape, gaps, sum, gapsSince, sumSince, open }: GapEvidence): number {
  const worth = RATE_WORTH * shape;
  const prior = (RATE_WORTH * sum) / gaps;
  const known = worth + shape * gaps;
  const steady = prior + sum;
  const since = shape * gapsSince;
  let total = 0;
  for (const { ratio, logRatio } of RATIOS) {
    const thinned = steady - sumSince + sumSince / ratio;
    total += Math.exp(known * Math.log(steady / thinned) - since * logRatio) * stillOpen(shape, open / ratio, known, thinned);
  }
  return total / RATIOS.length / stillOpen(shape, open, known, steady);
}

/** No ratio whatever makes the factor, or its mean over ratios, larger than this: quick to tell. Natural logarithm. */
export function thinningBound({ shape, gaps, sum, gapsSince, sumSince, open }: GapEvidence): number {
  const known = shape * (RATE_WORTH + gaps);
  const steady = (RATE_WORTH * sum) / gaps + sum;
  const since = shape * gapsSince;
  const ratio = since === 0 ? Infinity : ((known - since) * sumSince) / (since * (steady - sumSince));
  const closed = ratio <= 1 ? 0 : known * Math.log(steady / (steady - sumSince + sumSince / ratio)) - (since === 0 ? 0 : since * Math.log(ratio));
  return closed - Math.log(stillOpen(shape, open, known, steady));
}

/**
 * Chance that a gap is longer than `open`, the rate being a gamma variable of shape `known` and sum `total` (Wilson and
 * Hilferty's cube root on either side of the ratio). Never 0.
 */
function stillOpen(shape: number, open: number, known: number, total: number): number {
  if (open <= 0) return 1;
  const root = Math.cbrt((open * known) / (total * shape));
  const [a, b] = [1 / (9 * known), 1 / (9 * shape)];
  return Math.max(1e-12, normalBelow(((1 - b) - (1 - a) * root) / Math.sqrt(b + a * root * root)));
}
