import { describe, expect, it } from 'vitest';
import { absenceBefore } from '../../src/core/absence.ts';
import { evidenceWanted } from '../../src/core/evidence.ts';
import { proposeMore } from '../../src/core/agenda/focus.ts';
import { itemsOf } from '../../src/core/items.ts';
import { buildStatus, statusJson } from '../../src/core/status.ts';
import { statusReport } from '../../src/core/status-report.ts';
import { corePack } from '../../src/exchange/core-pack.ts';
import { checked, portfolioOf, type Lives } from './agenda/client-days.ts';
import { dayAt, type Written } from './standings.ts';

const TODAY = dayAt(14);
const lives: Lives = {
  acme: [...[0, 1, 2, 3, 4, 7, 8, 9, 10, 11].map(checked), { kind: 'promise', on: dayAt(9), text: 'the figures', due: dayAt(11) }, { kind: 'touch', on: dayAt(10), touch: 'call' }],
  baltic: [checked(1), { kind: 'complaint', on: dayAt(9), text: 'report late again' }],
  corvin: [{ kind: 'promise', on: dayAt(9), text: 'a plan', due: dayAt(17) }, checked(11)],
  dorada: [{ kind: 'phase', on: dayAt(0), phase: 'ended' }],
};

describe('the status', () => {
  const status = buildStatus(portfolioOf(lives, TODAY));
  const said = (notes: typeof status.needs): readonly string[] => notes.map(({ client, text }) => `${client.standing.profile.handle} ${text.id}`);

  it('puts an open complaint before an overdue promise', () => {
    expect(said(status.needs)).toEqual(['baltic complaint-open', 'acme promise-due']);
  });

  it('names what was promised, what is due and what is not known', () => {
    expect(said(status.promised)).toEqual(['corvin promise-next']);
    expect(status.today.map(({ client }) => client.standing.profile.handle)).toEqual(['baltic', 'acme', 'corvin']);
    expect(said(status.unknown)).toEqual([]);
  });

  const ids = (clients: typeof status.rest): readonly string[] => clients.map(({ standing }) => standing.profile.id);
  const listed = (more: Lives, begun?: readonly string[]): object => {
    const all = buildStatus(portfolioOf({ ...Object.fromEntries([...'abcdefg'].map((name) => [name, []])), h: [checked(11)], ...more }, TODAY), begun);
    return { today: all.today.map(({ client }) => client.standing.profile.handle), unknown: said(all.unknown), open: ids(all.open), left: ids(all.left), rest: ids(all.rest) };
  };

  it('names every client once, and nobody who is due or was never looked at as not due', () => {
    expect(listed({ b: [checked(9)] })).toEqual({ today: ['a', 'c', 'd'], unknown: ['e never-looked-at', 'f never-looked-at', 'g never-looked-at'], open: [], left: ['b'], rest: ['h'] });
  });

  it('has for today whom the check proposes: a meeting before whoever is due, and the reason with it', () => {
    const portfolio = portfolioOf({ ...lives, book: [{ kind: 'setting', on: dayAt(0), name: 'focus', value: 1 }], egon: [checked(11), { kind: 'touch', on: TODAY, touch: 'meeting', outcome: 'planned', time: '14:00' }] }, TODAY);
    const { today } = buildStatus(portfolio);
    expect(today.map(({ client }) => client.standing.profile.id)).toEqual(proposeMore(portfolio));
    expect(today.map(({ client, why }) => [client.standing.profile.handle, why[0]])).toEqual([['egon', { id: 'meeting-today', data: { touch: 'meeting', time: '14:00' } }]]);
    expect(statusJson(buildStatus(portfolio), itemsOf([corePack])).clients.filter(({ client }) => client === 'egon').map(({ due, why }) => [due, why[0]?.id])).toEqual([[false, 'meeting-today']]);
  });

  it('prints up to ten things that need the user, and counts the rest', () => {
    const promised = Array.from({ length: 12 }, (_, index): Written => ({ kind: 'promise', on: dayAt(1), text: `figure ${index}`, due: dayAt(9) }));
    const { blocks } = statusReport(buildStatus(portfolioOf({ acme: promised }, TODAY)));
    expect(blocks.slice(1, 3)).toEqual([{ block: 'facts', rows: expect.objectContaining({ length: 10 }) }, expect.objectContaining({ text: { id: 'more-needs', data: { count: 2 } } })]);
  });

  it('of a morning that was broken off names who is open, and of one that is done who is left', () => {
    const book: Lives = { book: [{ kind: 'morning', on: TODAY }] };
    const unknown = ['d', 'e', 'f', 'g'].map((name) => `${name} never-looked-at`);
    expect(listed({ ...book, a: [checked(14)], b: [checked(9)] }, ['c'])).toEqual({ today: [], unknown, open: ['c'], left: ['b'], rest: ['a', 'h'] });
    expect(listed({ ...book, a: [checked(14)], b: [checked(9)], c: [checked(14)] })).toEqual({ today: [], unknown, open: [], left: ['b'], rest: ['a', 'c', 'h'] });
  });

  it('asks for nobody on a day off', () => {
    expect(listed({ book: [{ kind: 'away', on: TODAY }] })).toMatchObject({ today: [], left: [] });
  });

  it('has the JSON that scripts rely on', () => {
    const { clients, ...rest } = statusJson(status, itemsOf([corePack]));
    expect(rest).toEqual({ asOf: TODAY, streak: { current: 10, best: 10, expectedToday: true, doneToday: false, strength: 0.41 } });
    expect(clients.map(({ client, phase, due }) => `${client} ${phase} ${String(due)}`)).toEqual(['acme active true', 'baltic active true', 'corvin active true', 'dorada ended false']);
    const { bandsWhy, ...acme } = clients[0]!;
    expect(bandsWhy.flags).toEqual({ words: { id: 'band-word', data: { name: 'flags', band: 'good', ownWord: true } }, ownWord: true, grounds: [{ message: { id: 'band.no-flag', data: {} }, on: [dayAt(11)] }, { message: { id: 'band.own-word', data: {} }, on: [] }] });
    expect(acme).toEqual({
      client: 'acme', name: 'acme', phase: 'active', due: true, why: [{ id: 'since-check', data: { days: 1, every: 1, on: dayAt(11), day: TODAY } }], lastCheck: dayAt(11), lastContact: dayAt(10),
      streak: { current: 10, best: 10 }, bands: { traits: 'unknown', ours: 'watch', theirs: 'unknown', rut: 'unknown', flags: 'good' }, openIntentions: 10, openPromises: 1, decision: null, warnings: [],
    });
  });
});

