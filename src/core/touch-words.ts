import { parseDay } from './calendar.ts';
import { readWeekday } from './day-words.ts';
import { UserError } from './errors.ts';
import { TOUCH_OUTCOMES, type TouchOutcome } from './facts.ts';
import { similarity } from './similarity.ts';

/** What people type after a touch, as far as it is said: the day as a word, what became of it, and what to remember. */
export interface TouchWords { readonly day?: string; readonly outcome?: TouchOutcome; readonly note?: string }

const NEAR_DAYS: readonly string[] = ['today', 'yesterday', 'tomorrow'];
const SHORTEST_WEEKDAY = 3;
/** As alike as "decline" and "declined". */
const SLIP = 0.5;

/**
 * Reads "yesterday", "declined friday", "talked about the budget": a day and an outcome may come first, in either order;
 * what follows is the note. An outcome with loose words after it is refused, for "moved the deadline" is a sentence and
 * "declined too busy" is none.
 * @param typed operand by operand: what was put in quotes is one
 * @param mayNameDay false where the day is given already: then a day is part of the words
 * @throws UserError outcome-or-words; unknown-value for a single word that looks like a misspelt outcome
 */
export function readTouchWords(typed: readonly string[], mayNameDay: boolean): TouchWords {
  const words = typed.map((word) => word.trim()).filter((word) => word !== '');
  const day = !mayNameDay ? undefined : words.slice(0, 2).find((word, index) => isDay(word, words) && words.slice(0, index).every(isOutcome));
  const outcome = words.slice(0, 2).find((word, index): word is TouchOutcome => isOutcome(word) && words.slice(0, index).every((before) => before === day));
  const rest = words.slice(Number(day !== undefined) + Number(outcome !== undefined));
  const note = rest.join(' ');
  if (outcome !== undefined && rest.length > 0 && !(rest.length === 1 && note.includes(' '))) throw new UserError('outcome-or-words', { outcome, words: note });
  if (outcome === undefined && rest.length === 1 && TOUCH_OUTCOMES.some((known) => similarity(known, note) >= SLIP)) throw new UserError('unknown-value', { option: 'outcome', value: note, allowed: TOUCH_OUTCOMES });
  return { ...(day === undefined ? {} : { day }), ...(outcome === undefined ? {} : { outcome }), ...(note === '' ? {} : { note }) };
}

function isOutcome(word: string): word is TouchOutcome {
  return TOUCH_OUTCOMES.some((known) => known === word);
}

/** A weekday only where nothing but an outcome stands beside it: "friday suits them" is a sentence. */
function isDay(word: string, all: readonly string[]): boolean {
  if (NEAR_DAYS.includes(word.toLowerCase()) || parseDay(word) !== undefined) return true;
  return word.length >= SHORTEST_WEEKDAY && readWeekday(word) !== undefined && all.every((other) => other === word || isOutcome(other));
}
