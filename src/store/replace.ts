import { closeSync, constants, fchmodSync, fstatSync, fsyncSync, lstatSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { syncDirectory } from './directory.ts';
import { errorCode, systemError } from './failure.ts';

const { O_WRONLY, O_CREAT, O_EXCL } = constants;
const SUFFIX = '.tmp';
/** A temporary file older than this was left by a process that was killed. */
const LEFTOVER_MS = 60_000;
/** Windows refuses to rename while a virus scanner or an indexer looks at the file. */
const BUSY = new Set(['EPERM', 'EACCES', 'EBUSY']);
const RENAME_WAITS_MS = [10, 20, 40, 80, 160];

/**
 * Replaces a file as a whole: whoever reads it sees the old bytes or the new ones, also after a kill or a power cut.
 * The file is readable by the user alone. Leftovers of earlier kills are cleared away.
 * @param durable false where losing the file costs nothing: then the disk is not waited for
 * @param inspect looks at the new file before it takes the place of the old one, and throws where it is not as it should be
 * @throws the system's error; the old file is then as it was
 */
export function replaceFile(path: string, bytes: Uint8Array, durable = true, inspect: (path: string) => void = () => undefined): void {
  const temporary = join(dirname(path), `${prefixOf(path)}${unlikelyName()}${SUFFIX}`);
  try {
    writeNewFile(temporary, bytes, durable);
    inspect(temporary);
    rename(temporary, path);
  } catch (error) {
    discard(temporary);
    throw error;
  }
  if (durable) syncDirectory(dirname(path));
  clearLeftovers(path);
}

/** No secret, and never written into what is there (O_EXCL): to load node's cryptography for it takes longer than to write. */
function unlikelyName(): string {
  return [Math.random(), Math.random()].map((part) => part.toString(36).slice(2)).join('');
}

/** Writes a file that is not there yet, readable by the user alone. @throws the system's error; then a part of it may be there */
export function writeNewFile(path: string, bytes: Uint8Array, durable: boolean): void {
  const file = openSync(path, O_WRONLY | O_CREAT | O_EXCL, 0o600);
  try {
    fchmodSync(file, 0o600);
    writeAll(file, bytes);
    if (fstatSync(file).size !== bytes.length) throw systemError('EIO', 'write');
    if (durable) fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) {
    const taken = writeSync(file, bytes, written);
    if (taken === 0) throw systemError('EIO', 'write');
    written += taken;
  }
}

function rename(from: string, to: string, waits: readonly number[] = RENAME_WAITS_MS): void {
  try {
    renameSync(from, to);
  } catch (error) {
    const [wait, ...later] = waits;
    if (wait === undefined || !BUSY.has(errorCode(error) ?? '')) throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
    rename(from, to, later);
  }
}

/** The age is reckoned from the file just written, by the clock of its disk. */
function clearLeftovers(path: string): void {
  const directory = dirname(path);
  try {
    const now = lstatSync(path).mtimeMs;
    const names = readdirSync(directory).filter((name) => name.startsWith(prefixOf(path)) && name.endsWith(SUFFIX));
    for (const leftover of names.map((name) => join(directory, name))) {
      if (now - lstatSync(leftover).mtimeMs > LEFTOVER_MS) discard(leftover);
    }
  } catch {
    // The file itself is written; what is left over here can wait for the next time.
  }
}

/** Removing is a courtesy here: the error that led to it matters more than its own. */
function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // stays until the next replacement
  }
}

function prefixOf(path: string): string {
  return `.${basename(path)}.`;
}
