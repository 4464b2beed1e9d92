import { describe, expect, test } from 'vitest';
import { bandsBy } from '../../../src/core/bands/bands-by.ts';
import type { BandName } from '../../../src/core/bands/band.ts';
import { bandRows } from '../../../src/core/bands/band-rows.ts';
import { itemsOf } from '../../../src/core/items.ts';
import { message } from '../../../src/core/messages.ts';
import type { ShownFinding } from '../../../src/core/signals/shown-finding.ts';
import { corePack } from '../../../src/exchange/core-pack.ts';
import { wordsIn } from '../../i18n/languages.ts';
import { portfolioOf } from '../agenda/client-days.ts';
import { dayAt, type Written } from '../standings.ts';

const items = itemsOf([corePack]);
const words = wordsIn('en');
/** The day of all readings. */
const TODAY = 100;

/** A line of the reading: "bad: why (days); why (days)". */
function says(name: BandName, facts: readonly Written[], { today = TODAY, findings = [] as readonly ShownFinding[] } = {}): string {
  const [client] = portfolioOf({ acme: facts }, dayAt(today)).clients;
  const row = bandRows(bandsBy(items)({ ...client!, findings }), dayAt(today)).find(({ label }) => label?.id === 'band-name' && label.data.name === name);
  return words.tell(row!.text);
}

const rated = (family: 'traits' | 'ours' | 'rut', value: number, on: number, but: Readonly<Record<string, number>> = {}): Written => {
  const asked = corePack.items.filter((item) => item.family === family && item.when === undefined).map(({ id }) => [id, value]);
  return { kind: 'check', on: dayAt(on), answer: 'x', ratings: { ...Object.fromEntries(asked), ...but } };
};
const rates = (on: number, ratings: Readonly<Record<string, unknown>>): Written => ({ kind: 'check', on: dayAt(on), answer: 'x', ratings });
const began = (on: number, more = {}): Written => ({ kind: 'touch', on: dayAt(on), touch: 'call', by: 'them', ...more });
const invoice = (number: number, due: number, paid?: number, more = {}): Written => ({ kind: 'invoice', on: dayAt(due - 14), number: String(number), due: dayAt(due), ...(paid === undefined ? {} : { paid: dayAt(paid) }), ...more });
const promised = (id: string, on: number, more = {}): Written => ({ kind: 'promise', id, on: dayAt(on), text: id, ...more });
const ended = (of: string, on: number, outcome: string): Written => ({ kind: 'settlement', on: dayAt(on), of, outcome });
const four = (by: string, ...outcomes: readonly string[]): readonly Written[] => outcomes.flatMap((outcome, index) => [promised(`p${index}`, 60, { by }), ended(`p${index}`, 70 + index, outcome)]);
const warns = (signal: string, more = {}): ShownFinding => ({
  client: 'acme', signal, place: 'morning', story: null, source: [], items: [], severity: 'look', since: dayAt(80), raised: dayAt(90), cleared: null, acknowledged: null,
  message: message('words', { text: '' }), next: message('words', { text: '' }), evidence: [{ on: dayAt(88), fact: message('words', { text: '' }) }], ...more,
} as ShownFinding);

type Case = readonly [what: string, facts: readonly Written[], says: string];

