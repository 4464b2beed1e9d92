import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { asidesIn } from './asides.ts';
import { leftoversIn } from './backup/swap.ts';
import { syncDirectory } from './directory.ts';
import { cachedDraftsOf } from './drafts.ts';
import { removing, saving } from './failure.ts';
import { listJournal } from './folder.ts';
import type { Places } from './places.ts';
import { pagesOn } from './pages.ts';
import { replaceFile } from './replace.ts';
import { readTombstones, tombstoneOf } from './tombstones.ts';

type ForgetPlaces = Pick<Places, 'store' | 'cache'>;

/** What is there although its client was forgotten: a deletion was broken off, or another device or a copy brought it back. */
export interface Remain {
  readonly client: string;
  readonly path: string;
}

/**
 * Deletes every byte about a client: the tombstone first, so that nothing is read from here on, then caches and drafts,
 * then copies that a restore moved aside, the folder of every device last. Broken off anywhere, `findRemains` still finds the folder.
 * @param client its id
 * @throws UserError not-saved (74): then nothing was deleted
 * @throws UserError not-deleted (74): then nothing is read any more, and a second run goes on
 */
export function forgetClient(places: ForgetPlaces, client: string): void {
  const stone = join(places.store, 'journal', tombstoneOf(client));
  saving(stone, () => replaceFile(stone, Buffer.alloc(0)));
  deleteForgotten(places, client);
}

/** What is left of clients that were forgotten; none of it is read. */
export function findRemains(places: ForgetPlaces): readonly Remain[] {
  const journal = join(places.store, 'journal');
  const { folders, tombstones } = listJournal(journal);
  const left = folders.flatMap((name) => {
    const client = tombstones.clientOf(name);
    return client === undefined ? [] : [{ client, path: join(journal, name) }];
  });
  return [...left, ...tombstones.clients.flatMap((client) => cachedDraftsOf(places, client).map((path) => ({ client, path })))];
}

/** Deletes what there is of a client whose tombstone stands. @throws UserError not-deleted (74) */
export function deleteForgotten(places: ForgetPlaces, client: string): void {
  const journals = [...asidesIn(places.store).map((aside) => join(aside, 'journal')), join(places.store, 'journal')];
  for (const path of [...cachesIn(places.cache), ...pagesOn(places.cache, client), ...cachedDraftsOf(places, client), ...leftoversIn(places.store)]) remove(path);
  for (const journal of journals) for (const name of foldersOf(journal, client)) remove(join(journal, name));
  for (const journal of journals) removing(journal, () => syncDirectory(journal));
}

/** A client's folder in a journal, and copies of it that a sync service made. */
function foldersOf(journal: string, client: string): readonly string[] {
  const { clientOf } = readTombstones([tombstoneOf(client)]);
  return listJournal(journal).folders.filter((name) => clientOf(name) !== undefined);
}

/** All folded state, of other stores and versions too: their names do not tell whose they are, and they cost nothing but time. */
function cachesIn(cache: string): readonly string[] {
  if (!existsSync(cache)) return [];
  return readdirSync(cache).filter((name) => /^\.?(?:state|words)-/.test(name)).map((name) => join(cache, name));
}

function remove(path: string): void {
  removing(path, () => rmSync(path, { recursive: true, force: true, maxRetries: 3 }));
}
