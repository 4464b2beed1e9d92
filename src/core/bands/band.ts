import type { Day } from '../calendar.ts';
import type { Message } from '../messages.ts';

/** The sides of a relationship that are judged apart, so that nothing is averaged away (principle 7). */
export const BANDS = ['traits', 'ours', 'theirs', 'rut', 'flags'] as const;
export type BandName = (typeof BANDS)[number];

/** In rising order of what decides: a bad ground makes the band bad, whatever speaks for it. */
export const LEVELS = ['unknown', 'good', 'watch', 'bad'] as const;
export type Band = (typeof LEVELS)[number];

/** One thing that speaks for a band, and the days it rests on, oldest first. */
export interface Ground {
  readonly band: Band;
  readonly message: Message;
  readonly on: readonly Day[];
}

/** A band with what made it. */
export interface BandReading {
  readonly name: BandName;
  readonly band: Band;
  /** Good, and nothing dated came from the client lately: it is the user's own word. */
  readonly ownWord: boolean;
  /** The grounds that decided, the worst first; never empty. */
  readonly why: readonly Ground[];
}

export type Bands = Readonly<Record<BandName, BandReading>>;

/** Dated facts speak for so many calendar days, as ratings do at the most (items.ts). */
export const FACTS_COUNT_DAYS = 90;
