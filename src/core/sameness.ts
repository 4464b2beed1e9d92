import type { Day } from './calendar.ts';
import { plainWords, similarity } from './similarity.ts';
import type { RecentCheck } from './standing.ts';
import { isVague, type Vague } from './vague.ts';

/** From this similarity on an intention nearly repeats another (D11). */
export const NEARLY_THE_SAME = 0.8;
export const ANSWERS_COMPARED = 10;

export type Sameness = { readonly kind: 'repeats'; readonly on: Day; readonly answer: string } | { readonly kind: 'vague' };

/**
 * Whether an intention nearly repeats one of the last ten, or names no effect for the client.
 */
export function samenessOf(text: string, recent: readonly RecentCheck[], vague: Vague): Sameness | undefined {
  const plain = plainWords(text);
  if (plain === '') return undefined;
  if (isVague(plain, vague)) return { kind: 'vague' };
  const answers = recent.filter((check): check is RecentCheck & { answer: string } => check.answer !== undefined).slice(-ANSWERS_COMPARED);
  const repeated = answers.findLast(({ answer }) => similarity(answer, text) >= NEARLY_THE_SAME);
  return repeated === undefined ? undefined : { kind: 'repeats', on: repeated.on, answer: repeated.answer };
}

const SAME_CHECKS = 5;
export const FAST_SECONDS = 15;

/**
 * Identical ratings on everything, fast, five checks running: worth one remark (principle 8).
 * True only on the fifth such check, so that it is said once.
 * @param recent the last checks, the one just made included
 */
export function ratingsAllTheSame(recent: readonly RecentCheck[]): boolean {
  const sheets = recent.filter(({ ratings }) => Object.values(ratings).some((value) => typeof value === 'number'));
  const last = onlyRating(sheets.at(-1));
  const running = sheets.toReversed().findIndex((check) => onlyRating(check) !== last);
  return last !== undefined && (running === -1 ? sheets.length : running) === SAME_CHECKS;
}

/** The one rating that a check gave to everything, where it was made fast. */
function onlyRating(check: RecentCheck | undefined): number | undefined {
  const values = new Set(Object.values(check?.ratings ?? {}).filter((value) => typeof value === 'number'));
  return values.size === 1 && (check?.seconds ?? 0) <= FAST_SECONDS ? [...values][0] : undefined;
}
