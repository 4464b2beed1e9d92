import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../core/errors.ts';
import type { Fact } from '../core/facts.ts';
import { appendLines } from './append.ts';
import { refuseDamage } from './damage.ts';
import { finishSwap, isSwapping } from './backup/swap.ts';
import { makeDirectory } from './directory.ts';
import { errorCode, reading, saving, systemError } from './failure.ts';
import { BOOK, listFolder, listFolders, readFolder, type Folder, type FolderContent } from './folder.ts';
import { lastIdOf } from './last-id.ts';
import { formatLine } from './line.ts';
import { tombstoneOf } from './tombstones.ts';

/** The journal of a store: lines are added and read, never changed. Why it is so: journal.md. */
export interface Journal {
  /** The store's directory. */
  readonly dir: string;
  /** Every client's folder and the book, cheaply: only names, sizes and times. */
  folders(): readonly Folder[];
  /** All that is known of a client, or of the book. A folder that does not exist is empty. */
  readFolder(id: string): FolderContent;
  /** The greatest id that this device has given so far; undefined before its first fact. */
  lastId(): string | undefined;
  /**
   * Returns when every fact is on the disk. Appending a fact again does no harm: reading keeps one of each id.
   * @throws UserError `not-saved` (74) where the disk refuses; facts of other files may be saved already
   * @throws UserError `damaged-file` (65) where much of the file's end cannot be read
   * @throws UserError `client-forgotten` where the client was forgotten meanwhile: nothing may be added to what is not read
   */
  append(facts: readonly Fact[]): void;
}

/** What may lie in the store's directory before the first fact does. */
const OTHER_ENTRIES: ReadonlySet<string> = new Set(['questions']);
/** Names of folders come from facts: no path separator, nothing hidden. */
const FOLDER_NAME = /^[^./\\][^/\\]*$/;
/**
 * Opens the store in `dir`; it need not exist, and nothing is written before the first fact.
 * @param options.device the id of this device, asked for when the first fact is written
 * @throws UserError `not-a-store` where `dir` is a file, or holds other things and no journal
 */
export function openJournal(options: { readonly dir: string; readonly device: () => string }): Journal {
  const journal = join(options.dir, 'journal');
  const checked = new Set<string>();
  reading(options.dir, () => settle(options.dir));
  return {
    dir: options.dir,
    folders: () => reading(journal, () => listFolders(journal).map((id) => listFolder(journal, id))),
    readFolder: (id) => reading(join(journal, id), () => readFolder(journal, id)),
    lastId: () => reading(journal, () => lastIdOf(journal, options.device())),
    append(facts) {
      if (facts.length === 0) return;
      for (const [path, group] of factsByFile(journal, options.device(), facts)) {
        saving(path, () => {
          if (existsSync(join(journal, tombstoneOf(folderOf(group[0]!))))) throw new UserError('client-forgotten', {});
          makeDirectory(dirname(path));
          refuseLink(dirname(path));
          if (!checked.has(path)) refuseDamage(path);
          checked.add(path);
          appendLines(path, group.map(formatLine));
        });
      }
    },
  };
}

/** The folder a fact is kept in: its client's, or the book. */
export function folderOf(fact: Fact): string {
  return (fact as { client?: string }).client ?? BOOK;
}

/** Facts, not lines: of a whole import only the lines of one file are in memory at a time. */
function factsByFile(journal: string, device: string, facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const file = `${folderOf(fact)}/${fact.on.slice(0, 4)}.${device}.jsonl`;
    const group = groups.get(file);
    if (group === undefined) groups.set(file, [fact]);
    else group.push(fact);
  }
  return new Map([...groups].map(([file, group]) => [pathOf(journal, file, folderOf(group[0]!)), group]));
}

function pathOf(journal: string, file: string, folder: string): string {
  if (!FOLDER_NAME.test(folder)) throw new Error('a client id that cannot be a folder');
  return join(journal, file);
}

/** Finishes what a restore began; then looks whether this is a store. */
function settle(dir: string): void {
  const entries = entriesOf(dir);
  if (entries !== undefined && isSwapping(dir, entries.map(({ name }) => name))) finishSwap(dir);
  else refuseForeign(dir, entries);
}

function refuseForeign(dir: string, entries: ReturnType<typeof entriesOf>): void {
  const journal = entries?.find(({ name }) => name === 'journal');
  const isOurs = journal === undefined
    ? entries?.every(({ name }) => name.startsWith('.') || OTHER_ENTRIES.has(name))
    : !journal.isFile();
  if (isOurs !== true) throw new UserError('not-a-store', { path: dir });
}

/** Undefined where `dir` is no directory, or lies beneath what is none. */
function entriesOf(dir: string): ReturnType<typeof readEntries> | undefined {
  try {
    return readEntries(dir);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    if (errorCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

function readEntries(dir: string) {
  return readdirSync(dir, { withFileTypes: true });
}

/** A folder that is a link would not be read, so nothing may be written through it. */
export function refuseLink(folder: string): void {
  if (lstatSync(folder).isSymbolicLink()) throw systemError('ELOOP', 'open');
}
