/** A seeded source of chance (mulberry32): the same seed gives the same clients on every machine. */
export interface Chance {
  readonly uniform: () => number;
  readonly normal: () => number;
  readonly between: (low: number, high: number) => number;
}

export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal, between: (low, high) => low + (high - low) * uniform() };
}

/** A gamma variable of mean 1 (Marsaglia and Tsang 2000). */
export function gamma(chance: Chance, shape: number): number {
  if (shape < 1) return ((gamma(chance, shape + 1) * (shape + 1)) * chance.uniform() ** (1 / shape)) / shape;
  const d = shape - 1 / 3;
  for (;;) {
    const x = chance.normal();
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(chance.uniform()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return (d * v) / shape;
  }
}
