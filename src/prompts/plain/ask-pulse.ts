import { harmlessLine } from '../../core/harmless.ts';
import type { Words } from '../../i18n/words.ts';
import { focusOf, pulseOf } from '../answer-keys.ts';
import { anchorsOf, pulseKeys } from '../legends.ts';
import type { PulseAnswer, PulseEnd, PulseRow } from '../prompter.ts';
import { hintsLine, keysOf, questionLine, type Conversation } from './conversation.ts';

/** Several keys may stand on one line: "t4+" is they began, 4, and into focus. */
export async function askPulse(
  talk: Conversation,
  rows: readonly PulseRow[],
  onAnswer: (row: number, answer: PulseAnswer) => void,
): Promise<PulseEnd> {
  if (rows.length === 0) return { focus: [] };
  const keys = pulseKeys(talk.words);
  const anchors = anchorsOf(talk.words.item('pulse').anchors);
  talk.say(talk.words.say('prompt.pulse', { clients: rows.length }));
  for (const anchor of anchors) talk.say(`  ${harmlessLine(anchor.join(' '))}`);
  talk.say(hintsLine(keys));
  const focus: number[] = [];
  for (const [index, row] of rows.entries()) {
    const entry = await talk.ask(questionLine(describe(talk.words, row), keys), keysOf(keys), (typed) => readKeys(typed, row.focus));
    if (entry.focus) focus.push(index);
    onAnswer(index, entry.answer);
    if (entry.answer.value !== undefined && row.previous !== undefined) talk.say(`  ${harmlessLine(row.previous)}`);
  }
  return { focus };
}

/** "Acme: silent 11 days, usually 6; in focus today". */
function describe(words: Words, { name, fact, focus }: PulseRow): string {
  const about = [fact, focus ? words.say('prompt.in-focus', {}) : ''].filter((part) => part !== '');
  return about.length === 0 ? name : `${name}: ${about.join('; ')}`;
}

interface Entry { readonly answer: PulseAnswer; readonly focus: boolean }

function readKeys(typed: string, focus: boolean): Entry | undefined {
  let entry: Entry = { answer: {}, focus };
  for (const key of typed.replaceAll(' ', '')) {
    const answer = pulseOf(entry.answer, key);
    if (answer === undefined && focusOf(key) === undefined) return undefined;
    entry = { answer: answer ?? entry.answer, focus: focusOf(key) ?? entry.focus };
  }
  return entry;
}
