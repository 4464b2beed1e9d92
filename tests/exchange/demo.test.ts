import { beforeAll, describe, expect, it, test } from 'vitest';
import { addDays, daysBetween, parseDay, weekdayOf, type Day } from '../../src/core/calendar.ts';
import type { Check, Fact } from '../../src/core/facts.ts';
import { foldBook } from '../../src/core/book.ts';
import { foldHistory } from '../../src/core/history.ts';
import { familyItems } from '../../src/core/items.ts';
import { buildPortfolio, type Portfolio } from '../../src/core/portfolio.ts';
import { buildStanding } from '../../src/core/standing.ts';
import { corePack } from '../../src/exchange/core-pack.ts';
import { demoLines, demoTour, type ExchangeLineLike } from '../../src/exchange/demo/index.ts';
import { stories } from '../../src/exchange/demo/stories/index.ts';
import { planImport, type ImportPlan } from '../../src/exchange/import-plan.ts';
import { decodeLines } from '../../src/exchange/ndjson.ts';
import { demo } from '../../src/i18n/en/demo.ts';

const TUESDAY = '2026-11-24' as Day;
/** A Monday, a Saturday, New Year's Day, leap days and the days around the holidays. */
const TODAYS = ['2026-11-23', '2026-11-28', '2027-01-01', '2028-02-29', '2026-08-12', '2026-12-23', '2027-01-03', '2024-03-01'] as Day[];
const HANDLES = ['brennhavn', 'wendlau', 'legowo', 'carrickmoy', 'sarw', 'dorvaine'];
const SETTLED = ['communication', 'knowledge-sharing', 'expectations', 'exchange-of-views', 'attitude'];

const tellings = new Map<Day, readonly ExchangeLineLike[]>();

/** The story of a day, told once: what it says does not change, as a test below makes sure. */
function story(today: Day): readonly ExchangeLineLike[] {
  const lines = tellings.get(today) ?? demoLines(today);
  tellings.set(today, lines);
  return lines;
}

function importDemo(today: Day): ImportPlan {
  let made = 0;
  const text = story(today).map((line) => JSON.stringify(line)).join('\n');
  return planImport(decodeLines(text, 'demo'), { profiles: [], facts: new Map() }, () => `client-${made++}`, { today, at: `${today}T08:30:00.000+00:00` });
}

function openDemo(today: Day): { readonly plan: ImportPlan; readonly portfolio: Portfolio } {
  const plan = importDemo(today);
  const ids = new Set(plan.facts.flatMap((fact) => (fact.kind === 'client' ? [fact.client] : [])));
  const standings = [...ids].flatMap((id) => buildStanding(foldHistory(id, factsOf(plan, id)), () => 3) ?? []);
  return { plan, portfolio: buildPortfolio(foldBook(plan.facts.filter((fact) => !('client' in fact))), standings, today, false) };
}

function factsOf(plan: ImportPlan, client: string): readonly Fact[] {
  return plan.facts.filter((fact) => 'client' in fact && fact.client === client);
}

function linesOf<Kind extends Fact['kind']>(kind: Kind, client: string, today: Day = TUESDAY): readonly (ExchangeLineLike & Extract<Fact, { kind: Kind }>)[] {
  return story(today).filter((line) => line.kind === kind && line.client === client) as never;
}

