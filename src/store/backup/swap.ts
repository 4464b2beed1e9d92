import { existsSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeDirectory, syncDirectory } from '../directory.ts';

/** A store that was unpacked and found whole, ready to take its place. */
export const READY = '.restored';
/** In it: the name of the folder that takes what was there before. */
export const ASIDE_NAME = 'aside';
/** The journal last: while it is missing, a restore is under way. */
const PARTS = ['questions', 'journal'] as const;

/**
 * Puts a ready store in place, by renaming alone: what was there goes aside first. The journal is the first to go and the
 * last to come, so that a restore that was broken off is known by its absence, and whoever opens the store next goes on here.
 * @throws the system's error; then the next run goes on
 */
export function beginSwap(store: string): void {
  moveAside(store, 'journal');
  finishSwap(store);
}

/** @throws the system's error */
export function finishSwap(store: string): void {
  const ready = join(store, READY);
  for (const part of PARTS) {
    if (!existsSync(join(ready, part))) continue;
    moveAside(store, part);
    renameSync(join(ready, part), join(store, part));
    syncDirectory(store);
  }
  rmSync(ready, { recursive: true, force: true });
}

/** Whether a restore got as far as moving the journal aside. @param names of what is in the store's directory */
export function isSwapping(store: string, names: readonly string[]): boolean {
  return names.includes(READY) && !names.includes('journal') && existsSync(join(store, READY, 'journal'));
}

function moveAside(store: string, part: string): void {
  if (!existsSync(join(store, part))) return;
  const aside = join(store, readFileSync(join(store, READY, ASIDE_NAME), 'utf8').trim());
  makeDirectory(aside);
  renameSync(join(store, part), join(aside, part));
  syncDirectory(aside);
  syncDirectory(store);
}

/** What restores left that were broken off before anything was moved: nothing of it is needed. */
export function leftoversIn(store: string): readonly string[] {
  if (!existsSync(store)) return [];
  const names = readdirSync(store);
  return names.filter((name) => name.startsWith('.restoring-') || (name === READY && names.includes('journal'))).map((name) => join(store, name));
}
