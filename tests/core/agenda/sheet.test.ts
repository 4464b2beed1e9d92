import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildSheet, FLAG_QUESTION, type Sheet } from '../../../src/core/agenda/sheet.ts';
import { addDays, daysBetween, weekdayOf, type Day } from '../../../src/core/calendar.ts';
import type { Depth } from '../../../src/core/settings.ts';
import { corePack } from '../../../src/exchange/core-pack.ts';
import { dayAt, MONDAY, standingOf, type Written } from '../standings.ts';

const family = (name: string): readonly string[] => corePack.items.filter((item) => item.family === name).map(({ id }) => id);
const TRAITS = family('traits');
const MONTHLY = ['strategy', 'reports'];

interface Asked { readonly on: Day; readonly sheet: Sheet; readonly ids: readonly string[] }

/** Lives through a year of checks, every item answered, and returns what was asked. */
function live(options: { readonly every: number; readonly depth?: Depth; readonly checks?: number; readonly weights?: Readonly<Record<string, number>>; readonly facts?: readonly Written[]; readonly suspected?: (check: number) => readonly string[] }): readonly Asked[] {
  const asked: Asked[] = [];
  const facts: Written[] = [...(options.facts ?? []), { kind: 'client', on: MONDAY, weights: options.weights ?? {} }];
  let sinceSheet: number | undefined;
  for (let day = MONDAY; asked.length < (options.checks ?? 60); day = addDays(day, 1)) {
    if (weekdayOf(day) > 5) continue;
    if (sinceSheet !== undefined) sinceSheet += 1;
    if (daysBetween(MONDAY, day) % options.every !== 0) continue;
    const sheet = buildSheet({ standing: standingOf(...facts), items: corePack.items, day, depth: options.depth ?? 'thorough', sinceSheet, suspected: options.suspected?.(asked.length) ?? [] });
    const ids = sheet.rows.map(({ id }) => id);
    if (ids.length > 0) sinceSheet = 0;
    asked.push({ on: day, sheet, ids });
    const reflections = { ...(sheet.reflection === undefined ? {} : { [sheet.reflection.id]: 'words' }), ...(sheet.flags ? { [FLAG_QUESTION]: false } : {}) };
    facts.push({ kind: 'check', on: day, answer: 'x', ratings: Object.fromEntries(ids.map((id) => [id, 4])), reflections });
  }
  return asked;
}

/** Most checks in a row without the item. */
function longestWait(asked: readonly Asked[], item: string): number {
  const turns = asked.flatMap(({ ids }, i) => (ids.includes(item) ? [i] : []));
  return Math.max(...[...turns, asked.length].map((turn, i) => turn - (turns[i - 1] ?? -1) - 1));
}

/** Days between two askings, over the whole life. */
function gaps(asked: readonly Asked[], wanted: (entry: Asked) => boolean): readonly number[] {
  const days = asked.filter(wanted).map(({ on }) => on);
  return days.slice(1).map((day, i) => daysBetween(days[i] as Day, day));
}

describe('a sheet', () => {
  const year = live({ every: 1, checks: 120 });

  it('has at most six items in all', () => {
    expect(Math.max(...year.map(({ ids, sheet }) => ids.length + (sheet.reflection === undefined ? 0 : 1) + (sheet.flags ? 1 : 0)))).toBeLessThanOrEqual(6);
  });

  it('begins with four traits and one of our own', () => {
    const [first] = year;
    expect(first?.ids.map((id) => (TRAITS.includes(id) ? 'trait' : family('ours').includes(id) ? 'ours' : id))).toEqual(['trait', 'trait', 'trait', 'trait', 'ours']);
    expect(first?.sheet.reflection).toBeUndefined();
  });

  it('keeps the order of the pack, so that eyes find their way', () => {
    for (const { ids } of year) expect(ids).toEqual(corePack.items.map(({ id }) => id).filter((id) => ids.includes(id)));
  });

  test.each(TRAITS.filter((id) => !MONTHLY.includes(id)))('has %s on one of five', (item) => {
    expect(longestWait(year, item)).toBeLessThanOrEqual(4);
  });

  test.each(family('ours').filter((id) => id !== 'complaint-response'))('has %s on one of twelve', (item) => {
    expect(longestWait(year, item)).toBeLessThanOrEqual(11);
  });

  test.each(MONTHLY)('has %s at most monthly', (item) => {
    expect(Math.min(...gaps(year, ({ ids }) => ids.includes(item)))).toBeGreaterThanOrEqual(30);
  });

  it('asks the rut as a whole, monthly, in place of the traits', () => {
    const rut = year.filter(({ ids }) => ids.includes('patience'));
    expect(rut.length).toBeGreaterThan(3);
    for (const { ids } of rut) {
      expect(ids.filter((id) => family('rut').includes(id))).toEqual(family('rut'));
      expect(ids.filter((id) => TRAITS.includes(id))).toEqual([]);
    }
    expect(Math.min(...gaps(year, ({ ids }) => ids.includes('patience')))).toBeGreaterThanOrEqual(30);
  });

  it('asks the adviser markers together, quarterly', () => {
    const adviser = year.filter(({ ids }) => ids.includes('respect'));
    expect(adviser.map(({ ids }) => ids.filter((id) => family('adviser').includes(id)).length)).toEqual(adviser.map(() => 4));
    expect(Math.min(...gaps(year, ({ ids }) => ids.includes('respect')))).toBeGreaterThanOrEqual(90);
  });

  it('asks for a reflection at most once a week, each by its own rhythm', () => {
    expect(Math.min(...gaps(year, ({ sheet }) => sheet.reflection !== undefined))).toBeGreaterThanOrEqual(7);
    for (const id of ['growth-step', 'surprise', 'their-side']) expect(Math.min(...gaps(year, ({ sheet }) => sheet.reflection?.id === id))).toBeGreaterThanOrEqual(30);
    for (const id of ['rival-view', 'coffee']) expect(year.some(({ sheet }) => sheet.reflection?.id === id)).toBe(true);
  });

  it('asks about what would not be accepted again, monthly', () => {
    expect(Math.min(...gaps(year, ({ sheet }) => sheet.flags))).toBeGreaterThanOrEqual(30);
    expect(year.filter(({ sheet }) => sheet.flags).length).toBeGreaterThan(3);
  });
});

