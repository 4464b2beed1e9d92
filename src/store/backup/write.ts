import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { saving, systemError } from '../failure.ts';
import { replaceFile } from '../replace.ts';
import { readArchive, writeArchive, type Archive } from './archive.ts';

/**
 * Writes an archive and reads it back before it takes the place of what was there; readable by the user alone.
 * @returns its size in bytes
 * @throws UserError not-saved (74): what was there is as it was
 */
export function writeBackup(path: string, archive: Archive): number {
  const bytes = writeArchive(archive);
  saving(path, () => replaceFile(path, bytes, true, (written) => {
    if (!isDeepStrictEqual(readArchive(readFileSync(written)), archive)) throw systemError('EIO', 'read');
  }));
  return bytes.length;
}