const OWN = 'nothing dated from them bears it out';
const RATED = 'of 5 on 9 items (7 Feb)';
const traits: readonly Case[] = [
  ['nothing', [], 'unknown: nothing rated that still counts'],
  ['all fours, and nothing of theirs', [rated('traits', 4, 97)], `by your own word: on average 4 ${RATED}; ${OWN}`],
  ['all fours, and they rang', [rated('traits', 4, 97), began(95)], `good: on average 4 ${RATED}; they began a contact (5 Feb)`],
  ['they rang to disagree', [rated('traits', 4, 97), began(95, { tone: 'disagreement' })], `by your own word: on average 4 ${RATED}; ${OWN}`],
  ['they rang, too long ago', [rated('traits', 4, 97), began(9)], `by your own word: on average 4 ${RATED}; ${OWN}`],
  ['they rang, just not too long ago', [rated('traits', 4, 97), began(10)], `good: on average 4 ${RATED}; they began a contact (12 Nov 2026)`],
  ['all threes', [rated('traits', 3, 97)], `watch: on average 3 ${RATED}`],
  ['all twos', [rated('traits', 2, 97)], `bad: on average 2 ${RATED}`],
  ['one at the lower pole', [rated('traits', 5, 97, { manners: 1 })], 'watch: manners rated 1 (7 Feb)'],
  ['the last rating counts', [rated('traits', 1, 90), rated('traits', 4, 97)], `by your own word: on average 4 ${RATED}; ${OWN}`],
  ['"cannot tell" takes nothing back', [rated('traits', 4, 97), rates(98, { manners: null })], `by your own word: on average 4 ${RATED}; ${OWN}`],
  ['less than half of them', [rates(97, { communication: 4, manners: 4, attitude: 4, resolution: 4 })], 'unknown: only 4 of 9 items rated lately (7 Feb)'],
  ['a bad sign needs no second', [rates(97, { communication: 1 })], 'watch: communication rated 1 (7 Feb)'],
  ['six weeks old', [rated('traits', 4, 58)], `by your own word: on average 4 of 5 on 9 items (30 Dec 2026); ${OWN}`],
  ['a day more: only the monthly ones are left', [rated('traits', 4, 57)], 'unknown: only 2 of 9 items rated lately (29 Dec 2026)'],
  ['weights of this client', [{ kind: 'client', on: dayAt(0), weights: { manners: 10 } }, rated('traits', 4, 97, { manners: 2 })], `watch: on average 2.9 ${RATED}`],
];

const ours: readonly Case[] = [
  ['all fours, and they praised us', [rated('ours', 4, 97), { kind: 'voice', on: dayAt(90), text: 'well done', score: 9 }], 'good: on average 4 of 5 on 6 items (7 Feb); they spoke well of you (31 Jan)'],
  ['their last words were mixed', [rated('ours', 4, 97), { kind: 'voice', on: dayAt(90), text: 'hm', tone: 'mixed' }], 'watch: what they said last was mixed (31 Jan)'],
  ['a score without praise', [rated('ours', 4, 97), { kind: 'voice', on: dayAt(90), text: 'hm', score: 6 }], 'watch: what they said last was bad (31 Jan)'],
  ['a promise of ours, a day late', [rated('ours', 4, 97), promised('plan', 90, { due: dayAt(99) })], 'watch: 1 promise of yours overdue (9 Feb)'],
  ['seldom kept', [rated('ours', 4, 97), ...four('us', 'kept', 'missed', 'missed', 'partly')], 'bad: you kept 1 of the last 4 promises (11 Jan to 14 Jan)'],
  ['kept, and nothing rated', four('us', 'kept', 'kept', 'kept', 'kept'), 'unknown: nothing rated that still counts'],
  ['a complaint today', [rated('ours', 4, 97), { kind: 'complaint', on: dayAt(TODAY), text: 'late again' }], 'watch: a complaint without an answer since today (10 Feb)'],
  ['a complaint for eight days', [rated('ours', 4, 97), { kind: 'complaint', on: dayAt(92), text: 'late again' }], 'bad: a complaint without an answer for 8 days (2 Feb)'],
];

