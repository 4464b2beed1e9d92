import type { Moments } from './moments.ts';

/** Checks looked back on, and the distance at which two checks share no mood any more. */
const RECENT = 60;
export const REACH = 10;

/**
 * Share of the common mood that two items see on average over all pairs with recent answers: 1 when they are always
 * asked together, less the further apart their turns lie. 1 while there is no pair to tell from.
 * @param kernel resemblance of the mood of two checks, by their distance 0..REACH
 */
export function estimateOverlap(moments: Moments, kernel: Float64Array, to: number): number {
  const from = Math.max(0, to - RECENT);
  const asked = Array.from({ length: moments.items }, (_, item) => turnsOf(moments, item, from, to));
  const present = asked.filter((turns) => turns.includes(1));
  if (present.every((turns) => !turns.includes(0))) return 1;
  return meanOverlap(present, kernel);
}

/** 1 for each check that asked the item, 0 for the others. */
function turnsOf({ items, answers }: Moments, item: number, from: number, to: number): Float64Array {
  const turns = new Float64Array(to - from);
  for (let index = 0; index < turns.length; index++) turns[index] = Number.isNaN(answers[(from + index) * items + item]!) ? 0 : 1;
  return turns;
}

function meanOverlap(asked: readonly Float64Array[], kernel: Float64Array): number {
  const echoes = asked.map((turns) => echo(turns, kernel));
  const own = asked.map((turns, item) => dot(turns, echoes[item]!));
  let total = 0;
  for (let a = 0; a < asked.length; a++) {
    for (let b = 0; b < a; b++) total += Math.min(1, dot(asked[a]!, echoes[b]!) / Math.sqrt(own[a]! * own[b]!));
  }
  const pairs = (asked.length * (asked.length - 1)) / 2;
  return pairs === 0 ? 1 : total / pairs;
}

/** How much of an item's turns is felt at each check. */
function echo(turns: Float64Array, kernel: Float64Array): Float64Array {
  const felt = new Float64Array(turns.length);
  for (let at = 0; at < turns.length; at++) {
    if (turns[at] === 0) continue;
    const last = Math.min(turns.length - 1, at + REACH);
    for (let other = Math.max(0, at - REACH); other <= last; other++) felt[other]! += kernel[Math.abs(at - other)]!;
  }
  return felt;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}
