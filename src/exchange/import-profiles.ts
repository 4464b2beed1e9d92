import type { Day } from '../core/calendar.ts';
import type { Client } from '../core/facts.ts';
import type { Profile } from '../core/profile.ts';
import type { Directory } from './import-clients.ts';
import type { Now } from './known.ts';
import type { LineOf } from './line.ts';
import { canonical, type IdentifiedLine } from './line-id.ts';

type ClientLine = IdentifiedLine & { readonly fact: LineOf<'client'> };

/**
 * The facts of the client lines, by line id. A new client is known since `since` or the first thing the file tells of
 * it; what a line without a day changes of a known client is known since now. A line that changes nothing has no fact,
 * unless it brings its id: then it is history, and stays as it was.
 */
export function clientFacts(lines: readonly IdentifiedLine[], directory: Directory, now: Now): ReadonlyMap<string, Client> {
  const clientLines = lines.filter((line): line is ClientLine => line.fact.kind === 'client');
  const firstDays = firstDaysOf(lines, directory);
  const named = new Set(clientLines.filter(({ fact }) => fact.handle !== undefined).map(({ fact }) => directory.idOf(fact.client)));
  const facts = new Map<string, Client>();
  for (const { id, fact } of clientLines) {
    const client = directory.idOf(fact.client) ?? fact.client;
    const profile = directory.profileOf(client);
    const fields = profile === undefined || fact.id !== undefined ? fieldsOf(fact) : changedFields(fact, profile);
    if (profile !== undefined && fact.id === undefined && Object.keys(fields).length === 0) continue;
    const handle = profile === undefined && !named.has(client) ? { handle: fact.client } : {};
    named.add(client);
    facts.set(id, { kind: 'client', id, client, ...dated(fact, profile, firstDays.get(client), now), ...handle, ...fields });
  }
  return facts;
}

function dated(fact: LineOf<'client'>, profile: Profile | undefined, firstDay: Day | undefined, now: Now): Pick<Client, 'on' | 'at'> {
  if (fact.at !== undefined) return { on: fact.on ?? (fact.at.slice(0, 10) as Day), at: fact.at };
  if (fact.on !== undefined) return { on: fact.on };
  if (profile !== undefined) return { on: now.today, at: now.at };
  return { on: [fact.since, firstDay].reduce<Day>(earlier, now.today) };
}

/** The first day on which the file tells something of a client. */
function firstDaysOf(lines: readonly IdentifiedLine[], directory: Directory): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  for (const { fact } of lines) {
    const client = 'client' in fact && fact.client !== undefined ? directory.idOf(fact.client) : undefined;
    if (client !== undefined && fact.on !== undefined) days.set(client, earlier(fact.on, days.get(client)));
  }
  return days;
}

function earlier(day: Day, other: Day | undefined): Day {
  return other !== undefined && other < day ? other : day;
}

function changedFields(fact: LineOf<'client'>, profile: Profile): Partial<Client> {
  const current: Partial<Readonly<Record<string, unknown>>> = { ...profile };
  return Object.fromEntries(Object.entries(fieldsOf(fact)).filter(([field, value]) => canonical(value) !== canonical(current[field] ?? null)));
}

function fieldsOf(fact: LineOf<'client'>): Partial<Client> {
  const { kind: _kind, client: _client, id: _id, on: _on, at: _at, ...fields } = fact;
  return fields;
}