const PAID_THEY = 'they paid in time (31 Jan)';
const theirs: readonly Case[] = [
  ['nothing', [], 'unknown: no adviser markers, invoices or promises that still count'],
  ['two markers', [rates(90, { respect: true, 'acts-on-advice': true })], `by your own word: yes to 2 adviser markers (31 Jan); ${OWN}`],
  ['one marker is not enough', [rates(90, { respect: true })], 'unknown: no adviser markers, invoices or promises that still count'],
  ['one no', [rates(90, { respect: false, 'acts-on-advice': true })], 'watch: no to respect (31 Jan)'],
  ['three no', [rates(90, { respect: false, 'acts-on-advice': false, 'strategic-issues': false })], 'bad: no to strategic issues, acts on advice and respect (31 Jan)'],
  ['a quarter ago', [rates(9, { respect: false })], 'unknown: no adviser markers, invoices or promises that still count'],
  ['paid in time', [invoice(1, 60, 60), invoice(2, 88, 90)], `good: the last 2 invoices paid in time (1 Jan to 29 Jan); ${PAID_THEY}`],
  ['five days are nobody\'s fault', [invoice(1, 60, 65), invoice(2, 85, 90)], `good: the last 2 invoices paid in time (1 Jan to 26 Jan); ${PAID_THEY}`],
  ['two of four', [invoice(1, 30, 50), invoice(2, 60, 61), invoice(3, 70, 71), invoice(4, 80, 81, { disputed: true })], 'watch: 2 of the last 4 invoices late or disputed (2 Dec 2026 to 21 Jan)'],
  ['three of four', [invoice(1, 30, 50), invoice(2, 60, 81), invoice(3, 70, 71), invoice(4, 80)], 'bad: 3 of the last 4 invoices late or disputed (2 Dec 2026 to 21 Jan)'],
  ['one open for long', [invoice(1, 60, 60), invoice(2, 65)], 'watch: an invoice open, 35 days late (6 Jan)'],
  ['what is due only later', [invoice(1, 60, 60), invoice(2, 88, 90), invoice(3, 120), invoice(4, 140)], `good: the last 2 invoices paid in time (1 Jan to 29 Jan); ${PAID_THEY}`],
  ['they keep what they promise', four('them', 'kept', 'kept', 'kept', 'missed'), 'good: they kept 3 of the last 4 promises (11 Jan to 14 Jan); they kept a promise (13 Jan)'],
  ['they seldom do', four('them', 'missed', 'missed', 'missed', 'kept'), 'bad: they kept 1 of the last 4 promises (11 Jan to 14 Jan)'],
  ['theirs, six days late', [promised('figures', 80, { by: 'them', due: dayAt(94) })], 'watch: 1 promise of theirs overdue (4 Feb)'],
  ['theirs, five days late', [promised('figures', 80, { by: 'them', due: dayAt(95) })], 'unknown: no adviser markers, invoices or promises that still count'],
];

const rut: readonly Case[] = [
  ['nothing', [], 'unknown: nothing rated that still counts'],
  ['all fives', [rated('rut', 5, 80)], `no sign, by your own word: on average 5 of 5 on 4 items (21 Jan); ${OWN}`],
  ['all fives, and they referred us', [rated('rut', 5, 80), { kind: 'outcome', on: dayAt(90), what: 'referred' }], 'no sign: on average 5 of 5 on 4 items (21 Jan); they renewed, grew or referred (31 Jan)'],
  ['all twos', [rated('rut', 2, 80)], 'bad: on average 2 of 5 on 4 items (21 Jan)'],
  ['half of them', [rates(80, { patience: 4, agreement: 4 })], `no sign, by your own word: on average 4 of 5 on 2 of 4 items (21 Jan); ${OWN}`],
  ['what is asked only at times, asked', [rated('rut', 3, 80, { 'time-together': 3 })], 'watch: on average 3 of 5 on 5 items (21 Jan)'],
];

const CHECKED: Written = { kind: 'check', on: dayAt(98), answer: 'x' };
const flag = (item: string, on: number, more = {}): Written => ({ kind: 'flag', on: dayAt(on), item, ...more });
const flags: readonly Case[] = [
  ['nothing', [], 'unknown: no check that still counts'],
  ['a check', [CHECKED], `none, by your own word: nothing recorded up to the last check (8 Feb); ${OWN}`],
  ['a check long ago', [{ ...CHECKED, on: dayAt(9) }], 'unknown: no check that still counts (11 Nov 2026)'],
  ['a check, and they rang', [CHECKED, began(95)], 'none: nothing recorded up to the last check (8 Feb); they began a contact (5 Feb)'],
  ['a lesser one', [CHECKED, flag('late-payment', 90)], 'watch: late payment (31 Jan)'],
  ['a lesser one long ago', [CHECKED, began(95), flag('late-payment', 9)], 'none: nothing recorded up to the last check (8 Feb); they began a contact (5 Feb)'],
  ['a grave one', [CHECKED, began(95), flag('lying', 0)], 'bad: lying, not decided yet (2 Nov 2026)'],
  ['a grave one, decided', [flag('lying', 90), { kind: 'decision', on: dayAt(92), choice: 'repair', reason: 'x' }], 'watch: decided on 2 Feb to repair, after lying (31 Jan)'],
  ['again after the decision', [flag('lying', 90), { kind: 'decision', on: dayAt(92), choice: 'repair', reason: 'x' }, flag('lying', 95)], 'bad: lying, not decided yet (5 Feb); decided on 2 Feb to repair, after lying (31 Jan)'],
  ['belittling, once', [flag('belittling', 90)], 'watch: belittling (31 Jan)'],
  ['belittling, told, and again', [flag('belittling', 90), { kind: 'boundary', on: dayAt(91), text: 'not before others' }, flag('belittling', 95)], 'bad: belittling, not decided yet (5 Feb); belittling (31 Jan)'],
];

