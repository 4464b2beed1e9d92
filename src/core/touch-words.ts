import { FROM_TODAY, NEAR_DAYS, readDate, readWeekday, WEEKDAYS } from './day-words.ts';
import { readMinutes } from './duration-words.ts';
import { UserError } from './errors.ts';
import { SIDES, TOUCH_OUTCOMES, type Side, type TouchOutcome } from './facts.ts';
import { similarity } from './similarity.ts';
import { unknownValue } from './unknown-value.ts';
import { readsAsName, readWithWords } from './with-words.ts';

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

/** Before a day that is told of, not the day of the touch: "they decide by friday". */
const OF_SENTENCES: readonly string[] = ['by', 'to', 'until', 'till', 'before', 'after', 'for', 'from', 'since'];
const SHORTEST_WEEKDAY = 3;
/** Weekdays cut short that no sentence begins with, as "sat" and "sun" may, and "friday" in full. */
const CUT_SHORT = /^(?:mon|tue|tues|thu|thur|thurs|fri)$/i;
/** "31/10/2026", "2026-11-31", "3 days ago": a day to whoever typed it, and none that is read. */
const LIKE_A_DATE = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})?|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d+ (?:days?|weeks?) ago)$/i;
const LIKE_A_TIME = /^(?:1[3-9]|2[0-3])h(?:[0-5]\d)?$/i;
const TIME = /^([01]?\d|2[0-3]):[0-5]\d$/;
/** As alike as "decline" and "declined". */
const SLIP = 0.5;

/**
 * Reads "yesterday", "declined friday", "30m with jana talked about the budget": day, time, outcome, length, "by them"
 * and "with" may come first, in any order; what follows is the note. An outcome with loose words right after it is
 * refused, for "moved the deadline" is a sentence and "declined too busy" is none.
 * @param typed operand by operand: what was put in quotes is one
 * @throws UserError outcome-or-words; bad-time for "14h"; bad-day for a first word that was meant for a day; minutes-or-words for "30" without its "m"; day-inside and with-inside for loose words that a day or "with" somebody stands in; unknown-value for a single word that looks like a misspelt outcome
 */
export function readTouchWords(typed: readonly string[], mayNameDay: boolean, people: Reading['people'] = []): TouchWords {
  let rest: readonly string[] = typed.map((word) => word.trim()).filter((word) => word !== '');
  let said: Pick<TouchWords, Field> = {};
  let last: Taken | undefined;
  for (let next = take(rest, said, { mayNameDay, people }); next !== undefined; next = take(rest, said, { mayNameDay, people })) {
    const { rest: left, ...field } = next;
    [last, said, rest] = [next, { ...said, ...field }, left];
  }
  if (mayNameDay && said.day === undefined) refuseSlip(rest);
  refuseBareNumber(rest, said, { mayNameDay, people });
  refuseInside(rest, said, { mayNameDay, people });
  const note = rest.join(' ');
  if (last?.outcome !== undefined && rest.length > 0 && !(rest.length === 1 && note.includes(' '))) throw new UserError('outcome-or-words', { outcome: last.outcome, words: note });
  if (said.outcome === undefined && rest.length === 1 && TOUCH_OUTCOMES.some((known) => similarity(known, note) >= SLIP)) throw unknownValue('thing.outcome', note, TOUCH_OUTCOMES);
  return { ...said, ...(note === '' ? {} : { note }) };
}

/** The next field, where the words begin with one that was not said yet. */
function take(words: readonly string[], said: Pick<TouchWords, Field>, reading: Reading): Taken | undefined {
  return READERS.map((read) => read(words, reading)).find((taken) => taken !== undefined && Object.keys(taken).every((field) => field === 'rest' || said[field as Field] === undefined));
}

const READERS: readonly ((words: readonly string[], reading: Reading) => Taken | undefined)[] = [
  ([word = '', ...rest]) => (isOutcome(word) ? { outcome: word, rest } : undefined),
  ([word = '', next = '', ...rest]) => (word === 'no' && next === 'reply' ? { outcome: 'no-reply', rest } : undefined),
  (words, reading) => {
    const count = reading.mayNameDay ? wordsOfDay(words, reading) : 0;
    return count === 0 ? undefined : { day: words.slice(0, count).join(' '), rest: words.slice(count) };
  },
  ([word = '', next = '', ...rest]) => (word === 'at' && TIME.test(next) ? { time: next.padStart(5, '0'), rest } : undefined),
  ([word = '', ...rest]) => (TIME.test(word) ? { time: word.padStart(5, '0'), rest } : undefined),
  ([word = '', ...rest]) => lasting(word, rest),
  ([word = '', next = '', ...rest]) => (/^[\d.,]+$/.test(word) ? lasting(`${word} ${next}`, rest) : undefined),
  ([word = '', next = '', ...rest]) => (word === 'by' && SIDES.includes(next as Side) ? { by: next as Side, rest } : undefined),
  ([word = '', ...rest], reading) => {
    if (word !== 'with' || rest.length === 0) return undefined;
    const { names, rest: left } = readWithWords(rest, reading.people, (after) => take(after, {}, reading) !== undefined);
    return { with: names, rest: left };
  },
];

