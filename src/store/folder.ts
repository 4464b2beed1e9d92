import { closeSync, constants, lstatSync, openSync, readFileSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Fact } from '../core/facts.ts';
import { errorCode } from './failure.ts';
import { readLine, type LineProblem, type LineResult } from './line.ts';
import { splitLines } from './lines.ts';
import { readTombstones, type Tombstones } from './tombstones.ts';

/** The folder of what belongs to no client. */
export const BOOK = 'book';

/** A folder of the journal: a client's, or the book's. */
export interface Folder {
  /** The client's id, or "book". */
  readonly id: string;
  /** Names of all journal files, copies made by sync conflicts included, sorted. */
  readonly files: readonly string[];
  /** Changes whenever a file does. */
  readonly signature: string;
}

/** Something in the journal that could not be read. It is left where it is. */
export interface Problem {
  /** Full path. */
  readonly file: string;
  /** Counts from 1; 0 where it is the file as a whole. */
  readonly line: number;
  /** `link`: the file is a symbolic link, which is not followed. */
  readonly problem: LineProblem | 'link';
}

export interface FolderContent {
  /** Each id once, in the order of files and lines. */
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
  /** Lines that a newer rapport wrote: kept and left alone. */
  readonly unknown: number;
  /** All lines but blank ones, those seen twice and those not understood included. */
  readonly lines: number;
}

const OWN_NAME = /^\d{4}\.[0-9a-z]+\.jsonl$/;

/** Whether a sync service made this file out of one of ours ("2026.x (conflicted copy).jsonl"). */
export function isConflictCopy(file: string): boolean {
  return !OWN_NAME.test(file);
}

/** Ids of the folders of a journal, sorted; hidden ones belong to git or a sync service, those of forgotten clients are not read. */
export function listFolders(journal: string): readonly string[] {
  const { folders, tombstones } = listJournal(journal);
  return tombstones.clients.length === 0 ? folders : folders.filter((name) => tombstones.clientOf(name) === undefined);
}

/** Every folder of a journal, those of forgotten clients included, and who was forgotten. */
export function listJournal(journal: string): { readonly folders: readonly string[]; readonly tombstones: Tombstones } {
  const entries = entriesOf(journal);
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name).toSorted();
  return { folders, tombstones: readTombstones(entries.map(({ name }) => name)) };
}

/** Names of the journal files in a folder, sorted. */
export function listFiles(path: string): readonly string[] {
  return entriesOf(path).filter(isJournalFile).map(({ name }) => name).toSorted();
}

/** What is in a folder, without reading it. */
export function listFolder(journal: string, id: string): Folder {
  const path = join(journal, id);
  const files = listFiles(path);
  // not `join`, which goes through every path letter by letter: over a hundred files that takes longer than the rest
  return { id, files, signature: files.map((file) => `${file}:${stateOf(`${path}/${file}`)}`).join('|') };
}

/** Reads all files of a folder. What lies in a client's folder is about that client, whatever it says itself. */
export function readFolder(journal: string, id: string): FolderContent {
  const facts = new Map<string, Fact>();
  const problems: Problem[] = [];
  const count = { lines: 0, unknown: 0 };
  for (const name of listFolder(journal, id).files) {
    const file = join(journal, id, name);
    for (const { line, result } of readFile(file)) {
      if (line > 0) count.lines += 1;
      if ('problem' in result) problems.push({ file, line, problem: result.problem });
      else if ('unknown' in result) count.unknown += 1;
      else facts.set(result.fact.id, inFolder(result.fact, id));
    }
  }
  return { facts: [...facts.values()], problems, ...count };
}

function* readFile(file: string): Generator<{ line: number; result: LineResult | { problem: 'link' } }> {
  const bytes = readBytes(file);
  if (bytes === undefined) yield { line: 0, result: { problem: 'link' } };
  else for (const { number, text } of splitLines(bytes)) yield { line: number, result: text === undefined ? { problem: 'not-utf8' } : readLine(text) };
}

/** The bytes of a file; none where it has gone meanwhile, undefined where it is a symbolic link. */
export function readBytes(path: string): Buffer | undefined {
  try {
    const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      return readFileSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return Buffer.alloc(0);
    if (errorCode(error) === 'ELOOP') return undefined;
    throw error;
  }
}

function inFolder(fact: Fact, id: string): Fact {
  const { client } = fact as { client?: string };
  return id === BOOK || client === id ? fact : { ...fact, client: id } as Fact;
}

function isJournalFile(entry: Dirent): boolean {
  return entry.name.endsWith('.jsonl') && !entry.name.startsWith('.') && (entry.isFile() || entry.isSymbolicLink());
}

function stateOf(path: string): string {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat === undefined ? '' : `${stat.size}:${stat.mtimeMs}`;
}

function entriesOf(path: string): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
