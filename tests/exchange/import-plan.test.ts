import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/core/calendar.ts';
import { KINDS, type Fact } from '../../src/core/facts.ts';
import { foldHistory } from '../../src/core/history.ts';
import { profileOf, type Profile } from '../../src/core/profile.ts';
import type { Flaw } from '../../src/core/problems.ts';
import { planImport, type ImportPlan } from '../../src/exchange/import-plan.ts';
import type { Known } from '../../src/exchange/known.ts';
import { decodeLines, formatLines } from '../../src/exchange/ndjson.ts';
import { anyJournal, HANDLES } from '../arbitraries.ts';
import { GOOD_LINES, mistakeOf, NOW } from './lines.ts';

const EMPTY: Known = { profiles: [], facts: new Map() };

/** Plans the import of lines; new clients are called n1, n2, ... */
function plan(lines: readonly string[], known: Known = EMPTY): ImportPlan {
  let clients = known.profiles.length;
  return planImport(decodeLines(lines.join('\n'), 'f'), known, () => `n${(clients += 1)}`, NOW);
}

/** The store after the facts were appended. */
function storeOf(facts: readonly Fact[]): Known {
  const clients = new Set(facts.flatMap((fact) => ('client' in fact && fact.client !== undefined ? [fact.client] : [])));
  const profiles = [...clients].flatMap((client) => profileOf(foldHistory(client, facts.filter((fact) => 'client' in fact && fact.client === client))) ?? []);
  return { profiles, facts: new Map(facts.map((fact) => [fact.id, fact])) };
}

const NONE = Object.fromEntries(KINDS.map((kind) => [kind, 0]));
const ACME = '{"kind":"client","client":"acme"}';
const idea = (fields = ''): string => `{"kind":"idea","client":"acme","on":"2026-03-06","text":"x"${fields}}`;
const ids = (facts: readonly Fact[]): readonly string[] => facts.map(({ id }) => id);

describe('a file with every kind', () => {
  const planned = plan(GOOD_LINES);
  it('becomes facts of one new client and the book', () => {
    expect(planned.newClients).toEqual([{ id: 'n1', handle: 'acme' }]);
    expect(planned.added).toEqual({ ...NONE, ...Object.fromEntries(KINDS.map((kind) => [kind, 1])), touch: 2 });
    expect(planned.skipped).toBe(0);
    expect(new Set(planned.facts.map((fact) => ('client' in fact ? fact.client : undefined)))).toEqual(new Set(['n1', undefined]));
  });
  it('imported again adds nothing', () => {
    const again = plan(GOOD_LINES, storeOf(planned.facts));
    expect(again).toEqual({ facts: [], added: NONE, skipped: GOOD_LINES.length, newClients: [] });
  });
  it('means the same in any order', () => {
    const reversed = plan(GOOD_LINES.toReversed());
    expect(reversed.facts.toReversed()).toEqual(planned.facts);
  });
  it('can grow: only what is new is added', () => {
    expect(plan([...GOOD_LINES, idea()], storeOf(planned.facts)).facts.map(({ kind }) => kind)).toEqual(['idea']);
  });
});

describe('ids', () => {
  it('come from the content, and never change', () => {
    expect(ids(plan([ACME, idea()]).facts)).toEqual(['234eco0ct6p9nntg6mcl1cehj3', '75uihlpgaqro56ek7llfjp523u']);
  });
  it('do not depend on the order of keys, nor on other lines', () => {
    const turned = '{"text":"x","on":"2026-03-06","client":"acme","kind":"idea"}';
    expect(ids(plan([turned, ACME, idea(',"at":"2026-03-06T08:00:00Z"')]).facts)).toContain('75uihlpgaqro56ek7llfjp523u');
  });
  it('differ for what was entered twice, and stay the same in another import', () => {
    const twice = plan([ACME, idea(), idea()]);
    expect(new Set(ids(twice.facts)).size).toBe(3);
    expect(plan([ACME, idea(), idea()], storeOf(twice.facts)).skipped).toBe(3);
    expect(plan([ACME, idea(), idea(), idea()], storeOf(twice.facts)).added).toEqual({ ...NONE, idea: 1 });
  });
  it('that are known, or said before in the file, are skipped', () => {
    const first = plan([ACME, idea(',"id":"i1"'), idea(',"id":"i1","at":"2026-03-06T08:00:00Z"')]);
    expect([ids(first.facts).slice(1), first.skipped]).toEqual([['i1'], 1]);
  });
});

