/**
 * Chance that at most `count` of the next `of` are hits, where `hitsBefore` of `before` were: the share itself is only
 * known from those (beta-binomial, every share equally likely at first).
 */
export function chanceOfAtMost(count: number, of: number, hitsBefore: number, before: number): number {
  const [hits, misses] = [hitsBefore + 1, before - hitsBefore + 1];
  let term = 1;
  for (let k = 0; k < of; k++) term *= (misses + k) / (hits + misses + k);
  let total = term;
  for (let k = 0; k < count; k++) {
    term *= ((of - k) / (k + 1)) * ((hits + k) / (misses + of - k - 1));
    total += term;
  }
  return Math.min(1, total);
}

/** Chance that at least `count` of the next `of` are hits. */
export function chanceOfAtLeast(count: number, of: number, hitsBefore: number, before: number): number {
  return chanceOfAtMost(of - count, of, before - hitsBefore, before);
}
