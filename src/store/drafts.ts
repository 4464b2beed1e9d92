import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Fact } from '../core/facts.ts';
import { makeDirectory } from './directory.ts';
import { errorCode } from './failure.ts';
import { listJournal } from './folder.ts';
import { folderOf, refuseLink } from './journal.ts';
import { formatLine, readLine } from './line.ts';
import type { Places } from './places.ts';
import { replaceFile } from './replace.ts';
import { shortHash } from './short-hash.ts';
import { readTombstones } from './tombstones.ts';

/** What was typed and could not be saved, kept until it is. */
export interface Draft {
  readonly path: string;
  readonly facts: readonly Fact[];
  /** Some of it cannot be read; the file is then left for the user to look at. */
  readonly isDamaged: boolean;
}

type DraftPlaces = Pick<Places, 'store' | 'cache'>;

/**
 * Keeps facts that could not be appended: beside the journal of their client, or where that cannot be written either,
 * in the cache folder. Facts kept earlier stay. Never throws: it is called when things have gone wrong already.
 * @returns where they are now, and those that no place would take, for the caller to print
 */
export function keepDraft(places: DraftPlaces, facts: readonly Fact[]): { readonly paths: readonly string[]; readonly lost: readonly Fact[] } {
  const kept = [...new Set(facts.map(folderOf))].map((folder) => {
    const group = facts.filter((fact) => folderOf(fact) === folder);
    return { group, path: draftPaths(places, folder).find((path) => tryToKeep(path, group)) };
  });
  return {
    paths: kept.flatMap(({ path }) => path ?? []),
    lost: kept.flatMap(({ path, group }) => (path === undefined ? group : [])),
  };
}

/** All drafts of a store but those about forgotten clients. Append their facts, then drop them: appending a fact twice does no harm. */
export function readDrafts(places: DraftPlaces): readonly Draft[] {
  const { folders, tombstones } = quietly(() => listJournal(join(places.store, 'journal'))) ?? { folders: [], tombstones: readTombstones([]) };
  const cached = quietly(() => readdirSync(places.cache)) ?? [];
  const named = [
    ...folders.map((folder) => ({ folder, path: pathBeside(places, folder) })),
    ...cached.filter((name) => name.startsWith(cachePrefix(places))).map((name) => ({ folder: name.slice(cachePrefix(places).length), path: join(places.cache, name) })),
  ];
  return named.filter(({ folder }) => tombstones.clientOf(folder) === undefined).flatMap(({ path }) => readDraft(path) ?? []);
}

/** Where a draft about a client may lie outside its folder, and what a kill may have left of one. */
export function cachedDraftsOf(places: DraftPlaces, client: string): readonly string[] {
  const names = quietly(() => readdirSync(places.cache)) ?? [];
  return names.filter((name) => name.replace(/^\./, '').startsWith(`${cachePrefix(places)}${client}.`)).map((name) => join(places.cache, name));
}

export function dropDraft(draft: Draft): void {
  rmSync(draft.path, { force: true });
}

function draftPaths(places: DraftPlaces, folder: string): readonly string[] {
  return [pathBeside(places, folder), join(places.cache, `${cachePrefix(places)}${folder}.json`)];
}

function pathBeside(places: DraftPlaces, folder: string): string {
  return join(places.store, 'journal', folder, 'draft.json');
}

function cachePrefix(places: DraftPlaces): string {
  return `draft-${shortHash(places.store)}-`;
}

/** A draft that cannot be read is not added to: it may still be mended by hand. */
function tryToKeep(path: string, facts: readonly Fact[]): boolean {
  return quietly(() => {
    const before = readDraft(path);
    if (before?.isDamaged === true) return false;
    const byId = new Map([...before?.facts ?? [], ...facts].map((fact) => [fact.id, fact]));
    makeDirectory(dirname(path));
    refuseLink(dirname(path));
    replaceFile(path, Buffer.from(`${JSON.stringify([...byId.values()].map(formatLine), undefined, 1)}\n`));
    return true;
  }) ?? false;
}

/** A draft is a JSON array of journal lines, so that their checksums tell whether they are whole. */
function readDraft(path: string): Draft | undefined {
  const lines = readJson(path);
  if (lines === undefined) return undefined;
  if (!Array.isArray(lines)) return { path, facts: [], isDamaged: true };
  const facts = lines.flatMap((line) => factOf(line) ?? []);
  return { path, facts, isDamaged: facts.length < lines.length };
}

function factOf(line: unknown): Fact | undefined {
  const result = readLine(String(line));
  return 'fact' in result ? result.fact : undefined;
}

/** The value in a file; undefined where there is no file, null where it is not JSON. */
function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? undefined : null;
  }
}

function quietly<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
