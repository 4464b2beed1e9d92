import { UserError } from './errors.ts';
import { similarity } from './similarity.ts';

/** As alike as "renewd" and "renewed". */
const SLIP = 0.5;

/** The error for a word that is none of a few; it names the one that was probably meant, if it is a word that was mistyped. Of figures, and of things that only say what to write ("thing.folder"), nothing is guessed. */
export function unknownValue(option: string, value: string, allowed: readonly string[]): UserError<'unknown-value'> {
  const words = allowed.filter((known) => /^\p{L}[^.]*$/u.test(known) && similarity(known, value) >= SLIP);
  const [meant = null] = words.toSorted((a, b) => similarity(b, value) - similarity(a, value));
  return new UserError('unknown-value', { option, value, meant, allowed });
}
