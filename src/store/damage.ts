import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { EXIT, UserError } from '../core/errors.ts';
import { errorCode } from './failure.ts';
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
  const lines = [...splitLines(readEnd(path))].map(({ text }) => text !== undefined && isWhole(text));
  const bad = lines.filter((whole) => !whole).length;
  if (bad > TOLERATED_LINES && bad > lines.length * TOLERATED_SHARE) {
    throw new UserError('damaged-file', { path, bad, lines: lines.length }, EXIT.data);
  }
}

/** The end of a file from a line's beginning on; nothing where there is no file yet. */
function readEnd(path: string): Buffer {
  try {
    const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      return endOf(file, fstatSync(file).size);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

function endOf(file: number, size: number): Buffer {
  const bytes = Buffer.alloc(Math.min(size, END_BYTES));
  const end = bytes.subarray(0, readSync(file, bytes, 0, bytes.length, size - bytes.length));
  return size > END_BYTES ? end.subarray(end.indexOf(0x0a) + 1) : end;
}
