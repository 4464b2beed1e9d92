const SUFFIX = '.forgotten';
const BOOK = 'book';

/**
 * Clients that were forgotten. For each an empty file `<client-id>.forgotten` lies beside the folders: an id that was
 * random, and no other byte. It is written before anything is deleted and stays, so that what another device, a sync
 * service or a copy brings back later is not read any more.
 */
export interface Tombstones {
  /** Their ids, sorted. */
  readonly clients: readonly string[];
  /** The forgotten client whose folder this is, or a sync service's copy of it ("<id> (conflicted copy)"); undefined for all others. */
  clientOf(folder: string): string | undefined;
}

/** @param names of everything in the journal's directory */
export function readTombstones(names: readonly string[]): Tombstones {
  const clients = names.flatMap((name) => forgottenBy(name) ?? []).toSorted();
  return { clients, clientOf: (folder) => clients.find((client) => isFolderOf(folder, client)) };
}

export function tombstoneOf(client: string): string {
  return `${client}${SUFFIX}`;
}

export function isTombstone(name: string): boolean {
  return forgottenBy(name) !== undefined;
}

/** The book is nobody's: whatever a file beside it says, it is read. */
function forgottenBy(name: string): string | undefined {
  const client = name.slice(0, -SUFFIX.length);
  return name.endsWith(SUFFIX) && client !== '' && client !== BOOK ? client : undefined;
}

function isFolderOf(folder: string, client: string): boolean {
  return folder.startsWith(client) && !/^[0-9a-z]/i.test(folder.slice(client.length));
}
