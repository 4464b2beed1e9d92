import { SETTLES, type Rating, type Settle } from '../core/facts.ts';
import { isLowPulse } from '../core/agenda/focus.ts';
import type { PulseAnswer, PulseRow, SheetRow } from './prompter.ts';

/** What the keys mean, on the screen and line by line alike. A key that means nothing gives undefined. */

export const SETTLE_KEYS: Readonly<Record<Settle, string>> = { kept: 'k', partly: 'p', missed: 'n', moved: 'm' };
const VALUES = [1, 2, 3, 4, 5] as const;

export function settleOf(key: string): Settle | undefined {
  return SETTLES.find((settle) => SETTLE_KEYS[settle] === key);
}

/** A value or a contact is added to what the row has; the other of the two stays. */
export function pulseOf(answer: PulseAnswer, key: string): PulseAnswer | undefined {
  if (key === 'w') return { ...answer, contactBy: 'us' };
  if (key === 't') return { ...answer, contactBy: 'them' };
  if (key === '?') return { ...answer, value: null };
  const value = VALUES.find((number) => `${number}` === key);
  return value === undefined ? undefined : { ...answer, value };
}

/** Whether a row is in focus, with no word of the person against it: as proposed, or for a value that asks for a closer look. */
export function inFocusWith({ focus }: Pick<PulseRow, 'focus'>, { value }: PulseAnswer): boolean {
  return focus || isLowPulse(value);
}

/** In the pulse: nothing new of all that are left. */
export const REST_KEY = '.';

/** + and -: into today's focus and out of it. */
export function focusOf(key: string): boolean | undefined {
  return key === '+' ? true : key === '-' ? false : undefined;
}

export function ratingOf(scale: SheetRow['scale'], key: string): Rating | undefined {
  if (key === '?') return null;
  if (scale === 'yesno') return key === 'y' ? true : key === 'n' ? false : undefined;
  return key === '-' ? 'none' : VALUES.find((number) => `${number}` === key);
}

/** The key that gives this rating: what stands in the column of answers. */
export function keyOfRating(rating: Rating): string {
  if (rating === null) return '?';
  if (rating === 'none') return '-';
  return typeof rating === 'boolean' ? (rating ? 'y' : 'n') : `${rating}`;
}
