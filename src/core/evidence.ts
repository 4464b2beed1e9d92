import type { Rating } from './facts.ts';
import type { ItemStanding } from './item-standing.ts';

const FALL = 2;

/**
 * The one item to ask "one thing that shows it?" about: a rise to 5 or a fall of two. A rise is asked about as readily as a
 * fall, so that honesty costs no extra key (principle 8); of several the largest change, then the first.
 * @param before the items as they stood before these ratings
 */
export function evidenceWanted(before: Readonly<Record<string, ItemStanding>>, ratings: Readonly<Record<string, Rating>>): string | undefined {
  const changes = Object.entries(ratings).flatMap(([item, value]) => {
    const old = before[item]?.rated?.value;
    if (old === undefined || typeof value !== 'number') return [];
    const worth = (value === 5 && old < 5) || old - value >= FALL;
    return worth ? [{ item, size: Math.abs(value - old) }] : [];
  });
  return changes.toSorted((a, b) => b.size - a.size)[0]?.item;
}
