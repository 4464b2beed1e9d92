import { oneLine } from '../../core/harmless.ts';
import type { Words } from '../../i18n/words.ts';
import { focusOf, inFocusWith, pulseOf, REST_KEY } from '../answer-keys.ts';
import { anchorsOf, pulseKeys } from '../legends.ts';
import type { PulseAnswer, PulseEnd, PulseRow } from '../prompter.ts';
import { hintsLine, keysOf, questionLine, type Conversation } from './conversation.ts';

/** Several keys may stand on one line: "t4+" is they got in touch, 4, and into focus. "." alone ends the asking. */
export async function askPulse(
  talk: Conversation,
  rows: readonly PulseRow[],
  onAnswer: (row: number, answer: PulseAnswer) => void,
): Promise<PulseEnd> {
  if (rows.length === 0) return { focus: [] };
  const keys = pulseKeys(talk.words, rows.length);
  const anchors = anchorsOf(talk.words.item('pulse').anchors);
  talk.say(talk.words.say('prompt.pulse', { clients: rows.length }));
  for (const anchor of anchors) talk.say(`  ${oneLine(anchor.join(' '))}`);
  talk.say(hintsLine(keys));
  const focus: number[] = [];
  let isRest = false;
  for (const [index, row] of rows.entries()) {
    const ask = (): Promise<Entry | typeof REST_KEY> => talk.ask(questionLine(describe(talk.words, row), keys), keysOf(keys), readKeys);
    const given: Entry | typeof REST_KEY = isRest ? REST_KEY : await ask();
    isRest = given === REST_KEY;
    const { answer, wanted } = given === REST_KEY ? NOTHING_NEW : given;
    if (wanted ?? inFocusWith(row, answer)) focus.push(index);
    onAnswer(index, answer);
    const said = remarksOn(talk.words, row, { answer, wanted });
    if (said !== '') talk.say(`  ${oneLine(said)}`);
  }
  return { focus };
}

/** "Acme: silent 11 days, usually 6; in focus today". */
function describe(words: Words, { name, fact, focus }: PulseRow): string {
  const about = [fact, focus ? words.say('prompt.in-focus', {}) : ''].filter((part) => part !== '');
  return about.length === 0 ? name : `${name}: ${about.join('; ')}`;
}

/** What is said after the answer: what was there before, and that a low value brings the client into focus. */
function remarksOn(words: Words, row: PulseRow, { answer, wanted }: Entry): string {
  const before = answer.value === undefined ? undefined : row.previous;
  const comesIn = wanted === undefined && !row.focus && inFocusWith(row, answer);
  return [...(before === undefined ? [] : [before]), ...(comesIn ? [words.say('prompt.in-focus', {})] : [])].join('; ');
}

interface Entry {
  readonly answer: PulseAnswer;
  /** Into today's focus or out of it, by the person's own key. */
  readonly wanted: boolean | undefined;
}

const NOTHING_NEW: Entry = { answer: {}, wanted: undefined };

function readKeys(typed: string): Entry | typeof REST_KEY | undefined {
  if (typed === REST_KEY) return REST_KEY;
  let entry = NOTHING_NEW;
  for (const key of typed.replaceAll(' ', '')) {
    const answer = pulseOf(entry.answer, key);
    if (answer === undefined && focusOf(key) === undefined) return undefined;
    entry = { answer: answer ?? entry.answer, wanted: focusOf(key) ?? entry.wanted };
  }
  return entry;
}
