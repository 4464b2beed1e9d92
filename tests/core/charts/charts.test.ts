import { describe, expect, it } from 'vitest';
import { clientCharts } from '../../../src/core/charts/client-charts.ts';
import { contactRhythm } from '../../../src/core/charts/contact-rhythm.ts';
import { buildPast, type Past } from '../../../src/core/charts/past.ts';
import { promisesKept } from '../../../src/core/charts/promises-kept.ts';
import { ratingSeries } from '../../../src/core/charts/rating-series.ts';
import { withoutRecentDays } from '../../../src/core/charts/without-recent-days.ts';
import { yearOfDays } from '../../../src/core/charts/year-of-days.ts';
import { addDays, type Day } from '../../../src/core/calendar.ts';
import { message } from '../../../src/core/messages.ts';
import type { ShownFinding } from '../../../src/core/signals/shown-finding.ts';
import { corePack } from '../../../src/exchange/core-pack.ts';
import { sample } from '../../render/sample.ts';
import { portfolioOf } from '../agenda/client-days.ts';
import { dayAt, historyOf, type Written } from '../standings.ts';

const pastOf = (...facts: readonly Written[]): Past => buildPast(historyOf(...facts));
/** A Sunday: the last week is whole. */
const TODAY = dayAt(6);

/** A check a week, the last one today: '44-5' is 4, 4, none, 5; a letter is a rating that is no figure. */
function weekly(picture: string, every = 7): readonly Written[] {
  const ratings: Readonly<Record<string, unknown>> = { n: 'none', t: true, f: false, '?': null };
  return Array.from(picture).flatMap((step, index) => (step === '-' ? [] : [
    { kind: 'check', on: addDays(TODAY, (index + 1 - picture.length) * every), ratings: { respect: step in ratings ? ratings[step] : Number(step) } } as Written,
  ]));
}

const findingOn = (raised: Day, since = raised): ShownFinding => ({
  client: 'acme', signal: 'trait-drift', place: 'morning', story: null, source: [], items: [], severity: 'look', since, raised, cleared: null, acknowledged: null,
  message: message('words', { text: '' }), next: message('words', { text: '' }), evidence: [],
});

function seriesOf(facts: readonly Written[], findings: readonly ShownFinding[] = []): ReturnType<typeof ratingSeries>[0] | undefined {
  return ratingSeries({ past: pastOf(...facts), label: message('words', { text: 'Respect' }), items: ['respect', 'manners'], findings, day: TODAY })[0];
}

/** The points as a picture, from the first value on. */
function drawn(facts: readonly Written[]): string {
  const { points = [], stepDays = 0 } = seriesOf(facts) ?? {};
  return `${stepDays}: ${points.map(({ value }) => value ?? '-').join(' ').replace(/^[- ]+/, '')}`;
}

describe('ratings over a year', () => {
  it.each([
    ['444', '7: 4 4 4'],
    ['44-5', '7: 4 4 - 5'],
    ['4n4?4', '7: 4 - 4 - 4'],
    ['ttf', '7: 5 5 1'],
    ['4--4--4--4', '14: 4 4 - 4 4'],
    ['4---4---4---4', '28: 4 4 4 4'],
    ['44', '0: '],
    ['', '0: '],
  ])('%s is drawn as %s', (picture, expected) => {
    expect(drawn(weekly(picture))).toBe(expected);
  });

  it('takes the items together, of several answers a day the last, and nothing of another family or an older year', () => {
    const on = (day: Day, ratings: object): Written => ({ kind: 'check', on: day, ratings });
    expect(drawn([on(addDays(TODAY, -400), { respect: 1 }), on(addDays(TODAY, -14), { respect: 4, manners: 3, communication: 1 }), on(addDays(TODAY, -7), { respect: 1 }), on(addDays(TODAY, -7), { respect: 5 }), on(TODAY, { manners: 2 })])).toBe('7: 3.5 5 2');
  });

  it('says what was usual from what lies behind, or from what lies before a warning', () => {
    const falling = weekly('45444544444444444422222222');
    expect(seriesOf(falling)?.usual).toEqual({ low: 4, high: 5 });
    expect(seriesOf(weekly('4444'))?.usual).toBeNull();
    expect(seriesOf(weekly('33333333444444444444444444'), [findingOn(TODAY, addDays(TODAY, -17 * 7))])?.usual).toEqual({ low: 3, high: 3 });
    expect(seriesOf(falling)?.note).toEqual(message('series-note', { last: 2, days: 0, usual: { low: 4, high: 5 } }));
    expect(seriesOf(weekly('4444-----'))?.note).toEqual(message('series-note', { last: null, days: 35, usual: null }));
  });

  it('marks the days on which warnings that stand were raised', () => {
    const { marks } = seriesOf(weekly('444'), [findingOn(addDays(TODAY, -3)), findingOn(addDays(TODAY, -30)), { ...findingOn(TODAY), severity: 'note' }, { ...findingOn(TODAY), acknowledged: TODAY }, findingOn(addDays(TODAY, -500))])!;
    expect(marks.map(({ on }) => on)).toEqual([addDays(TODAY, -30), addDays(TODAY, -3)]);
  });
});

