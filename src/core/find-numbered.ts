import { folded } from './find-client.ts';

/** Something of a client that has a number of its own and a text. */
interface Numbered { readonly number: number; readonly text: string }

/** What is meant by a number or the beginning of a text; of several with the same beginning the open one whose whole text it is. */
export function meantBy<Thing extends Numbered>(things: readonly Thing[], which: string, isOpen: (thing: Thing) => boolean): readonly Thing[] {
  const wanted = folded(which);
  const numbered = /^\d+$/.test(wanted) ? things.filter(({ number }) => number === Number(wanted)) : [];
  if (numbered.length > 0 || wanted === '') return numbered;
  const begun = things.filter(({ text }) => folded(text).startsWith(wanted));
  const whole = begun.filter(({ text }) => folded(text) === wanted);
  return whole.some(isOpen) ? whole : begun;
}

/** The same things for a message that asks for the number. */
export function candidatesOf(things: readonly Numbered[]): readonly Numbered[] {
  return things.map(({ number, text }) => ({ number, text }));
}