describe('new clients', () => {
  const since = (lines: readonly string[]): unknown => plan(lines).facts.find((fact) => fact.kind === 'client');
  it.each<[name: string, lines: string[], on: string]>([
    ['since', ['{"kind":"client","client":"acme","since":"2024-03-01"}', idea()], '2024-03-01'],
    ['the first fact before since', ['{"kind":"client","client":"acme","since":"2026-05-01"}', idea()], '2026-03-06'],
    ['the first fact', [idea(), ACME, '{"kind":"idea","client":"acme","on":"2025-01-01","text":"x"}'], '2025-01-01'],
    ['its own day', ['{"kind":"client","client":"acme","on":"2026-02-02"}', '{"kind":"idea","client":"acme","on":"2025-01-01","text":"x"}'], '2026-02-02'],
    ['today, where since is to come', ['{"kind":"client","client":"acme","since":"2027-03-01"}'], '2026-11-24'],
    ['today, where nothing is told', [ACME], '2026-11-24'],
  ])('are known since %s', (_name, lines, on) => {
    expect(since(lines)).toMatchObject({ on, handle: 'acme', client: 'n1' });
    expect(since(lines)).not.toHaveProperty('at');
  });
  it('are one client in both Unicode forms and cases of the handle', () => {
    const planned = plan(['{"kind":"client","client":"Zo\u00eb"}', idea().replace('acme', 'zoe\u0308'), '{"kind":"client","client":"zo\u00eb","name":"Zo\u00eb AG"}']);
    expect(planned.newClients).toEqual([{ id: 'n1', handle: 'Zo\u00eb' }]);
    expect(planned.facts.map((fact) => ({ kind: fact.kind, name: fact.kind === 'client' && fact.name }))).toEqual([{ kind: 'client', name: 'Zo\u00eb AG' }, { kind: 'idea', name: false }]);
  });
  it('told in several lines are one fact, the last word counts', () => {
    const lines = [ACME, '{"kind":"client","client":"acme","name":"Old","share":0.5}', '{"kind":"client","client":"acme","name":"New"}'];
    const planned = plan(lines);
    expect(planned.facts).toEqual([{ kind: 'client', id: expect.any(String), on: '2026-11-24', client: 'n1', handle: 'acme', name: 'New', share: 0.5 }]);
    expect(planned.skipped).toBe(2);
    expect(plan(lines, storeOf(planned.facts)).facts).toEqual([]);
  });
});

describe('known clients', () => {
  const profile: Profile = { id: 'k1', handle: 'acme', name: 'Acme', since: '2024-03-01' as Day, share: 0.35, weights: {}, aliases: ['ACM'], people: [{ name: 'Jana', role: 'user' }] };
  const other: Profile = { ...profile, id: 'k2', handle: 'baltic', name: 'Baltic' };
  const known: Known = { profiles: [profile, other], facts: new Map([['p2', { kind: 'promise', on: '2026-01-05' as Day, client: 'k2' }]]) };
  it('are not changed by what is known', () => {
    const same = '{"kind":"client","client":"ACME","name":"Acme","share":0.35,"since":"2024-03-01","contractUntil":null,"weights":{},"aliases":["ACM"],"people":[{"role":"user","name":"Jana"}]}';
    expect(plan([same], known)).toEqual({ facts: [], added: NONE, skipped: 1, newClients: [] });
  });
  it('are updated now, by the fields that changed', () => {
    expect(plan(['{"kind":"client","client":"acme","name":"Acme","share":0.4,"aliases":[]}'], known).facts).toEqual([
      { kind: 'client', id: expect.any(String), client: 'k1', on: NOW.today, at: NOW.at, share: 0.4, aliases: [] },
    ]);
  });
  it('are updated on the day of the line where it has one', () => {
    expect(plan(['{"kind":"client","client":"acme","on":"2026-02-01","share":null}'], known).facts).toEqual([
      { kind: 'client', id: expect.any(String), client: 'k1', on: '2026-02-01', share: null },
    ]);
  });
  it('keep the history of a line with an id as it was', () => {
    const line = '{"kind":"client","client":"acme","on":"2026-02-01","id":"h1","at":"2026-02-01T08:00:00Z","name":"Acme","handle":"baltic"}';
    expect(plan([line], known).facts).toEqual([{ kind: 'client', id: 'h1', client: 'k1', on: '2026-02-01', at: '2026-02-01T08:00:00Z', name: 'Acme', handle: 'baltic' }]);
  });
  it('can be renamed, to a handle that is free', () => {
    expect(plan(['{"kind":"client","client":"acme","handle":"acme2"}'], known).facts).toMatchObject([{ client: 'k1', handle: 'acme2' }]);
    expect(mistakeOf(() => plan(['{"kind":"client","client":"acme","handle":"Baltic"}'], known)).data).toEqual({ file: 'f', line: 1, field: 'handle', problem: 'handle-taken' });
  });
  it('are found by a handle they had when the file was imported first', () => {
    const first = plan([ACME, idea()]);
    const renamed = storeOf([...first.facts, { kind: 'client', id: 'r1', client: 'n1', handle: 'acme2', on: NOW.today, at: NOW.at }]);
    expect(plan([ACME, idea(), idea()], renamed).facts).toMatchObject([{ kind: 'idea', client: 'n1' }]);
  });
  it('own the facts that others must not refer to', () => {
    expect(mistakeOf(() => plan(['{"kind":"settlement","client":"acme","on":"2026-03-06","of":"p2","outcome":"kept"}'], known)).data)
      .toEqual({ file: 'f', line: 1, field: 'of', problem: 'other-client' });
  });
});

