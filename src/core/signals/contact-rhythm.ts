import { rhythmShape } from '../detectors/gap-model.ts';
import { normalBelow } from '../detectors/normal.ts';
import type { ContactDays } from './contacts-held.ts';

/** A client's own rhythm of contacts: the last gaps up to one contact, in expected days. */
export interface ContactRhythm {
  readonly gaps: number;
  readonly mean: number;
  /** Steadiness: 1 for contacts at random, more for a steady rhythm. */
  readonly shape: number;
}

/** So many gaps are history; a rhythm of years ago is not this client's any more. */
const GAPS_KEPT = 60;
const WORKING_YEAR = 250;

/** @param last index of the contact up to which is looked, 1 or more */
export function rhythmUpTo({ elapsed, squares }: ContactDays, last: number): ContactRhythm {
  const first = Math.max(0, last - GAPS_KEPT);
  const gaps = last - first;
  const sum = elapsed[last]! - elapsed[first]!;
  return { gaps, mean: sum / gaps, shape: rhythmShape(gaps, sum, squares[last]! - squares[first]!) };
}

/** The middle one of the gaps up to that contact. */
export function usualGap(contacts: ContactDays, last: number): number {
  return gapQuantile(contacts, last, 0.5);
}

/** The gap below which this share of the gaps up to that contact lies. */
export function gapQuantile({ elapsed }: ContactDays, last: number, share: number): number {
  const first = Math.max(0, last - GAPS_KEPT);
  const gaps = elapsed.slice(first + 1, last + 1).map((day, index) => day - elapsed[first + index]!).toSorted((a, b) => a - b);
  return gaps[Math.min(gaps.length - 1, Math.floor(share * gaps.length))]!;
}

/**
 * The shortest silence that this rhythm shows less often than so many times a working year. Gaps are gamma variables
 * whose rate is known as well as from the gaps seen.
 */
export function rareSilence(rhythm: ContactRhythm, timesPerYear: number): number {
  const chance = Math.min(0.5, (timesPerYear * rhythm.mean) / WORKING_YEAR);
  let [low, high] = [0, Math.ceil(40 * rhythm.mean) + 1];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (longerThan(rhythm, middle) > chance) low = middle;
    else high = middle;
  }
  return high;
}

/** Chance that a gap is longer than so many days (Wilson and Hilferty's cube root). */
function longerThan({ gaps, mean, shape }: ContactRhythm, days: number): number {
  const root = Math.cbrt(days / mean);
  const [a, b] = [1 / (9 * shape * (gaps + 1)), 1 / (9 * shape)];
  return normalBelow((1 - b - (1 - a) * root) / Math.sqrt(b + a * root * root));
}
