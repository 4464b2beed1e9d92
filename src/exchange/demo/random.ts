/** A repeatable stream of chance: the same name gives the same stream, on every machine. */
export interface Random {
  /** 0 < value < 1. */
  uniform(): number;
  /** Standard normal. */
  normal(): number;
  /** True in this share of cases. */
  chance(share: number): boolean;
  /** A whole number, both ends included. */
  whole(low: number, high: number): number;
  /** One of the list, which is not empty. */
  pick<T>(list: readonly T[]): T;
}

const WARM_UP = 15;
const TWO_32 = 4_294_967_296;

/** Each topic gets a stream of its own, so that a sentence more in one story moves nothing in another. */
export function randomOf(topic: string): Random {
  const next = sfc32(hashOf(topic));
  const uniform = (): number => (next() + 0.5) / TWO_32;
  const whole = (low: number, high: number): number => low + Math.floor(uniform() * (high - low + 1));
  return {
    uniform,
    whole,
    normal: () => normalFrom(uniform),
    chance: (share) => uniform() < share,
    pick: <T>(list: readonly T[]) => list[whole(0, list.length - 1)] as T,
  };
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Small fast counter, 32 bits (Doty-Humphrey): 0 <= value < 2^32. */
function sfc32(seed: number): () => number {
  let [a, b, c, counter] = [seed, seed ^ 0x9e3779b9, 0xb7e15162, 1];
  const next = (): number => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  };
  for (let i = 0; i < WARM_UP; i++) next();
  return next;
}

/** Polar method of Marsaglia. */
function normalFrom(uniform: () => number): number {
  for (;;) {
    const x = 2 * uniform() - 1;
    const y = 2 * uniform() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
  }
}