const call = (on: Day, more: object = {}): Written => ({ kind: 'touch', on, touch: 'call', ...more });

describe('contact', () => {
  const clientOf = (facts: readonly Written[]) => portfolioOf({ acme: facts }, TODAY).clients[0]!;
  const rhythm = (facts: readonly Written[]) => contactRhythm(pastOf(...facts), clientOf(facts))[0];

  it('is as many days apart as it was, a day with two contacts being one', () => {
    const facts = [-30, -20, -18, -18, -3].map((days) => call(addDays(TODAY, days)));
    expect(rhythm(facts)).toMatchObject({ gaps: [{ days: 10 }, { days: 2 }, { days: 15 }], silentDays: 3, usualDays: null, agreedDays: null, note: message('rhythm-note', { silent: 3, usual: null, agreed: null }) });
  });

  it('counts only what was held, and needs three gaps', () => {
    expect(rhythm([-30, -20, -10].map((days) => call(addDays(TODAY, days))))).toBeUndefined();
    expect(rhythm([...[-30, -20, -10].map((days) => call(addDays(TODAY, days))), call(TODAY, { outcome: 'declined' })])).toBeUndefined();
  });

  it('and checks are days of a year', () => {
    const [year] = yearOfDays(pastOf(call(addDays(TODAY, -400)), call(dayAt(1)), call(dayAt(1)), { kind: 'check', on: dayAt(1) }, { kind: 'check', on: dayAt(2) }, call(dayAt(3), { outcome: 'moved' })), TODAY);
    expect(year).toMatchObject({ from: '2025-11-03', to: TODAY, days: [{ on: dayAt(1), checked: true, contacts: 2 }, { on: dayAt(2), checked: true, contacts: 0 }] });
    expect(yearOfDays(pastOf(), TODAY)).toEqual([]);
  });
});

it('promises are kept, open or overdue, the oldest first, ours before theirs', () => {
  const promise = (id: string, by: 'us' | 'them', due: Day): Written => ({ kind: 'promise', id, on: dayAt(-60), by, text: id, due });
  const settled = (of: string, outcome: string, on: Day): Written => ({ kind: 'settlement', on, of, outcome });
  const facts = [
    promise('late', 'us', dayAt(1)), promise('open', 'us', dayAt(9)), promise('kept', 'us', dayAt(-9)), promise('missed', 'us', dayAt(-20)), promise('theirs', 'them', dayAt(-5)),
    settled('kept', 'kept', dayAt(-9)), settled('missed', 'missed', dayAt(-19)), settled('theirs', 'partly', dayAt(-5)),
  ];
  const [block] = promisesKept(pastOf(...facts), TODAY);
  expect(block?.rows.map(({ promises }) => promises.map(({ state }) => state))).toEqual([['missed', 'kept', 'overdue', 'open'], ['partly']]);
  expect(block?.rows.map(({ note }) => note)).toEqual([message('kept-note', { kept: 1, partly: 0, of: 2 }), message('kept-note', { kept: 0, partly: 1, of: 1 })]);
  expect(promisesKept(pastOf(promise('open', 'us', dayAt(9))), TODAY)).toEqual([]);
});

it('charts of a client have a heading, and none where there is nothing', () => {
  const request = (facts: readonly Written[]) => ({ client: portfolioOf({ acme: facts }, TODAY).clients[0]!, past: pastOf(...facts), items: corePack.items });
  expect(clientCharts(request([]))).toEqual([]);
  const blocks = clientCharts(request([0, 1, 2].map((days) => ({ kind: 'check', on: dayAt(days - 14 * days), ratings: { communication: 4, patience: 3 } } as Written))));
  expect(blocks.map((block) => (block.block === 'series' ? block.label : block.block))).toEqual(['heading', message('band-name', { name: 'traits' }), message('band-name', { name: 'rut' }), 'year']);
});

it('on a page the map of a year stands for the one of the last weeks', () => {
  const [year] = yearOfDays(pastOf(call(TODAY)), TODAY);
  const kinds = (blocks: typeof sample.blocks) => withoutRecentDays({ ...sample, blocks }).blocks.map(({ block }) => block);
  expect(kinds(sample.blocks)).toContain('calendar');
  expect(kinds([...sample.blocks, year!])).not.toContain('calendar');
  const [heading, calendar] = [sample.blocks.find(({ block }) => block === 'heading')!, sample.blocks.find(({ block }) => block === 'calendar')!];
  expect(kinds([heading, calendar, year!])).toEqual(['year']);
  const facts = sample.blocks.find(({ block }) => block === 'facts')!;
  expect(kinds([year!, heading, calendar, facts])).toEqual(['year', 'heading', 'facts']);
});
