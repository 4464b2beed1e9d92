import { plainWords } from './similarity.ts';

/** Whom an incident was about: a person of ours, or the work. */
export const ABOUTS = ['person', 'work'] as const;
export type About = (typeof ABOUTS)[number];

/** Likelier first, where the words say nothing. */
const USUAL: Readonly<Record<About, readonly string[]>> = {
  person: ['belittling', 'abuse', 'lying', 'unreasonable'],
  work: ['unreasonable', 'mind-changing', 'late-payment', 'ignores-advice', 'invoice-disputes', 'plays-off', 'legal-risk', 'lying'],
};
const PROPOSED = 3;

/**
 * The items an incident may be, the likeliest first: by the beginnings of words that speak for one, then by what is
 * usual. A proposal of three, for the person to choose from.
 * @param signs beginnings of words in the reader's language by item, two words with a space between
 * @param items all items that there are
 */
export function proposeItems(text: string, about: About, signs: Readonly<Record<string, readonly string[]>>, items: readonly string[]): readonly string[] {
  const usual = USUAL[about];
  const scored = items.map((item) => {
    const place = usual.indexOf(item);
    return { item, score: signsIn(text, signs[item] ?? []) * 100 + (place < 0 ? 0 : usual.length - place) };
  });
  return scored.toSorted((a, b) => b.score - a.score).slice(0, PROPOSED).map(({ item }) => item);
}

/** The items that words alone speak for: "threats" for abuse. */
export function itemsSpokenFor(text: string, signs: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return Object.keys(signs).filter((item) => signsIn(text, signs[item] ?? []) > 0);
}

/** How many of the beginnings of words stand in the text. */
function signsIn(text: string, signs: readonly string[]): number {
  const words = ` ${plainWords(text)}`;
  return signs.filter((sign) => words.includes(` ${sign}`)).length;
}
