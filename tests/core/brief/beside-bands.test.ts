import { expect, it } from 'vitest';
import { dayAt, type Written } from '../standings.ts';
import { modelOf, shown } from './brief-of.ts';

/** What stands below the bands, on one screen. */
function besideBands(...facts: readonly Written[]): readonly string[] {
  const text = shown(modelOf('screen', facts));
  const below = text.slice(text.indexOf('How it stands')).split('\n\n')[0]!.replaceAll(/\n {8,}/g, ' ').split('\n').slice(6);
  return below.map((line) => line.trim()).filter((line) => line !== '');
}

const traits = { communication: 3, attitude: 4, manners: 4 };
const check = (day: number, fields: object = {}): Written => ({ kind: 'check', on: dayAt(day), answer: 'x', ...fields });
const invoice = (number: number, due: number, paid: number): Written => ({ kind: 'invoice', on: dayAt(due - 14), number: String(number), due: dayAt(due), paid: dayAt(paid) });

it.each<[string, readonly Written[], readonly string[]]>([
  ['nothing known', [check(1)], []],
  ['markers as answered', [check(1, { ratings: { 'respect': true, 'acts-on-advice': false } })], ['Adviser    yes: respect; no: acts on advice; not known: strategic issues and pays on time (3 Nov)']],
  ['an answer of long ago counts no longer', [check(-200, { ratings: { respect: true } })], []],
  ['invoices say how they pay, whatever was answered', [check(1, { ratings: { 'respect': true, 'pays-on-time': true } }), invoice(1, -20, 5), invoice(2, -10, 9)], ['Adviser    yes: respect; no: pays on time; not known: strategic issues and acts on advice (3 Nov)']],
  ['a score beside ratings of the same weeks', [check(1, { ratings: traits }), { kind: 'voice', on: dayAt(3), text: 'so', score: 3 }], ['Their view  3 of 10 (5 Nov), about one and a half points below your ratings of those weeks (3.7 of 5)']],
  ['a tone that agrees with them', [check(1, { ratings: traits }), { kind: 'voice', on: dayAt(3), text: 'so', tone: 'mixed', score: 6 }], ['Their view  6 of 10 (5 Nov), close to your ratings of those weeks (3.7 of 5)']],
  ['words without ratings around them say nothing', [{ kind: 'voice', on: dayAt(3), text: 'so', tone: 'bad' }], []],
  ['words of last year are no view of today', [check(-300, { ratings: traits }), { kind: 'voice', on: dayAt(-299), text: 'so', tone: 'bad' }], []],
  ['an idea is a surprise', [{ kind: 'idea', on: dayAt(2), text: 'a day at their depot' }], ['Last surprise  14 days ago (4 Nov)']],
  ['an answer is one unless it says nothing', [check(2, { reflections: { surprise: 'the depot' } }), check(9, { reflections: { surprise: 'Nothing' } })], ['Last surprise  14 days ago (4 Nov)']],
  ['the years, once there are two', [check(-310, { ratings: { communication: 4 } }), check(1, { ratings: { communication: 3 } })], ['Year by year  traits 4 of 5 in 2025, 3 in 2026 so far']],
])('%s', (_name, facts, rows) => {
  expect(besideBands(...facts).map((row) => row.replace(/ {2,}/, '  '))).toEqual(rows.map((row) => row.replace(/ {2,}/, '  ')));
});

it('the years stand beside each other with all that happened in them where there is room', () => {
  const text = shown(modelOf('whole', [check(-310, { ratings: { communication: 4 } }), { kind: 'touch', on: dayAt(-309), touch: 'call', by: 'them' }, check(1, { ratings: { communication: 3 } })]));
  expect(text.slice(text.indexOf('Year by year')).split('\n\n')[0]).toBe([
    'Year by year',
    '                     2025  2026 so far',
    '  Traits, mean of 5  4     3',
    '  Contacts           1     0',
    '  They began         1     0',
  ].join('\n'));
});
