import { parseDay } from './calendar.ts';
import { readWeekday } from './day-words.ts';
import { readMinutes } from './duration-words.ts';
import { UserError } from './errors.ts';
import { SIDES, TOUCH_OUTCOMES, type Side, type TouchOutcome } from './facts.ts';
import { similarity } from './similarity.ts';
import { readWithWords } from './with-words.ts';

/** What people type after a touch, as far as it is said: day and time as words, what became of it, how long, who began, who was there, and what to remember. */
export interface TouchWords {
  readonly day?: string;
  readonly time?: string;
  readonly outcome?: TouchOutcome;
  readonly minutes?: number;
  readonly by?: Side;
  /** As typed. */
  readonly with?: readonly string[];
  readonly note?: string;
}

interface Reading {
  /** False where the day is given already: then a day is part of the words. */
  readonly mayNameDay: boolean;
  readonly people: readonly { readonly name: string }[];
}
type Field = Exclude<keyof TouchWords, 'note'>;
type Taken = Pick<TouchWords, Field> & { readonly rest: readonly string[] };

const NEAR_DAYS: readonly string[] = ['today', 'yesterday', 'tomorrow'];
const SHORTEST_WEEKDAY = 3;
const TIME = /^([01]?\d|2[0-3]):[0-5]\d$/;
/** As alike as "decline" and "declined". */
const SLIP = 0.5;

/**
 * Reads "yesterday", "declined friday", "30m with jana talked about the budget": day, time, outcome, length, "by them"
 * and "with" may come first, in any order; what follows is the note. An outcome with loose words right after it is
 * refused, for "moved the deadline" is a sentence and "declined too busy" is none.
 * @param typed operand by operand: what was put in quotes is one
 * @throws UserError outcome-or-words; unknown-value for a single word that looks like a misspelt outcome
 */
export function readTouchWords(typed: readonly string[], mayNameDay: boolean, people: Reading['people'] = []): TouchWords {
  let rest: readonly string[] = typed.map((word) => word.trim()).filter((word) => word !== '');
  let said: Pick<TouchWords, Field> = {};
  let last: Taken | undefined;
  for (let next = take(rest, said, { mayNameDay, people }); next !== undefined; next = take(rest, said, { mayNameDay, people })) {
    const { rest: left, ...field } = next;
    [last, said, rest] = [next, { ...said, ...field }, left];
  }
  const note = rest.join(' ');
  if (last?.outcome !== undefined && rest.length > 0 && !(rest.length === 1 && note.includes(' '))) throw new UserError('outcome-or-words', { outcome: last.outcome, words: note });
  if (said.outcome === undefined && rest.length === 1 && TOUCH_OUTCOMES.some((known) => similarity(known, note) >= SLIP)) throw new UserError('unknown-value', { option: 'thing.outcome', value: note, allowed: TOUCH_OUTCOMES });
  return { ...said, ...(note === '' ? {} : { note }) };
}

/** The next field, where the words begin with one that was not said yet. */
function take(words: readonly string[], said: Pick<TouchWords, Field>, reading: Reading): Taken | undefined {
  return READERS.map((read) => read(words, reading)).find((taken) => taken !== undefined && Object.keys(taken).every((field) => field === 'rest' || said[field as Field] === undefined));
}

const READERS: readonly ((words: readonly string[], reading: Reading) => Taken | undefined)[] = [
  ([word = '', ...rest]) => (isOutcome(word) ? { outcome: word, rest } : undefined),
  (words, reading) => (reading.mayNameDay && isDay(words, reading) ? { day: words[0]!, rest: words.slice(1) } : undefined),
  ([word = '', next = '', ...rest]) => (word === 'at' && TIME.test(next) ? { time: next.padStart(5, '0'), rest } : undefined),
  ([word = '', ...rest]) => (TIME.test(word) ? { time: word.padStart(5, '0'), rest } : undefined),
  ([word = '', ...rest]) => lasting(word, rest),
  ([word = '', next = '', ...rest]) => (/^[\d.,]+$/.test(word) ? lasting(`${word} ${next}`, rest) : undefined),
  ([word = '', next = '', ...rest]) => (word === 'by' && SIDES.includes(next as Side) ? { by: next as Side, rest } : undefined),
  ([word = '', ...rest], { people }) => {
    if (word !== 'with' || rest.length === 0) return undefined;
    const { names, rest: left } = readWithWords(rest, people);
    return { with: names, rest: left };
  },
];

function lasting(text: string, rest: readonly string[]): Taken | undefined {
  const minutes = readMinutes(text);
  return minutes === undefined ? undefined : { minutes, rest };
}

function isOutcome(word: string): word is TouchOutcome {
  return TOUCH_OUTCOMES.some((known) => known === word);
}

/** A weekday only at the end, or before another of these fields: "friday suits them" is a sentence. */
function isDay([word = '', ...rest]: readonly string[], reading: Reading): boolean {
  if (NEAR_DAYS.includes(word.toLowerCase()) || parseDay(word) !== undefined) return true;
  if (word.length < SHORTEST_WEEKDAY || readWeekday(word) === undefined) return false;
  return rest.length === 0 || take(rest, {}, reading) !== undefined;
}
