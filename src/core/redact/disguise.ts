import type { Role } from '../facts.ts';
import type { Profile } from '../profile.ts';
import type { Standing } from '../standing.ts';

/** How clients and people are called in a report that others may read. */
export interface Disguise {
  /** The name for a client's name or handle; undefined where no client is called so. */
  client(nameOrHandle: string): string | undefined;
  /** The same as one would type it. */
  handle(nameOrHandle: string): string | undefined;
  person(name: string): string;
}

/** The words for it, in the reader's language. */
export interface DisguiseWords {
  client(number: number): string;
  /** @param number counts the people of a role at a client, from 1; undefined for somebody unknown */
  person(role: Role | undefined, number: number | undefined): string;
}

type Known = Pick<Standing, 'profile' | 'knownSince'>;

/** Clients as they are called, people by their roles. */
export function redacted(clients: readonly Known[], words: DisguiseWords): Disguise {
  return disguise(clients, words, (profile) => ({ name: profile.name, handle: profile.handle }));
}

/**
 * Clients by letters as well: in the order in which they became known, ended ones included, so that a client keeps its
 * letter from one report to the next until one before it is forgotten.
 */
export function codeNamed(clients: readonly Known[], words: DisguiseWords): Disguise {
  const ordered = clients.toSorted((a, b) => (a.knownSince === b.knownSince ? compare(a.profile.id, b.profile.id) : compare(a.knownSince, b.knownSince)));
  const numbers = new Map(ordered.map(({ profile }, index) => [profile.id, index + 1]));
  return disguise(clients, words, ({ id }) => {
    const name = words.client(numbers.get(id)!);
    return { name, handle: name.toLowerCase().replaceAll(' ', '-') };
  });
}

function disguise(clients: readonly Known[], words: DisguiseWords, call: (profile: Profile) => { readonly name: string; readonly handle: string }): Disguise {
  const called = new Map(clients.flatMap(({ profile }) => [profile.name, profile.handle].map((name) => [name, { ...call(profile), isHandle: name === profile.handle }] as const)));
  const people = new Map(clients.flatMap(({ profile }) => peopleOf(profile, words)));
  return {
    client: (name) => {
      const known = called.get(name);
      return known?.isHandle === true ? known.handle : known?.name;
    },
    handle: (name) => called.get(name)?.handle,
    person: (name) => people.get(name) ?? words.person(undefined, undefined),
  };
}

function peopleOf({ people }: Profile, words: DisguiseWords): readonly (readonly [string, string])[] {
  return people.map(({ name, role }, index) => [name, words.person(role, people.slice(0, index + 1).filter((person) => person.role === role).length)]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
