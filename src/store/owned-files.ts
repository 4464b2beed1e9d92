import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../core/errors.ts';
import { makeDirectory } from './directory.ts';
import { reading, removing, saving } from './failure.ts';
import { replaceFile } from './replace.ts';

/** Files for other programs that only rapport writes: what holds no mark of ours is somebody else's, and stays. */
export interface OwnedFile { readonly path: string; readonly text: string }

/** The texts of all of them; undefined where one is missing. @throws UserError not-read */
export function readOwned(paths: readonly string[]): readonly string[] | undefined {
  if (!paths.every((path) => existsSync(path))) return undefined;
  return paths.map((path) => reading(path, () => readFileSync(path, 'utf8')));
}

/**
 * Writes all of them or none.
 * @param mark is in every one that is ours
 * @throws UserError not-ours, not-saved
 */
export function writeOwned(files: readonly OwnedFile[], mark: string): void {
  const before = files.map(({ path }) => ({ path, bytes: existsSync(path) ? reading(path, () => readFileSync(path)) : undefined }));
  const foreign = before.find(({ bytes }) => bytes !== undefined && !bytes.toString().includes(mark));
  if (foreign !== undefined) throw new UserError('not-ours', { path: foreign.path });
  try {
    for (const { path, text } of files) {
      saving(path, () => {
        makeDirectory(dirname(path));
        replaceFile(path, Buffer.from(text));
      });
    }
  } catch (error) {
    for (const { path, bytes } of before) putBack(path, bytes);
    throw error;
  }
}

/** @throws UserError not-deleted */
export function removeOwned(paths: readonly string[]): void {
  for (const path of paths) removing(path, () => rmSync(path, { force: true }));
}

/** The error that led here matters more than its own. */
function putBack(path: string, bytes: Buffer | undefined): void {
  try {
    if (bytes === undefined) rmSync(path, { force: true });
    else replaceFile(path, bytes);
  } catch {
    // what could not be written is mostly as it was
  }
}
