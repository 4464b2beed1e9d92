import { folded } from '../core/find-client.ts';
import type { Profile } from '../core/profile.ts';
import type { Known } from './known.ts';
import { badLine, type ExchangeLine, type LineFact, type LineOf } from './line.ts';
import type { IdentifiedLine } from './line-id.ts';

type ClientLine = IdentifiedLine & { readonly fact: LineOf<'client'> };

export interface NewClient { readonly id: string; readonly handle: string }

/** Which client a handle of the file means; the order of lines plays no part in it. */
export interface Directory {
  idOf(handle: string): string | undefined;
  /** Undefined for the clients that the file brings. */
  profileOf(id: string): Profile | undefined;
  readonly newClients: readonly NewClient[];
}

/**
 * Client lines without id and day say together who a client is: they are read as one line in the place of the first,
 * and the last word on a field counts.
 */
export function joinClientLines(lines: readonly ExchangeLine[]): readonly ExchangeLine[] {
  const joined = new Map<string | ExchangeLine, ExchangeLine>();
  for (const line of lines) {
    const key = isUndated(line.fact) ? folded(line.fact.client) : line;
    const first = joined.get(key);
    joined.set(key, first === undefined ? line : { ...first, fact: said(first.fact, line.fact) });
  }
  return [...joined.values()];
}

/** Both spellings of a handle are the same client; the first one stays. */
function said(first: LineFact, later: LineFact): LineFact {
  return { ...first, ...later, ...('client' in first ? { client: first.client } : {}) } as LineFact;
}

function isUndated(fact: LineFact): fact is LineOf<'client'> {
  return fact.kind === 'client' && fact.id === undefined && fact.on === undefined && fact.at === undefined;
}

/** @throws UserError bad-line where a client is renamed to a handle that another one has */
export function openDirectory(lines: readonly IdentifiedLine[], known: Known, makeClientId: () => string): Directory {
  const ids = new Map(known.profiles.map((profile) => [folded(profile.handle), profile.id]));
  const profiles = new Map(known.profiles.map((profile) => [profile.id, profile]));
  const newClients: NewClient[] = [];
  const clientLines = lines.filter((line): line is ClientLine => line.fact.kind === 'client');
  for (const { fact, id } of clientLines) {
    if (ids.has(folded(fact.client))) continue;
    const earlier = known.facts.get(id)?.client;
    const client = earlier ?? makeClientId();
    ids.set(folded(fact.client), client);
    if (earlier === undefined) newClients.push({ id: client, handle: fact.client });
  }
  registerRenames(clientLines.filter(({ id }) => !known.facts.has(id)), ids);
  return { idOf: remembered((handle) => ids.get(folded(handle))), profileOf: (id) => profiles.get(id), newClients };
}

/** Lines with an id are history: a handle they mention may belong to another client by now. */
function registerRenames(lines: readonly ClientLine[], ids: Map<string, string>): void {
  for (const line of lines) {
    if (line.fact.handle === undefined || line.fact.id !== undefined) continue;
    const client = ids.get(folded(line.fact.client));
    const holder = ids.get(folded(line.fact.handle));
    if (client === undefined || (holder !== undefined && holder !== client)) throw badLine(line, { field: 'handle', problem: 'handle-taken' });
    ids.set(folded(line.fact.handle), client);
  }
}

/** Files name a few clients in very many lines. */
function remembered(find: (handle: string) => string | undefined): (handle: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  return (handle) => {
    if (!found.has(handle)) found.set(handle, find(handle));
    return found.get(handle);
  };
}
