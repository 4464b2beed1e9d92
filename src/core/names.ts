import type { Fact } from './facts.ts';
import { textsOf } from './fact-texts.ts';

/** Every name that a client and its people ever had, as facts tell it; corrections count like what they correct. */
export interface Names {
  /** Names, handles, other names. */
  readonly client: readonly string[];
  readonly people: readonly string[];
}

const OF_CLIENT = new Set(['name', 'handle', 'aliases']);
const OF_PEOPLE = new Set(['people', 'with']);
/** A shorter part of a person's name is found in every other sentence. */
const SHORTEST_PART = 3;

/** @param facts of one client */
export function namesIn(facts: readonly Fact[]): Names {
  const [client, people] = [new Set<string>(), new Set<string>()];
  for (const fact of facts) {
    const said = Object.entries(fact.kind === 'amendment' ? fact.set : fact);
    const own = fact.kind === 'person' ? people : fact.kind === 'client' || fact.kind === 'amendment' ? client : undefined;
    for (const [field, value] of said) {
      if (OF_CLIENT.has(field)) for (const name of textsIn(value)) own?.add(name);
      if (OF_PEOPLE.has(field)) for (const name of namesOfPeople(value)) people.add(name);
    }
  }
  return { client: [...client], people: [...people] };
}

/** Those of the facts in whose words one of the names stands, or a part of a person's name: by "Jana" may be meant who is called Jana Roth. */
export function naming({ client, people }: Names, facts: readonly Fact[]): readonly Fact[] {
  const parts = people.flatMap((name) => name.split(/\s+/).filter((part) => part.length >= SHORTEST_PART && /^\p{Lu}/u.test(part)));
  const names = [...new Set([...client, ...people, ...parts])].filter((name) => name.trim() !== '').map(escaped);
  if (names.length === 0) return [];
  const named = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  return facts.filter((fact) => textsOf(fact).some((text) => named.test(text.normalize('NFC'))));
}

function namesOfPeople(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.flatMap((person: unknown) => (typeof person === 'string' ? [person] : textsIn((person as { name?: unknown } | null)?.name))) : [];
}

function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === 'string' && value.trim() !== '' ? [value] : [];
}

function escaped(name: string): string {
  return name.normalize('NFC').replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}
