import { readFileSync } from 'node:fs';
import { reading } from './failure.ts';
import { replaceFile } from './replace.ts';
import { saving } from './failure.ts';

/**
 * The bytes of a file the user named.
 * @throws UserError not-read (74)
 */
export function readForeignFile(path: string): Uint8Array {
  return reading(path, () => readFileSync(path));
}

/**
 * Writes a file the user named, as a whole or not at all, readable by the user alone.
 * @throws UserError not-saved (74)
 */
export function writeForeignFile(path: string, text: string): void {
  saving(path, () => replaceFile(path, Buffer.from(text)));
}
