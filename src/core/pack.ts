/**
 * Question packs without their words: which items there are, how they are answered and how often they are asked.
 * The words of an item are data of a language (`PackWords`) and reach the core never.
 */

/** Families the agenda knows a rhythm for. Items of a user's pack join one of them. */
export const FAMILIES = ['pulse', 'traits', 'ours', 'rut', 'adviser', 'reflection', 'flag'] as const;
export type Family = (typeof FAMILIES)[number];

/** rating: 1..5; yesno: true/false; text: words; incident: a red flag, never asked as a list. */
export const SCALES = ['rating', 'yesno', 'text', 'incident'] as const;
export type Scale = (typeof SCALES)[number];

export interface Item {
  /** Lower-case-with-dashes, unique over all packs, never reused with another meaning. */
  readonly id: string;
  readonly family: Family;
  readonly scale: Scale;
  /** Concept ids of the mission that the item stands for. */
  readonly source: readonly string[];
  /** Calendar days at least between two askings. */
  readonly notBefore?: number;
  /** Days after which a client's item should have been looked at again; a rating counts for three of these, at most 90. */
  readonly cadence: number;
  /** Importance among its family, 0.5..3; 1 where missing. A client's own weight multiplies it. */
  readonly weight?: number;
  /** Asked only where this holds for the client. */
  readonly when?: 'after-complaint' | 'contacts-not-recorded' | 'no-invoices';
  /** A flag that opens a decision by one incident. */
  readonly grave?: boolean;
  /** Raised whenever the wording changes its meaning: answers before it are another series. */
  readonly revision?: number;
}

export interface Pack {
  readonly id: string;
  readonly version: number;
  readonly items: readonly Item[];
}

/** What one item says in one language. */
export interface ItemWords {
  /** Short name for tables and sentences, at most 18 columns: "exchange of views". */
  readonly name: string;
  /** The row of the grid, at most 44 columns. */
  readonly question: string;
  /** Lower and upper pole in two or three words each, at most 20 columns; for yes/no items what no and yes mean. */
  readonly low?: string;
  readonly high?: string;
  /** What 1, 3 and 5 mean, a sentence each that names who does what. */
  readonly anchors?: readonly [string, string, string];
}

export interface PackWords {
  /** The morning question, unless the user reworded it. */
  readonly question: string;
  /** Phrases without an effect for the client, lower case, compared as whole answers: "follow up". */
  readonly vague: readonly string[];
  /** Beginnings of answers that add no effect, likewise: "i will". */
  readonly openers: readonly string[];
  readonly items: Readonly<Record<string, ItemWords>>;
}