/** Ratings as numbers, between `from` and `to` days before today. */
function ratings(client: string, items: readonly string[], from: number, to: number, today: Day = TUESDAY): readonly number[] {
  return linesOf('check', client, today)
    .filter(({ on }) => daysBetween(on, today) <= from && daysBetween(on, today) >= to)
    .flatMap((check) => items.map((item) => check.ratings?.[item])).filter((value) => typeof value === 'number');
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe.each([TUESDAY, ...TODAYS])('told on %s', (today) => {
  let opened: ReturnType<typeof openDemo>;
  beforeAll(() => { opened = openDemo(today); });

  it('imports whole, every line once', () => {
    expect([opened.plan.skipped, opened.plan.newClients.map(({ handle }) => handle)]).toEqual([0, HANDLES]);
  });

  it('names each fact once', () => {
    const ids = story(today).flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says nothing of the future but what is planned, due or agreed', () => {
    const later = story(today).filter(({ on }) => on !== undefined && on >= today);
    expect(later.filter(({ kind }) => kind !== 'away').map(({ kind, client, outcome, time }) => ({ kind, client, outcome, time }))).toEqual([
      { kind: 'touch', client: 'carrickmoy', outcome: 'planned', time: '14:00' },
    ]);
    expect(story(today).filter(({ paid, told }) => (paid as Day ?? '') >= today || (told as Day ?? '') >= today)).toEqual([]);
  });

  it('records on working days only, and covers about two years', () => {
    const days = story(today).filter(({ kind }) => kind === 'check' || kind === 'morning').map(({ on }) => on as Day);
    expect(days.filter((day) => parseDay(day) === undefined || weekdayOf(day) > 5)).toEqual([]);
    expect(daysBetween(days[0] as Day, today)).toBeGreaterThan(690);
    expect(daysBetween(days[0] as Day, today)).toBeLessThan(760);
  });

  it('keeps a streak of 23 working days, and today is not done', () => {
    const { current, best, doneToday } = opened.portfolio.streak;
    expect({ current, doneToday, longer: best > 40 }).toEqual({ current: 23, doneToday: false, longer: true });
  });

  it('leaves open what was meant on the last working day', () => {
    const last = story(today).findLast(({ kind }) => kind === 'morning')?.on;
    const open = opened.portfolio.clients.map(({ standing }) => ({ client: standing.profile.handle, days: standing.intentions.map(({ on }) => on) }));
    expect(open.filter(({ days }) => days.includes(last as Day)).map(({ client }) => client)).toEqual(['carrickmoy', 'sarw', 'wendlau']);
    expect(open.flatMap(({ days }) => days).length).toBeLessThanOrEqual(6);
  });

  it('has a promise overdue, one due and an invoice nine days late', () => {
    const next = linesOf('touch', 'carrickmoy', today).at(-1)?.on;
    const due = opened.portfolio.clients.flatMap(({ standing }) => standing.promises.filter(({ by }) => by === 'us').map((promise) => ({ client: standing.profile.handle, due: promise.due })));
    expect(due.filter((promise) => promise.due === next)).toEqual([{ client: 'brennhavn', due: next }]);
    expect(due.filter((promise) => promise.due! < today).map(({ client }) => client)).toEqual(['wendlau']);
    const unpaid = opened.portfolio.clients.flatMap(({ standing }) => standing.unpaid.filter((invoice) => invoice.due! < today).map((invoice) => [standing.profile.handle, invoice.due]));
    expect(unpaid).toEqual([['dorvaine', addDays(today, -9)]]);
  });

  it('asks only what is in the pack', () => {
    const known = new Set(corePack.items.map(({ id }) => id));
    const asked = story(today).flatMap(({ ratings: rated, reflections, evidence, item }) => [...Object.keys({ ...(rated as object), ...(reflections as object), ...(evidence as object) }), ...(item === undefined ? [] : [item as string])]);
    expect([...new Set(asked)].filter((item) => !known.has(item))).toEqual([]);
  });
});

test('the same day gives the same lines, and the story does not depend on the day', () => {
  expect(demoLines(TUESDAY)).toEqual(demoLines(TUESDAY));
  const answers = (today: Day): unknown[] => linesOf('check', 'brennhavn', today).map((check) => check.ratings);
  expect(answers('2028-02-29' as Day)).toEqual(answers(TUESDAY));
});

describe('the stories', () => {
  test('every sheet holds at most six items, four traits or a family at once', () => {
    const traits = new Set(familyItems([corePack], 'traits').map(({ id }) => id));
    const sheets = HANDLES.flatMap((client) => linesOf('check', client)).map((check: Check) => Object.keys(check.ratings ?? {}));
    expect(sheets.filter((sheet) => sheet.length > 6)).toEqual([]);
    expect(new Set(sheets.map((sheet) => sheet.filter((item) => traits.has(item)).length))).toEqual(new Set([0, 4]));
  });

  test('a client is checked about every second or third working day', () => {
    const mornings = story(TUESDAY).filter(({ kind }) => kind === 'morning').length;
    const every = HANDLES.filter((client) => client !== 'sarw').map((client) => mornings / linesOf('check', client).length);
    expect(every.filter((days) => days < 1.9 || days > 3)).toEqual([]);
  });

  test('reflections come at most once a week', () => {
    const gaps = HANDLES.flatMap((client) => {
      const days = linesOf('check', client).filter(({ reflections }) => reflections !== undefined).map(({ on }) => on);
      return days.slice(1).map((day, i) => daysBetween(days[i] as Day, day));
    });
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(7);
  });

  test('no answer returns within six weeks, but for the one in a rut', () => {
    const soonest = HANDLES.filter((client) => client !== 'legowo').map((client) => Math.min(...repeats(client)));
    expect(soonest.filter((days) => days < 42)).toEqual([]);
    expect(Math.min(...repeats('legowo'))).toBeLessThan(15);
  });

  test('no story names a month itself: it is told on any day of the year', () => {
    const months = /\b(January|February|April|June|July|August|September|October|November|December|in March|in May)\b/;
    expect(JSON.stringify(stories).match(months)).toBeNull();
  });

  test('the healthy one never falls below three and stays above four', () => {
    expect(Math.min(...ratings('brennhavn', [...SETTLED, 'manners', 'resolution'], 800, 0))).toBeGreaterThanOrEqual(3);
    expect(mean(ratings('brennhavn', SETTLED, 90, 0))).toBeGreaterThan(4.1);
  });

  test('the drifting one loses half a point to one and a half, and rings less', () => {
    const fall = mean(ratings('wendlau', SETTLED, 365, 60)) - mean(ratings('wendlau', SETTLED, 20, 0));
    expect(fall).toBeGreaterThan(0.5);
    expect(fall).toBeLessThan(1.5);
    const contacts = linesOf('touch', 'wendlau').filter(({ outcome }) => outcome === undefined);
    const recent = contacts.filter(({ on }) => daysBetween(on, TUESDAY) <= 50);
    expect([recent.length < 9, recent.filter(({ by }) => by === 'them').length]).toEqual([true, 0]);
    expect(daysBetween(contacts.at(-1)!.on, TUESDAY)).toBeGreaterThan(9);
  });

  test('the one in a rut gives one answer to everything, sees one person, and its rut sheet is low', () => {
    const half = 180;
    expect(new Set(ratings('legowo', SETTLED, half, 0))).toEqual(new Set([4]));
    expect(mean(ratings('legowo', ['patience', 'small-things', 'mutual-gain'], half, 0))).toBeLessThan(2.5);
    const people = linesOf('touch', 'legowo').filter(({ on }) => daysBetween(on, TUESDAY) <= half).flatMap((touch) => touch.with ?? []);
    expect(new Set(people)).toEqual(new Set(['Grzegorz Wiśniewski']));
  });

  test('the recovered one fell by a point, came back higher, and says so', () => {
    const complaint = daysBetween(linesOf('complaint', 'carrickmoy')[0]!.on, TUESDAY);
    const [before, bad, now] = [ratings('carrickmoy', SETTLED, 800, complaint + 1), ratings('carrickmoy', SETTLED, complaint - 5, complaint - 70), ratings('carrickmoy', SETTLED, 120, 0)].map(mean);
    expect([before! - bad! > 0.9, now! > before!]).toEqual([true, true]);
    expect(linesOf('voice', 'carrickmoy').map(({ text }) => text)).toContain('You saved our quarter. I have told the board so, with your name.');
  });

  test('the new one is five weeks old', () => {
    const [client] = linesOf('client', 'sarw');
    expect(daysBetween(client!.since!, TUESDAY)).toBe(35);
  });

  test('the one to let go was told, did it again, and nothing has been decided since', () => {
    const belittling = linesOf('flag', 'dorvaine').filter(({ item }) => item === 'belittling');
    expect(belittling.map(({ boundary }) => boundary)).toEqual([undefined, 'demo-dorvaine-respect']);
    expect(linesOf('decision', 'dorvaine').filter(({ on }) => on > belittling[0]!.on)).toEqual([]);
  });
});

test('the tour says why for every command, and names clients that exist', () => {
  const named = demoTour(TUESDAY).flatMap(({ command }) => (['report', 'history', 'log'].includes(command[0]!) && !command[1]!.startsWith('--') ? [command[1]!] : []));
  expect(named.filter((name) => !stories.some(({ handle }) => handle === name))).toEqual([]);
  expect(demoTour(TUESDAY).map(({ id }) => typeof demo[id])).toEqual(demoTour(TUESDAY).map(() => 'function'));
});

/** Days between two uses of the same words for one client. */
function repeats(client: string): readonly number[] {
  const seen = new Map<string, Day>();
  return linesOf('check', client).flatMap(({ answer, on }) => {
    if (answer === undefined) return [];
    const before = seen.get(answer);
    seen.set(answer, on);
    return before === undefined ? [] : [daysBetween(before, on)];
  });
}

test('whoever the tour supposes to ring is among the people of that client', () => {
  const stop = demoTour(TUESDAY).find(({ id }) => id === 'demo.tour.log')!;
  const names = linesOf('client', stop.command[1]!).flatMap(({ people = [] }) => people.map(({ name }) => name.split(' ')[0]!));
  const rings = /^Suppose (\S+) rings/.exec(demo['demo.tour.log']())?.[1];
  expect(names).toContain(rings);
});
