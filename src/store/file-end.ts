import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { errorCode } from './failure.ts';

/** The end of a file from a line's beginning on, of at most so many bytes; nothing where there is no file yet. */
export function readEnd(path: string, most: number): Buffer {
  try {
    const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      return endOf(file, fstatSync(file).size, most);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

function endOf(file: number, size: number, most: number): Buffer {
  const bytes = Buffer.alloc(Math.min(size, most));
  const end = bytes.subarray(0, readSync(file, bytes, 0, bytes.length, size - bytes.length));
  return size > most ? end.subarray(end.indexOf(0x0a) + 1) : end;
}
