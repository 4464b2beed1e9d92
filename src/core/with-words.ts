import { peopleMeant } from './find-person.ts';

/** Who was there, as typed, and the words after it. */
export interface WithWords { readonly names: readonly string[]; readonly rest: readonly string[] }

type People = readonly { readonly name: string }[];

/**
 * Reads the names after "with": "jana", "jana roth and piet", "jana, piet". A name goes on for as many words as fit one
 * of the people, an unknown one for as many as begin with a capital. Another follows a comma or "and" where it looks like
 * a name; the rest is a note.
 * @param words what follows "with", operand by operand
 * @param endsName whether something else that is said of a touch begins with these words
 */
export function readWithWords(words: readonly string[], people: People, endsName: (words: readonly string[]) => boolean = () => false): WithWords {
  const names: string[] = [];
  let rest = words;
  for (let goesOn = true; goesOn && rest.length > 0;) {
    const count = wordsOfName(rest, people);
    const name = rest.slice(0, count).join(' ');
    names.push(...name.split(',').map((part) => part.trim()).filter((part) => part !== ''));
    rest = rest.slice(count);
    const isLinked = !name.endsWith(',') && /^(and|&)$/i.test(rest[0] ?? '');
    const [next] = isLinked ? rest.slice(1) : rest;
    goesOn = (isLinked || name.endsWith(',')) && next !== undefined && (readsAsName(next, people) || isAlone(isLinked ? rest.slice(1) : rest, endsName));
    if (goesOn && isLinked) rest = rest.slice(1);
  }
  return { names, rest };
}

/** An unknown name without a capital: a word with nothing after it that it could be the beginning of. */
function isAlone([word = '', ...after]: readonly string[], endsName: (words: readonly string[]) => boolean): boolean {
  return /^\p{L}/u.test(word) && (word.endsWith(',') || after.length === 0 || /^(and|&)$/i.test(after[0]!) || endsName(after));
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

/** One of the people, or an unknown name with a capital. */
export function readsAsName(word: string, people: People): boolean {
  return isCapital(word) || peopleMeant(people, word.replace(/,.*$/, '')).length > 0;
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
