import { scaledNormal } from './normal.ts';

/** Beyond this a factor is certainty, and a product of nine stays finite. */
const CERTAIN = Math.exp(75);

/**
 * How much better a fall explains an observed difference than no change does.
 * @param z difference in its own standard errors; positive is a fall
 * @param variance of the difference, in units of the item's own variance
 * @param prior variance of the half-normal prior of true falls, in the same units
 * @returns 0..e^75; its mean over steady items is 1
 */
export function fallFactor(z: number, variance: number, prior: number): number {
  const share = prior / (prior + variance);
  return Math.min(CERTAIN, 2 * Math.sqrt(1 - share) * scaledNormal(z * Math.sqrt(share)));
}
