import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Day } from '../../src/core/calendar.ts';
import type { Fact } from '../../src/core/facts.ts';
import { planImport } from '../../src/exchange/import-plan.ts';
import { decodeLines } from '../../src/exchange/ndjson.ts';
import { openJournal, type Journal } from '../../src/store/journal.ts';
import { temporaryDirectory } from '../store/temporary.ts';
import { NODE, PROGRAM } from './run.ts';
import { openTerminal, type Terminal } from './terminal.ts';

/** A day of November 2026, of which the 23rd is a Monday. */
export const november = (day: number): Day => `2026-11-${String(day).padStart(2, '0')}` as Day;
export const at = (day: number): string => `${november(day)}T08:30:00+01:00`;

/** Words to wait for: the morning question, and the first row of the first sheet. */
export const QUESTION = 'for my client today?';
export const SHEET = 'you hear it too late';
export const ENDED = { code: 0, isRestored: true };

export interface MorningOptions {
  /** Of November 2026; the 24th unless said otherwise, a Tuesday. */
  readonly day?: number;
  readonly args?: readonly string[];
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** `rapport check` in a terminal of the person whose home this is. */
export function morning(home: string, { day = 24, args = [], env = {}, ...size }: MorningOptions = {}): Terminal {
  const terminal = openTerminal([NODE, PROGRAM, 'check', ...args], { ...size, env: { ...environment(home, day), ...env } });
  onTestFinished(terminal.kill);
  return terminal;
}

export function environment(home: string, day = 24): Readonly<Record<string, string>> {
  return { PATH: '/usr/bin:/bin', HOME: home, RAPPORT_STORE: join(home, 'store'), LANG: 'C.UTF-8', TERM: 'xterm-256color', RAPPORT_NOW: at(day) };
}

type Line = Readonly<Record<string, unknown>>;

/** A home whose store holds these facts, as from an import of the 24th. */
export function homeWith(...facts: readonly Line[]): string {
  const home = temporaryDirectory();
  const lines = decodeLines(facts.map((fact) => JSON.stringify(fact)).join('\n'), 'facts');
  let clients = 0;
  const plan = planImport(lines, { profiles: [], facts: new Map() }, () => `client${(clients += 1)}`, { today: november(24), at: at(24) });
  journalIn(home).append(plan.facts);
  return home;
}

/** Client "acme" is called Acme. */
export const client = (handle: string, more: Line = {}): Line => ({ kind: 'client', client: handle, name: handle.charAt(0).toUpperCase() + handle.slice(1), since: '2025-03-03', ...more });
/** A check, known by the end of its day. */
export const checked = (handle: string, day: number, more: Line = {}): Line => ({ kind: 'check', client: handle, on: november(day), ...more });

const TRAITS = ['communication', 'knowledge-sharing', 'expectations', 'exchange-of-views', 'attitude', 'manners', 'resolution', 'strategy', 'reports'];
export const everyTrait = (value: number): Line => ({ ratings: Object.fromEntries(TRAITS.map((trait) => [trait, value])) });

/** A client of some standing: every trait was a 4 last Friday, and nobody has asked about flags for more than a month. */
export const settled = (handle: string): readonly Line[] => [
  client(handle),
  { kind: 'check', client: handle, on: '2026-10-01', reflections: { flag: false } },
  checked(handle, 2, { ratings: { 'time-together': 4, agreement: 4 } }),
  checked(handle, 3, { ratings: { respect: true } }),
  checked(handle, 20, everyTrait(4)),
];

/** What is on the disk of what was recorded on a day, in its order, without what only tells facts apart. */
export function recorded(home: string, day = 24): readonly string[] {
  const journal = journalIn(home);
  const facts = journal.folders().flatMap(({ id }) => journal.readFolder(id).facts);
  const handles = new Map(facts.flatMap((fact) => (fact.kind === 'client' && fact.handle !== undefined ? [[fact.client, fact.handle]] : [])));
  return facts
    .filter(({ at: instant, on, device }) => instant !== undefined && device !== 'import' && on === november(day))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((fact) => said(fact, handles));
}

function said({ kind, id: _id, on: _on, at: _at, tz: _tz, device: _device, ...fields }: Fact, handles: ReadonlyMap<string, string>): string {
  const { client: of, seconds: _seconds, of: _of, ...rest } = fields as Line;
  const own = Object.keys(rest).length === 0 ? [] : [JSON.stringify(rest)];
  return [kind, ...(typeof of === 'string' ? [handles.get(of)] : []), ...own].join(' ');
}

function journalIn(home: string): Journal {
  return openJournal({ dir: join(home, 'store'), device: () => 'import' });
}
