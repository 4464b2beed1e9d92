import { delimiter, join } from 'node:path';
import { isThere } from './is-there.ts';

/**
 * Whether there is a program of this name.
 * @param usual folders in which whoever runs the reminder looks, whatever our PATH is
 */
export function isProgramThere(env: Readonly<Record<string, string | undefined>>, name: string, usual: readonly string[]): boolean {
  const folders = [...(env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== ''), ...usual];
  return folders.some((folder) => isThere(join(folder, name)));
}