describe('corrections', () => {
  const promise = '{"kind":"promise","client":"acme","on":"2026-03-02","text":"x","due":"2026-03-06","id":"p1"}';
  it('take client and day from what they correct', () => {
    const planned = plan(['{"kind":"retraction","of":"a1","id":"r1"}', '{"kind":"amendment","of":"p1","set":{"text":"y"},"id":"a1"}', promise, ACME]);
    expect(planned.facts.slice(0, 2)).toEqual([
      { kind: 'retraction', id: 'r1', of: 'a1', on: '2026-03-02', client: 'n1' },
      { kind: 'amendment', id: 'a1', of: 'p1', set: { text: 'y' }, on: '2026-03-02', client: 'n1' },
    ]);
  });
  it('of what is known already belong to its client', () => {
    const known = storeOf(plan([ACME, promise]).facts);
    expect(plan(['{"kind":"retraction","of":"p1","on":"2026-05-01"}'], known).facts).toEqual([{ kind: 'retraction', id: expect.any(String), of: 'p1', on: '2026-05-01', client: 'n1' }]);
  });
});

describe('refused', () => {
  const promise = '{"kind":"promise","client":"acme","on":"2026-03-02","text":"SECRET","due":"2026-03-06","id":"p1"}';
  const amend = (set: string): string => `{"kind":"amendment","of":"p1","set":${set}}`;
  it.each<[name: string, line: string, flaw: Flaw]>([
    ['a fact of nobody', '{"kind":"idea","client":"SECRET","on":"2026-03-06","text":"x"}', { field: 'client', problem: 'unknown-client' }],
    ['tomorrow', idea().replace('2026-03-06', '2026-11-25'), { field: 'on', problem: 'future-day' }],
    ['a held touch tomorrow', '{"kind":"touch","client":"acme","on":"2026-11-25","touch":"call"}', { field: 'on', problem: 'future-day' }],
    ['a boundary tomorrow', '{"kind":"boundary","on":"2026-11-25","text":"x"}', { field: 'on', problem: 'future-day' }],
    ['an instant to come', idea(',"at":"2026-11-26T00:00:00Z"'), { field: 'at', problem: 'future-day' }],
    ['paid tomorrow', '{"kind":"invoice","client":"acme","on":"2026-03-06","number":"1","paid":"2026-11-25"}', { field: 'paid', problem: 'future-day' }],
    ['told tomorrow', '{"kind":"change","client":"acme","on":"2026-03-06","text":"x","told":"2026-11-25"}', { field: 'told', problem: 'future-day' }],
    ['back before away', '{"kind":"away","on":"2026-08-03","to":"2026-08-02"}', { field: 'to', problem: 'before-start' }],
    ['a settlement of nothing', '{"kind":"settlement","client":"acme","on":"2026-03-06","of":"SECRET","outcome":"kept"}', { field: 'of', problem: 'unknown-fact' }],
    ['a settlement of a complaint', '{"kind":"settlement","client":"acme","on":"2026-03-06","of":"c1","outcome":"kept"}', { field: 'of', problem: 'wrong-kind' }],
    ['an answer to a promise', '{"kind":"complaint-answer","client":"acme","on":"2026-03-06","of":"p1"}', { field: 'of', problem: 'wrong-kind' }],
    ['a flag at no boundary', '{"kind":"flag","client":"acme","on":"2026-03-06","item":"lying","boundary":"SECRET"}', { field: 'boundary', problem: 'unknown-fact' }],
    ['the end of no boundary', '{"kind":"boundary","client":"acme","on":"2026-03-06","text":"x","ends":"SECRET"}', { field: 'ends', problem: 'unknown-fact' }],
    ['the end of a promise', '{"kind":"boundary","client":"acme","on":"2026-03-06","text":"x","ends":"p1"}', { field: 'ends', problem: 'wrong-kind' }],
    ['a flag at a promise', '{"kind":"flag","client":"acme","on":"2026-03-06","item":"lying","boundary":"p1"}', { field: 'boundary', problem: 'wrong-kind' }],
    ['a retraction of nothing', '{"kind":"retraction","of":"SECRET"}', { field: 'of', problem: 'unknown-fact' }],
    ['a retraction of itself', '{"kind":"retraction","of":"r1","id":"r1"}', { field: 'of', problem: 'unknown-fact' }],
    ['an amendment of a correction', '{"kind":"amendment","of":"r0","set":{"of":"p1"}}', { field: 'of', problem: 'wrong-kind' }],
    ['a correction under another client', '{"kind":"retraction","client":"baltic","of":"p1"}', { field: 'of', problem: 'other-client' }],
    ['an unknown field amended', amend('{"note":"x"}'), { field: 'set.note', problem: 'unknown-field' }],
    ['a field of words amended', amend('{"SECRET words":"x"}'), { field: 'set', problem: 'forbidden-field' }],
    ['a wrong value amended', amend('{"due":"SECRET"}'), { field: 'set.due', problem: 'not-a-day' }],
    ['a choice amended', amend('{"by":"SECRET"}'), { field: 'set.by', problem: 'not-one-of', allowed: ['us', 'them'] }],
    ['a needed field taken away', amend('{"text":null}'), { field: 'set.text', problem: 'required-field' }],
    ['the client amended', amend('{"client":"baltic"}'), { field: 'set.client', problem: 'fixed-field' }],
    ['the day amended to tomorrow', amend('{"on":"2026-11-25"}'), { field: 'set.on', problem: 'future-day' }],
  ])('%s', (_name, line, flaw) => {
    const others = [ACME, '{"kind":"client","client":"baltic"}', promise, '{"kind":"complaint","client":"acme","on":"2026-03-03","text":"x","id":"c1"}', '{"kind":"retraction","of":"c1","id":"r0"}'];
    expect(mistakeOf(() => plan([...others, line]))).toEqual({ id: 'bad-line', data: { file: 'f', line: 6, ...flaw }, code: 65 });
  });
});

