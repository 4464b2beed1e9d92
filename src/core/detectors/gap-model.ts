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

/** How much better contacts rarer by `ratio` since the start explain the gaps than an unchanged rhythm. */
export function thinningFactor({ shape, gaps, sum, gapsSince, sumSince, open }: GapEvidence, ratio: number): number {
  const worth = RATE_WORTH * shape;
  const prior = (RATE_WORTH * sum) / gaps;
  const known = worth + shape * gaps;
  const steady = prior + sum;
  const thinned = steady - sumSince + sumSince / ratio;
  const closed = Math.exp(known * Math.log(steady / thinned) - shape * gapsSince * Math.log(ratio));
  return (closed * stillOpen(shape, open / ratio, known, thinned)) / stillOpen(shape, open, known, steady);
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