describe('what is not asked', () => {
  const asks = (item: string, ...facts: readonly Written[]): boolean => live({ every: 1, checks: 120, facts }).some(({ ids }) => ids.includes(item));

  test.each<[string, boolean, readonly Written[]]>([
    ['complaint-response', false, []],
    ['complaint-response', true, [{ kind: 'complaint', on: dayAt(-1), text: 'late again' }]],
    ['time-together', true, []],
    ['time-together', false, [{ kind: 'touch', on: dayAt(-1), touch: 'call' }]],
    ['pays-on-time', true, []],
    ['pays-on-time', false, [{ kind: 'invoice', on: dayAt(-1), number: '17' }]],
  ])('%s: %s', (item, expected, facts) => {
    expect(asks(item, ...facts)).toBe(expected);
  });
});

describe('depth', () => {
  test.each<[Depth, number]>([['thorough', 1], ['normal', 2], ['light', 7]])('%s: a sheet every %s days at the earliest', (depth, days) => {
    const sheets = gaps(live({ every: 1, depth, checks: 80 }), ({ ids }) => ids.length > 0);
    expect(Math.min(...sheets)).toBe(days);
  });
});

it('asks heavier items more often without starving the others', () => {
  fc.assert(fc.property(fc.constantFrom(...TRAITS.filter((id) => !MONTHLY.includes(id))), (item) => {
    const plain = live({ every: 1 }).filter(({ ids }) => ids.includes(item)).length;
    const heavy = live({ every: 1, weights: { [item]: 3 } });
    expect(heavy.filter(({ ids }) => ids.includes(item)).length).toBeGreaterThan(plain);
    for (const other of TRAITS.filter((id) => !MONTHLY.includes(id))) expect(longestWait(heavy, other)).toBeLessThanOrEqual(5);
  }), { numRuns: 4 });
});

describe('a trait under suspicion', () => {
  it('is on nearly every sheet of traits, as long as none of the others has waited for four', () => {
    const asked = (suspected: readonly string[]): number => {
      const traits = live({ every: 1, suspected: () => suspected }).filter(({ ids }) => ids.some((id) => TRAITS.includes(id)));
      return traits.filter(({ ids }) => ids.includes('manners')).length / traits.length;
    };
    expect([asked([]) < 0.65, asked(['manners', 'attitude', 'resolution']) > 0.9]).toEqual([true, true]);
  });

  it('is asked on no other day, and changes nothing else on the sheet', () => {
    const others = (asked: readonly Asked[]): readonly unknown[] => asked.map(({ on, sheet, ids }) => [on, ids.length, ids.filter((id) => !TRAITS.includes(id)), sheet.reflection?.id, sheet.flags]);
    expect(others(live({ every: 1, suspected: () => ['manners', 'strategy', 'unheard-of'] }))).toEqual(others(live({ every: 1 })));
  });

  it('starves no other, whatever is suspected when', () => {
    fc.assert(fc.property(fc.array(fc.shuffledSubarray([...TRAITS]), { minLength: 1, maxLength: 7 }), (suspicions) => {
      const year = live({ every: 1, suspected: (check) => suspicions[check % suspicions.length]! });
      for (const item of TRAITS.filter((id) => !MONTHLY.includes(id))) expect(longestWait(year, item)).toBeLessThanOrEqual(4);
    }), { numRuns: 12 });
  });
});
