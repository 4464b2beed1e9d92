import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asideName } from '../asides.ts';
import { makeDirectory, syncDirectory } from '../directory.ts';
import { saving, systemError } from '../failure.ts';
import type { Places } from '../places.ts';
import { replaceFile, writeNewFile } from '../replace.ts';
import { settingsFile } from '../settings.ts';
import { SETTINGS_PATH } from './collect.ts';
import { ASIDE_NAME, beginSwap, leftoversIn, READY } from './swap.ts';
import type { ArchivedFile } from './tar.ts';

/** @returns the name of a folder in the store that is not there yet. @param stamp "2026-11-24-083015" */
export function freeAside(store: string, stamp: string): string {
  for (let number = 1; ; number += 1) {
    const name = asideName(number === 1 ? stamp : `${stamp}-${number}`);
    if (!existsSync(join(store, name))) return name;
  }
}

/**
 * Puts files in the place of all that is in the store. They are unpacked beside it, read back, and swapped in by renaming:
 * before that nothing is changed, and a swap that is broken off is finished by whoever opens the store next.
 * @param aside name of the folder in the store that takes what was there
 * @throws UserError not-saved (74)
 */
export function restoreFiles(store: string, files: readonly ArchivedFile[], aside: string): void {
  const unpacked = join(store, `.restoring-${crypto.randomUUID()}`);
  saving(store, () => {
    for (const leftover of leftoversIn(store)) rmSync(leftover, { recursive: true, force: true });
    try {
      makeDirectory(join(unpacked, 'journal'));
      // packs that the backup does not know go aside like the rest
      if (existsSync(join(store, 'questions'))) makeDirectory(join(unpacked, 'questions'));
      for (const { path, bytes } of files.filter(({ path: name }) => name !== SETTINGS_PATH)) unpack(join(unpacked, path), bytes);
      unpack(join(unpacked, ASIDE_NAME), Buffer.from(`${aside}\n`));
      for (const folder of new Set(files.map(({ path }) => dirname(join(unpacked, path))))) if (existsSync(folder)) syncDirectory(folder);
      renameSync(unpacked, join(store, READY));
    } catch (error) {
      rmSync(unpacked, { recursive: true, force: true });
      throw error;
    }
    syncDirectory(store);
    beginSwap(store);
  });
}

/**
 * Preferences from an archive, where this machine has none: but not which machine it is, nor where its store lies.
 * @returns whether they were taken
 */
export function restoreSettings({ settings }: Pick<Places, 'settings'>, files: readonly ArchivedFile[]): boolean {
  const file = settingsFile(settings);
  const archived = files.find(({ path }) => path === SETTINGS_PATH);
  if (archived === undefined || existsSync(file)) return false;
  const { device: _device, store: _store, ...preferences } = JSON.parse(archived.bytes.toString()) as Record<string, unknown>;
  if (Object.keys(preferences).length === 0) return false;
  saving(file, () => {
    makeDirectory(settings);
    replaceFile(file, Buffer.from(`${JSON.stringify(preferences, undefined, '\t')}\n`));
  });
  return true;
}

function unpack(path: string, bytes: Buffer): void {
  makeDirectory(dirname(path));
  writeNewFile(path, bytes, true);
  if (!readFileSync(path).equals(bytes)) throw systemError('EIO', 'read');
}
