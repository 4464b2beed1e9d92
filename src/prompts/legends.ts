import type { Words } from '../i18n/words.ts';
import { SETTLES } from '../core/facts.ts';
import { REST_KEY, SETTLE_KEYS } from './answer-keys.ts';
import type { SheetRow } from './prompter.ts';

/** A key and what it does. */
export type Hint = readonly [key: string, does: string];

export function intentionKeys(words: Words): readonly Hint[] {
  return [
    ...SETTLES.map((settle): Hint => [SETTLE_KEYS[settle], words.say('prompt.settle', { settle })]),
    [words.say('prompt.enter', {}), words.say('prompt.leave-open', {})],
  ];
}

/** @param rows of the pulse: the key for the rest is of use where there is one */
export function pulseKeys(words: Words, rows: number): readonly Hint[] {
  return [
    ['1-5', words.say('prompt.value', {})],
    [words.say('prompt.enter', {}), words.say('prompt.nothing-new', {})],
    ...(rows > 1 ? [[REST_KEY, words.say('prompt.rest', {})] as const] : []),
    ['w', words.say('prompt.contact', { by: 'us' })],
    ['t', words.say('prompt.contact', { by: 'them' })],
    ['?', words.say('prompt.cannot-tell', {})],
    ['+', words.say('prompt.into-focus', {})],
    ['-', words.say('prompt.out-of-focus', {})],
  ];
}

export function sheetKeys(words: Words, scale: SheetRow['scale']): readonly Hint[] {
  const answers: readonly Hint[] = scale === 'yesno'
    ? [['y', words.say('prompt.yes', {})], ['n', words.say('prompt.no', {})], ['?', words.say('prompt.cannot-tell', {})]]
    : [['1-5', words.say('prompt.rating', {})], ['?', words.say('prompt.cannot-tell', {})], ['-', words.say('prompt.no-occasion', {})]];
  return [...answers, [words.say('prompt.enter', {}), words.say('prompt.skip', {})]];
}

/** Both poles in words, each after the key that means it. */
export function polesOf({ scale, low, high }: SheetRow): readonly [Hint, Hint] {
  return scale === 'yesno' ? [['n', low], ['y', high]] : [['1', low], ['5', high]];
}

/** What 1, 3 and 5 mean. */
export function anchorsOf(anchors: readonly [string, string, string] | undefined): readonly Hint[] {
  return anchors === undefined ? [] : [['1', anchors[0]], ['3', anchors[1]], ['5', anchors[2]]];
}
