import { peopleMeant } from './find-person.ts';

/** Who was there, as typed, and the words after it. */
export interface WithWords { readonly names: readonly string[]; readonly rest: readonly string[] }

type People = readonly { readonly name: string }[];

/**
 * Reads the names after "with": "jana", "jana roth and piet", "jana, piet". A name goes on for as many words as fit one
 * of the people, an unknown one for as many as begin with a capital. Another follows a comma or "and" where it looks like
 * a name; the rest is a note.
 * @param words what follows "with", operand by operand
 */
export function readWithWords(words: readonly string[], people: People): WithWords {
  const names: string[] = [];
  let rest = words;
  for (let goesOn = true; goesOn && rest.length > 0;) {
    const count = wordsOfName(rest, people);
    const name = rest.slice(0, count).join(' ');
    names.push(...name.split(',').map((part) => part.trim()).filter((part) => part !== ''));
    rest = rest.slice(count);
    const isLinked = !name.endsWith(',') && /^(and|&)$/i.test(rest[0] ?? '');
    const [next] = isLinked ? rest.slice(1) : rest;
    goesOn = (isLinked || name.endsWith(',')) && next !== undefined && looksLikeName(next, people);
    if (goesOn && isLinked) rest = rest.slice(1);
  }
  return { names, rest };
}

/** How many of the words belong to the first name; a comma ends it. */
function wordsOfName(words: readonly string[], people: People): number {
  const [first = ''] = words;
  const isKnown = peopleMeant(people, first).length > 0;
  let count = 1;
  while (count < words.length && !words[count - 1]!.endsWith(',')) {
    const longer = words.slice(0, count + 1).join(' ').replace(/,$/, '');
    if (!(isKnown ? peopleMeant(people, longer).length > 0 : isCapital(first) && isCapital(words[count]!))) break;
    count += 1;
  }
  return count;
}

function looksLikeName(word: string, people: People): boolean {
  return isCapital(word) || peopleMeant(people, word.replace(/,.*$/, '')).length > 0;
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
