import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, dayNumber, weekdayOf, type Day } from '../../src/core/calendar.ts';
import type { Fact, NewFact, Rating } from '../../src/core/facts.ts';
import { makeIds } from '../../src/store/ids.ts';
import { folderOf } from '../../src/store/journal.ts';
import { formatLine } from '../../src/store/line.ts';

/** A Thursday, and the last day anything was written on. */
export const LAST_DAY = '2026-11-26' as Day;
const DEVICE = 'bench0000';
const TRAITS = ['communication', 'knowledge-sharing', 'expectations', 'exchange-of-views', 'attitude', 'manners', 'resolution'];

/** A fact to be; most get their id when they are written. */
type Planned = NewFact & { readonly id?: string };

/** How many clients there are, and every how many working days something happens with each. */
export interface Size { readonly years: number; readonly clients?: number; readonly every?: number }

/**
 * Writes the journal of somebody who has checked clients for so many years. With 12, every day: 3,000 checks, 6,000 touches and 3,100
 * pulses a year, with promises, invoices, complaints and holidays. The same bytes every time.
 * @returns the number of lines
 */
export function writeBigStore(dir: string, size: Size): number {
  const files = new Map<string, string[]>();
  const facts = bigStoreFacts(size);
  for (const fact of facts) {
    const file = join(folderOf(fact), `${fact.on.slice(0, 4)}.${DEVICE}.jsonl`);
    const lines = files.get(file) ?? [];
    lines.push(`${formatLine(fact)}\n`);
    files.set(file, lines);
  }
  for (const [file, lines] of files) {
    mkdirSync(join(dir, 'journal', file, '..'), { recursive: true });
    writeFileSync(join(dir, 'journal', file), lines.join(''), { mode: 0o600 });
  }
  return facts.length;
}

function bigStoreFacts({ years, clients = 12, every = 1 }: Size): readonly Fact[] {
  let now = 0;
  const nextId = makeIds(() => now, (size) => new Uint8Array(size).map((_, index) => now / 60_000 + index * 37));
  const facts: Fact[] = [];
  for (const [index, day] of workingDays(years).entries()) {
    for (const fact of newFacts(day, index, { clients, every })) {
      const at = `${day}T08:${new Date(facts.length % 3600 * 1000).toISOString().slice(14, 19)}.000+01:00`;
      now = Date.parse(at);
      facts.push({ id: nextId(), ...fact, at, tz: 'Europe/Berlin', device: DEVICE } as Fact);
    }
  }
  return facts;
}

function workingDays(years: number): readonly Day[] {
  const first = addDays(LAST_DAY, 1 - Math.round(years * 365.25));
  const days = Array.from({ length: dayNumber(LAST_DAY) - dayNumber(first) + 1 }, (_, index) => addDays(first, index));
  return days.filter((day) => weekdayOf(day) <= 5 && !/-12-2[4-9]|-12-3/.test(day));
}

function newFacts(day: Day, dayIndex: number, { clients, every }: { readonly clients: number; readonly every: number }): readonly Planned[] {
  const isFirst = dayIndex === 0;
  const ids = Array.from({ length: clients }, (_, index) => `client${String(index).padStart(10, '0')}`);
  const mine: NewFact[] = isFirst ? [{ kind: 'setting', on: day, name: 'workingDays', value: 'mon-fri' }] : [];
  if (/-12-2[12]$/.test(day)) mine.push({ kind: 'away', on: `${day.slice(0, 4)}-12-24` as Day, to: `${day.slice(0, 4)}-12-31` as Day });
  const theirs = ids.flatMap((client, index) => [...(isFirst ? [added(client, index, day, clients)] : []), ...((dayIndex + index) % every === 0 ? clientDay(client, index, day) : [])]);
  return [...mine, ...theirs, { kind: 'morning', on: day, seconds: 90 }];
}

function added(client: string, index: number, on: Day, clients: number): NewFact {
  return { kind: 'client', client, on, handle: `client-${index + 1}`, name: `Client ${index + 1} Sp. z o.o.`, share: Math.round(96 / clients) / 100, people: [{ name: 'Jana Nováková', role: 'decider' }] };
}

function clientDay(client: string, index: number, on: Day): readonly Planned[] {
  const turn = dayNumber(on) + index * 5;
  const pulse: NewFact = { kind: 'pulse', client, on, value: (turn % 5 + 1) as 1 | 2 | 3 | 4 | 5 };
  if (turn % 26 === 0) return [pulse];
  return [pulse, check(client, on, turn), touch(client, on, turn), touch(client, on, turn + 3), ...nowAndThen(client, on, turn)];
}

function check(client: string, on: Day, turn: number): NewFact {
  const ratings = Object.fromEntries(Array.from({ length: 5 }, (_, place) => [TRAITS[(turn + place) % TRAITS.length], ((turn * (place + 3)) % 5 + 1) as Rating]));
  const note = turn % 10 === 0 ? { note: 'Naïve début: she wants the Łódź figures “before the café”.' } : {};
  return { kind: 'check', client, on, answer: 'Send Jana the churn figures before the steering group meets', settle: turn % 4 === 0 ? 'partly' : 'kept', ratings, seconds: 40 + turn % 20, ...note };
}

function touch(client: string, on: Day, turn: number): NewFact {
  const kinds = ['call', 'message', 'meeting', 'message', 'visit'] as const;
  return { kind: 'touch', client, on, touch: kinds[turn % 5] ?? 'call', by: turn % 3 === 0 ? 'them' : 'us', minutes: 10 + turn % 50, with: ['Jana Nováková'] };
}

/** What comes up every few weeks. Only promises that are not due yet are open, so that as much is open after ten years as after one. */
function nowAndThen(client: string, on: Day, turn: number): readonly Planned[] {
  const id = `now-${client}-${on}`;
  const due = addDays(on, 14);
  switch (turn % 21) {
    case 0: return [{ kind: 'promise', client, on, text: 'the figures of the last quarter', due, id }, ...(due < LAST_DAY ? [{ kind: 'settlement' as const, client, on, of: id, outcome: 'kept' as const }] : [])];
    case 3: return [{ kind: 'complaint', client, on, text: 'the report came two days late', id }, { kind: 'complaint-answer', client, on, of: id, done: 'sent it and named a day for the next' }];
    case 8: return [{ kind: 'invoice', client, on, number: `${on}-1`, due: addDays(on, 30), paid: addDays(on, 28) }];
    case 11: return turn % 5 === 0 ? [{ kind: 'flag', client, on, item: 'late-payment' }] : [];
    default: return [];
  }
}