/** @throws UserError bad-time: nothing lasts "14h", which is how many write 14:00 */
function lasting(text: string, rest: readonly string[]): Taken | undefined {
  if (LIKE_A_TIME.test(text)) throw new UserError('bad-time', { value: text });
  const minutes = readMinutes(text);
  return minutes === undefined ? undefined : { minutes, rest };
}

function isOutcome(word: string): word is TouchOutcome {
  return TOUCH_OUTCOMES.some((known) => known === word);
}

/** How many words name the day. A weekday does only at the end, or before another of these fields: "friday suits them" is a sentence. */
function wordsOfDay(words: readonly string[], reading: Reading): number {
  const before = /^(?:on )?(?:last |this |next )?/i.exec(`${words.slice(0, 2).join(' ')} `)![0].split(' ').length - 1;
  const [word = '', ...rest] = words.slice(before);
  const isNear = NEAR_DAYS.has(word.toLowerCase()) || FROM_TODAY.test(word) || readDate(word) !== undefined;
  if (isNear) return before === 0 || (before === 1 && words[0]!.toLowerCase() === 'on') ? before + 1 : 0;
  if (word.length < SHORTEST_WEEKDAY || readWeekday(word) === undefined) return 0;
  const isPast = before > 0 && /^last$/i.test(words[before - 1]!);
  return isPast || rest.length === 0 || CUT_SHORT.test(word) || take(rest, {}, reading) !== undefined ? before + 1 : 0;
}

/** Loose words in which a day or somebody who was there seems to stand, which would be lost as a note. @throws UserError day-inside, with-inside */
function refuseInside(words: readonly string[], said: Pick<TouchWords, Field>, { mayNameDay, people }: Reading): void {
  if (words.length < 2) return;
  const day = words.find((word, at) => at > 0 && isDayName(word) && !OF_SENTENCES.includes(words[at - 1]!.toLowerCase()));
  if (mayNameDay && said.day === undefined && day !== undefined) throw new UserError('day-inside', { day, words: words.join(' ') });
  const at = said.with === undefined ? words.findIndex((word, index) => word === 'with' && (words[index + 1] === undefined || readsAsName(words[index + 1]!, people))) : -1;
  if (at >= 0) throw new UserError('with-inside', { name: words[at + 1] ?? 'Jana', words: words.join(' ') });
}

/** Minutes without their "m" would become a note, and who was there with them. @throws UserError minutes-or-words */
function refuseBareNumber([word = '', ...rest]: readonly string[], said: Pick<TouchWords, Field>, reading: Reading): void {
  if (said.minutes !== undefined || !/^\d{1,3}$/.test(word) || (rest.length > 0 && take(rest, {}, reading) === undefined)) return;
  throw new UserError('minutes-or-words', { number: word, words: [word, ...rest].join(' ') });
}

/** A misspelt day would become the note of a contact today. @throws UserError bad-day */
function refuseSlip(words: readonly string[]): void {
  const [word = '', ...after] = words.slice(/^on$/i.test(words[0] ?? '') ? 1 : 0);
  const like = [[word, ...after].slice(0, 3).join(' '), word].find((text) => LIKE_A_DATE.test(text));
  if (like !== undefined || isSlipOfDay(word)) throw new UserError('bad-day', { value: like ?? word });
}

/** "ysterday", "fryday"; not "mondays", nor "today's numbers". */
function isSlipOfDay(word: string): boolean {
  const typed = word.toLowerCase();
  return !/\s/.test(typed) && [...NEAR_DAYS.keys(), ...WEEKDAYS].some((day) => !typed.startsWith(day) && similarity(day, typed) >= SLIP);
}

/** A weekday in full, or another word for a day. */
function isDayName(word: string): boolean {
  return NEAR_DAYS.has(word.toLowerCase()) || WEEKDAYS.includes(word.toLowerCase()) || readDate(word) !== undefined;
}
