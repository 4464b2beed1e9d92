import type { Day } from './calendar.ts';
import { readDay } from './day-words.ts';
import { UserError } from './errors.ts';

/** What people type after `invoice`: its number, and what became of it, with the days as typed. */
export interface InvoiceWords {
  readonly number: string;
  /** true: today. */
  readonly paid?: string | true;
  readonly disputed?: true;
  readonly due?: string;
}

const FATES = ['paid', 'disputed', 'due'] as const;
type Fate = (typeof FATES)[number];

/**
 * Reads "17", "17 paid", "17 paid friday", "17 due friday disputed". Other words are refused: "17 late" recorded as a number
 * would be a second invoice nobody wrote.
 * @param typed operand by operand: a number with spaces is one in quotes
 * @throws UserError number-missing, number-or-words
 */
export function readInvoiceWords(typed: readonly string[], today: Day, handle: string): InvoiceWords {
  const words = typed.map((word) => word.trim()).filter((word) => word !== '');
  const [number, ...more] = words;
  if (number === undefined || (more.length === 0 && fateOf(number) !== undefined)) throw new UserError('number-missing', { handle });
  let [said, rest]: [InvoiceWords, readonly string[]] = [{ number }, more];
  while (rest.length > 0) {
    const fate = fateOf(rest[0]);
    const day = rest[1] !== undefined && fateOf(rest[1]) === undefined && readDay(rest[1], today, 'past') !== undefined ? rest[1] : undefined;
    if (fate === undefined || (fate === 'due' && day === undefined)) throw new UserError('number-or-words', { number: words.find((word) => /\d/.test(word)) ?? '17', handle });
    if (fate === 'disputed') [said, rest] = [{ ...said, disputed: true }, rest.slice(1)];
    else [said, rest] = [{ ...said, [fate]: day ?? true }, rest.slice(day === undefined ? 1 : 2)];
  }
  return said;
}

function fateOf(word = ''): Fate | undefined {
  return FATES.find((fate) => fate === word.toLowerCase());
}
