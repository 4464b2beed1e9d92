import { existsSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { reading } from '../failure.ts';
import { BOOK, listFolders, readBytes } from '../folder.ts';
import { readLine } from '../line.ts';
import { splitLines } from '../lines.ts';
import { settingsFile } from '../settings.ts';
import { isTombstone } from '../tombstones.ts';
import type { Places } from '../places.ts';
import type { ArchivedFile } from './tar.ts';

export const SETTINGS_PATH = 'settings.json';

/**
 * Everything that cannot be made again: the journal of all devices with its drafts and tombstones, the user's packs, the
 * preferences. Nothing of forgotten clients, no links, nothing hidden, no caches.
 * @throws UserError not-read (74)
 */
export function collectFiles({ store, settings }: Pick<Places, 'store' | 'settings'>): readonly ArchivedFile[] {
  const journal = join(store, 'journal');
  const folders = reading(journal, () => listFolders(journal));
  const paths = [
    ...filesIn(journal).filter(isTombstone).map((name) => `journal/${name}`),
    ...folders.flatMap((folder) => filesIn(join(journal, folder)).filter(isOurs).map((name) => `journal/${folder}/${name}`)),
    ...foldersIn(join(store, 'questions')).flatMap((pack) => filesIn(join(store, 'questions', pack)).filter((name) => name.endsWith('.json')).map((name) => `questions/${pack}/${name}`)),
  ];
  const files = paths.map((path) => ({ path, bytes: bytesOf(join(store, path)) }));
  const preferences = settingsFile(settings);
  return existsSync(preferences) ? [...files, { path: SETTINGS_PATH, bytes: bytesOf(preferences) }] : files;
}

/** What a restored store will hold: counted from the bytes, as reading the journal counts. */
export function countIn(files: readonly ArchivedFile[]): { readonly clients: number; readonly facts: number } {
  const ids = new Map<string, Set<string>>();
  for (const { path, bytes } of files) {
    const folder = folderIn(path);
    if (folder === undefined || !path.endsWith('.jsonl')) continue;
    const known = ids.get(folder) ?? new Set();
    ids.set(folder, known);
    for (const { text } of splitLines(bytes)) {
      const result = text === undefined ? undefined : readLine(text);
      if (result !== undefined && 'fact' in result) known.add(result.fact.id);
    }
  }
  return { clients: [...ids.keys()].filter((folder) => folder !== BOOK).length, facts: [...ids.values()].reduce((sum, known) => sum + known.size, 0) };
}

/** The folder of the journal in which a file of an archive lies; undefined for all others. */
export function folderIn(path: string): string | undefined {
  return /^journal\/([^/]+)\//.exec(path)?.[1];
}

function isOurs(name: string): boolean {
  return name.endsWith('.jsonl') || name === 'draft.json';
}

function bytesOf(path: string): Buffer {
  return reading(path, () => readBytes(path)) ?? Buffer.alloc(0);
}

function filesIn(folder: string): readonly string[] {
  return entriesOf(folder).filter((entry) => entry.isFile()).map(({ name }) => name).toSorted();
}

function foldersIn(folder: string): readonly string[] {
  return entriesOf(folder).filter((entry) => entry.isDirectory()).map(({ name }) => name).toSorted();
}

function entriesOf(folder: string): readonly Dirent[] {
  return reading(folder, () => (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [])).filter(({ name }) => !name.startsWith('.') && !name.includes('\\'));
}
