import type { Rating } from '../../core/facts.ts';
import { randomOf } from './random.ts';
import type { Character, Curve } from './story.ts';
import { STORY_DAYS, type Ago } from './timeline.ts';

/** Shares of an answer's noise: a mood common to all items, one of the item's own, and the rest of the moment. */
const COMMON = 0.25;
const OWN = 0.25;
const MOMENT = 1 - COMMON - OWN;

/** Answers one item on one day. */
export type Rater = (item: string, ago: Ago) => Rating;

/**
 * Ratings as a person gives them: an item stays near its centre, a good day is often followed by a good one, and
 * only the story's shifts move it for long. The noise of an item does not depend on when it is asked.
 */
export function raterOf(handle: string, character: Character): Rater {
  const mood = wander(`${handle} mood`, character.persistence);
  const own = new Map<string, readonly number[]>();
  return (item, ago) => {
    const random = randomOf(`${handle} ${item} ${ago}`);
    const numb = character.numbSince !== undefined && ago <= character.numbSince;
    if (!numb && item !== 'pulse' && random.chance(character.noOccasion[item] ?? 0)) return 'none';
    if (!numb && random.chance(valueAt(character.unsure, ago))) return null;
    const itemMood = own.get(item) ?? wander(`${handle} ${item}`, character.persistence);
    own.set(item, itemMood);
    const noise = Math.sqrt(COMMON) * (mood[ago] ?? 0) + Math.sqrt(OWN) * (itemMood[ago] ?? 0) + Math.sqrt(MOMENT) * random.normal();
    return clamp(centreAt(character, item, ago) + (numb ? 0 : character.spread * noise), character.band) as Rating;
  };
}

/** Where the item stands on that day, without noise. */
export function centreAt(character: Character, item: string, ago: Ago): number {
  const shifts = character.shifts.filter((shift) => shift.items.includes(item)).map((shift) => valueAt(shift.points, ago));
  return (character.centres[item] ?? character.usual) + shifts.reduce((sum, shift) => sum + shift, 0);
}

/** The curve's height on a day: straight between its points, level before the first and after the last. */
export function valueAt(curve: Curve, ago: Ago): number {
  const after = curve.findIndex(([at]) => at <= ago);
  const [rightAgo, right] = curve.at(after) ?? [0, 0];
  const [leftAgo, left] = curve[after - 1] ?? [rightAgo, right];
  if (after <= 0 || leftAgo === rightAgo) return right;
  return left + ((leftAgo - ago) / (leftAgo - rightAgo)) * (right - left);
}

/** A stationary walk with unit variance, by working day; index is the `Ago`. */
function wander(topic: string, persistence: number): readonly number[] {
  const random = randomOf(topic);
  const values = Array.from({ length: STORY_DAYS + 1 }, () => random.normal());
  for (let ago = STORY_DAYS - 1; ago >= 0; ago--) {
    values[ago] = persistence * values[ago + 1]! + Math.sqrt(1 - persistence ** 2) * values[ago]!;
  }
  return values;
}

function clamp(value: number, [low, high]: readonly [number, number]): number {
  return Math.min(high, Math.max(low, Math.round(value)));
}
