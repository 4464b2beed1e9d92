import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

const made = new Map<string, string>();

/**
 * A folder that many tests begin with, made when the first of them needs it; it goes when the run ends (build.ts). Who
 * writes into it takes a copy.
 */
export function madeOnce(what: string, make: (folder: string) => void): string {
  const known = made.get(what);
  if (known !== undefined) return known;
  const folder = mkdtempSync(join(inject('madeOnce'), 'rapport-'));
  make(folder);
  made.set(what, folder);
  return folder;
}
