/** A piece of a text that stays on one line where it fits; `ownLine`: it begins one. */
export interface Unit { readonly text: string; readonly ownLine?: true }

/** Where "rapport" after this begins what one is to type. */
const BEFORE = /[:?؟]$/;
const NAME = /^\u2068?rapport$/;
const END = /[.;,؛،][\u2069\u200E]*$/;

/**
 * The words of a text, with a command to copy in one piece: broken, a person copies half of it. One that is longer than
 * a line begins its own, and is broken neither between an option and its value nor inside of quotes.
 * @param fits whether a text fits into a line
 */
export function unitsOf(text: string, fits: (text: string) => boolean): readonly Unit[] {
  const words = text.split(' ').filter((word) => word !== '');
  if (!text.includes('rapport ')) return words.map((word) => ({ text: word }));
  const units: Unit[] = [];
  for (let at = 0; at < words.length;) {
    const command = isCommand(words, at) ? commandAt(words, at) : [words[at]!];
    units.push(...(fits(command.join(' ')) ? [{ text: command.join(' ') }] : brokenUp(command, fits)));
    at += command.length;
  }
  return units;
}

function isCommand(words: readonly string[], at: number): boolean {
  return NAME.test(words[at]!) && at > 0 && BEFORE.test(words[at - 1]!);
}

/** Up to the end of its sentence. */
function commandAt(words: readonly string[], at: number): readonly string[] {
  const end = words.findIndex((word, index) => index > at && END.test(word));
  return words.slice(at, end < 0 ? undefined : end + 1);
}

function brokenUp(command: readonly string[], fits: (text: string) => boolean): readonly Unit[] {
  if (command.length === 1) return [{ text: command[0]! }];
  const parts = partsOf(command).flatMap((part) => (fits(part.join(' ')) ? [part.join(' ')] : part));
  return parts.map((text, index) => (index === 0 ? { text, ownLine: true } : { text }));
}

/** An option with its value, and all that stands between two quotes. */
function partsOf(words: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [];
  let isOpen = false;
  for (const word of words) {
    const last = parts.at(-1);
    const follows = isOpen || (last !== undefined && last.length === 1 && last[0]!.startsWith('--') && !word.startsWith('--'));
    if (last !== undefined && follows) last.push(word);
    else parts.push([word]);
    if ((word.match(/["']/g) ?? []).length % 2 === 1) isOpen = !isOpen;
  }
  return parts;
}