describe('traits', () => { test.each(traits)('%s', (_, facts, said) => expect(says('traits', facts)).toBe(said)); });
describe('our part', () => { test.each(ours)('%s', (_, facts, said) => expect(says('ours', facts)).toBe(said)); });
describe('their part', () => { test.each(theirs)('%s', (_, facts, said) => expect(says('theirs', facts)).toBe(said)); });
describe('rut', () => { test.each(rut)('%s', (_, facts, said) => expect(says('rut', facts)).toBe(said)); });
describe('red flags', () => { test.each(flags)('%s', (_, facts, said) => expect(says('flags', facts)).toBe(said)); });

describe('a warning', () => {
  const facts = [rated('traits', 5, 97), rated('rut', 5, 97), began(95)];
  const with_ = (name: BandName, ...findings: readonly ShownFinding[]): string => says(name, facts, { findings });

  test.each<[what: string, name: BandName, finding: ShownFinding, band: string]>([
    ['compares with their own past', 'traits', warns('trait-drift'), 'watch'],
    ['of contact is a sign of a rut', 'rut', warns('contact-thinning'), 'watch'],
    ['of red flags is bad', 'flags', warns('red-flag', { severity: 'alert' }), 'bad'],
    ['of another side says nothing here', 'traits', warns('payment'), 'good'],
    ['that was seen still stands', 'traits', warns('trait-drift', { acknowledged: dayAt(95) }), 'watch'],
    ['of red flags that was seen stays bad', 'flags', warns('red-flag', { severity: 'alert', acknowledged: dayAt(95) }), 'bad'],
    ['that was seen and is over says nothing', 'traits', warns('trait-drift', { acknowledged: dayAt(92), cleared: dayAt(95) }), 'good'],
    ['that is over says nothing', 'traits', warns('trait-drift', { cleared: dayAt(95) }), 'good'],
    ['that is a note says nothing', 'traits', warns('trait-drift', { severity: 'note' }), 'good'],
  ])('%s', (_, name, finding, band) => expect(with_(name, finding).split(':')[0]).toBe(band));

  test('that was seen says so', () => expect(with_('traits', warns('trait-drift', { acknowledged: dayAt(95) }))).toBe('watch: warning, seen: ratings slipping (since 21 Jan)'));
  test('says since when it stands, not which days showed it', () => expect(with_('traits', warns('trait-drift'))).toBe('watch: warning: ratings slipping (since 21 Jan)'));
  test('gives no day to an estimate', () => {
    const estimate = message('signal.contact-thinning', { now: 9, before: 3, began: { from: dayAt(75), to: dayAt(85) } });
    expect(with_('rut', warns('contact-thinning', { message: estimate }))).toBe('watch: warning: contact thinning (since late January)');
  });
});

test('the years add nothing to what is kept', () => {
  const [client] = portfolioOf({ acme: Array.from({ length: 400 }, (_, n) => [
    began(n * 3), { kind: 'voice', on: dayAt(n * 3), text: 'x', tone: 'good' } satisfies Written, invoice(n, n * 3, n * 3), flag('lying', n * 3), promised(`q${n}`, n * 3), ended(`q${n}`, n * 3, 'kept'),
  ]).flat() }, dayAt(1200)).clients;
  const { dealings, attention, flags: kept } = client!.standing;
  expect([dealings.ended.us.length, dealings.invoices.length, attention.length, kept.length]).toEqual([10, 12, 13, 30]);
});