describe('an absence', () => {
  const absence = (done: number, today: number, ...book: readonly Written[]): unknown => absenceBefore(portfolioOf({ a: [checked(done)], book }, dayAt(today)));

  it('is asked about from four missed working days on', () => {
    expect(absence(1, 7)).toBeUndefined();
    expect(absence(0, 7)).toEqual({ from: dayAt(1), to: dayAt(6), expectedDays: 4 });
    expect(absence(4, 18)).toEqual({ from: dayAt(7), to: dayAt(17), expectedDays: 9 });
  });

  it('is none where the days were off', () => {
    expect(absence(0, 14, { kind: 'away', on: dayAt(1), to: dayAt(13) })).toBeUndefined();
  });

  it('is none before the first morning', () => {
    expect(absenceBefore(portfolioOf({ a: [] }, TODAY))).toBeUndefined();
  });
});

describe('evidence', () => {
  const wanted = (before: Readonly<Record<string, number>>, now: Readonly<Record<string, unknown>>): string | undefined =>
    evidenceWanted(Object.fromEntries(Object.entries(before).map(([item, value]) => [item, { on: dayAt(0), sheet: 1, value, rated: { on: dayAt(0), value } }])), now as never);

  it('is asked for a rise to 5 or a fall of two, the largest first', () => {
    expect(wanted({ a: 4 }, { a: 5 })).toBe('a');
    expect(wanted({ a: 4 }, { a: 2 })).toBe('a');
    expect(wanted({ a: 4, b: 5 }, { a: 5, b: 2 })).toBe('b');
  });

  it('is not asked for anything less, nor for a first answer', () => {
    expect(wanted({ a: 4, b: 3, c: 5, d: 4 }, { a: 3, b: 4, c: 5, d: null })).toBeUndefined();
    expect(wanted({}, { a: 5 })).toBeUndefined();
  });
});