describe('any journal', () => {
  /** The same facts as another store has them: without devices, with the ids of its own clients. */
  const elsewhere = (facts: readonly Fact[], { newClients }: ImportPlan): readonly object[] => facts.map(({ tz: _tz, device: _device, ...fact }) =>
    'client' in fact && fact.client !== undefined ? { ...fact, client: newClients.find(({ handle }) => handle === HANDLES.get(fact.client as string))?.id } : fact);
  it('comes back from its export as it was', () => {
    fc.assert(fc.property(anyJournal(), (journal) => {
      const lines = formatLines(journal, HANDLES).trimEnd().split('\n');
      const imported = plan(lines);
      expect(imported.facts).toEqual(elsewhere(journal, imported));
      expect(imported.skipped).toBe(0);
      expect(plan(lines, storeOf(imported.facts))).toEqual({ facts: [], added: NONE, skipped: journal.length, newClients: [] });
    }), { numRuns: 150 });
  });
  it('imported twice without ids and times changes nothing', () => {
    fc.assert(fc.property(anyJournal(), (journal) => {
      const bare = journal.filter((fact) => !('of' in fact) && !('boundary' in fact) && !('ends' in fact)).map(({ id: _id, at: _at, ...fact }) => fact as unknown as Fact);
      const lines = formatLines(bare, HANDLES).trimEnd().split('\n');
      const imported = plan(lines);
      expect(imported.facts.length + imported.skipped).toBe(bare.length);
      expect(plan(lines, storeOf(imported.facts))).toEqual({ facts: [], added: NONE, skipped: bare.length, newClients: [] });
    }), { numRuns: 150 });
  });
});
