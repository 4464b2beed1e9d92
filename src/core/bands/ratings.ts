import { daysBetween, type Day } from '../calendar.ts';
import { validDays, weightOf } from '../items.ts';
import { message } from '../messages.ts';
import type { Item } from '../pack.ts';
import type { Standing } from '../standing.ts';
import type { Ground } from './band.ts';

/** On the scale of 1 to 5, where 3 is "it works": below the one it is bad, below the other worth watching. */
const BAD_BELOW = 2.5;
const WATCH_BELOW = 3.5;
/** An item rated like this is worth watching, however good the others are. */
const LOWEST = 1;
/** So much of the weight has to be rated for anything to be known of the whole. */
const KNOWN_SHARE = 0.5;

interface Rated { readonly item: string; readonly on: Day; readonly value: number; readonly weight: number }

/**
 * What the last rating of each item says, as far as it still counts: the mean by weight (G4), and any item at the lower
 * pole. With less than half of the weight rated only the lower pole speaks: nothing is assumed of what nobody looked at.
 */
export function ratingGrounds({ items: asked, profile }: Pick<Standing, 'items' | 'profile'>, items: readonly Item[], day: Day): readonly Ground[] {
  const rated = items.flatMap((item) => ratedOn(asked[item.id], item, weightOf(item, profile.weights), day));
  // what is asked only at times is missing only where it was asked
  const expected = items.filter((item) => item.when === undefined || rated.some(({ item: id }) => id === item.id));
  const weightOfAll = expected.reduce((sum, item) => sum + weightOf(item, profile.weights), 0);
  const weight = rated.reduce((sum, one) => sum + one.weight, 0);
  const low = rated.filter(({ value }) => value <= LOWEST);
  const lowest: readonly Ground[] = low.length === 0 ? [] : [{ band: 'watch', message: message('band.lowest', { items: low.map(({ item }) => item) }), on: daysOf(low) }];
  if (weight === 0 || weight < KNOWN_SHARE * weightOfAll) return [...lowest, { band: 'unknown', message: message('band.not-rated', { items: rated.length, of: expected.length }), on: daysOf(rated) }];
  const mean = rated.reduce((sum, one) => sum + one.value * one.weight, 0) / weight;
  const band = mean < BAD_BELOW ? 'bad' : mean < WATCH_BELOW ? 'watch' : 'good';
  return [{ band, message: message('band.rated', { mean, items: rated.length, of: expected.length }), on: daysOf(rated) }, ...lowest];
}

function ratedOn(standing: Standing['items'][string] | undefined, item: Item, weight: number, day: Day): readonly Rated[] {
  if (standing === undefined) return [];
  const { on, value } = typeof standing.value === 'boolean' ? { on: standing.on, value: standing.value ? 5 : 1 } : standing.rated ?? { on: standing.on, value: null };
  return value === null || on > day || daysBetween(on, day) > validDays(item) ? [] : [{ item: item.id, on, value, weight }];
}

function daysOf(rated: readonly Rated[]): readonly Day[] {
  return [...new Set(rated.map(({ on }) => on))].toSorted();
}
