import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of the store into which a restore moved what was there before. */
const PREFIX = 'before-restore-';

/** @param stamp "2026-11-24-083015" */
export function asideName(stamp: string): string {
  return `${PREFIX}${stamp}`;
}

/** Full paths, the oldest first. */
export function asidesIn(store: string): readonly string[] {
  if (!existsSync(store)) return [];
  return readdirSync(store, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name.startsWith(PREFIX)).map(({ name }) => join(store, name)).toSorted();
}
