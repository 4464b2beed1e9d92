import type { Day } from './calendar.ts';
import type { Client, Contact } from './facts.ts';
import type { History } from './history.ts';

/** Who a client is, after all updates. */
export interface Profile {
  readonly id: string;
  /** Short name for the command line, unique among clients. */
  readonly handle: string;
  readonly name: string;
  /** Since when they are a client; the day they were added where nothing else is known. */
  readonly since: Day;
  /** Share of the user's revenue, 0..1. */
  readonly share?: number;
  readonly contractUntil?: Day;
  /** Expected days between checks, where the client has a rhythm of its own. */
  readonly checkEvery?: number;
  /** Calendar days between contacts as agreed. */
  readonly contactEvery?: number;
  readonly weights: Readonly<Record<string, number>>;
  readonly aliases: readonly string[];
  /** People who are there now. */
  readonly people: readonly Contact[];
}

/** Undefined where the folder holds no client fact (yet): other devices' facts may arrive first. */
export function profileOf(history: History): Profile | undefined {
  const updates = history.of('client');
  const [first] = updates;
  if (first === undefined) return undefined;
  const merged: Partial<Client> = Object.assign({}, ...updates);
  const known = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null)) as Partial<Profile & Client>;
  const { share, contractUntil, checkEvery, contactEvery } = known as Partial<Profile>;
  return {
    id: history.client,
    handle: known.handle ?? history.client,
    name: known.name ?? known.handle ?? history.client,
    since: known.since ?? first.on,
    ...(share === undefined ? {} : { share }),
    ...(contractUntil === undefined ? {} : { contractUntil }),
    ...(checkEvery === undefined ? {} : { checkEvery }),
    ...(contactEvery === undefined ? {} : { contactEvery }),
    weights: known.weights ?? {},
    aliases: known.aliases ?? [],
    people: peopleNow(known.people ?? [], history),
  };
}

/** The people of the client facts, then who joined, changed or left since. */
function peopleNow(named: readonly Contact[], history: History): readonly Contact[] {
  const people = new Map(named.map((person) => [person.name, person]));
  for (const { name, change, role, email } of history.of('person')) {
    if (change === 'left') people.delete(name);
    else people.set(name, { ...people.get(name), name, ...(role === undefined ? {} : { role }), ...(email === undefined ? {} : { email }) });
  }
  return [...people.values()];
}
