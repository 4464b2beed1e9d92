import { EXIT, UserError } from '../core/errors.ts';
import { readEnd } from './file-end.ts';
import { isWhole } from './line.ts';
import { splitLines } from './lines.ts';

/** As much as is looked at before a line is added: about a hundred lines, so that saving takes no longer as files grow. */
const END_BYTES = 32_768;
/** A few bad lines are torn ends, as a full disk leaves them; where they are many, something else changes the file. */
const TOLERATED_LINES = 3;
const TOLERATED_SHARE = 0.1;

/**
 * Looks at the last lines of a journal file before anything is added to it.
 * @throws UserError `damaged-file` (65) where more than a tenth of them are bad
 */
export function refuseDamage(path: string): void {
  const lines = [...splitLines(readEnd(path, END_BYTES))].map(({ text }) => text !== undefined && isWhole(text));
  const bad = lines.filter((whole) => !whole).length;
  if (bad > TOLERATED_LINES && bad > lines.length * TOLERATED_SHARE) {
    throw new UserError('damaged-file', { path, bad, lines: lines.length }, EXIT.data);
  }
}
