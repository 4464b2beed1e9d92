import { expect, test } from 'vitest';
import { longUnseenDays, lossOf, peopleOf } from '../../src/core/people.ts';
import { dayAt, historyOf, type Written } from './standings.ts';

const people = (...names: readonly string[]): Written => ({ kind: 'client', on: dayAt(0), name: 'Acme', people: names.map((name) => ({ name, ...(name === 'Jana' ? { role: 'decider' } : name === 'Tom' ? { role: 'sponsor' } : {}) })) }) as Written;
const person = (name: string, day: number, change: string, more: object = {}): Written => ({ kind: 'person', on: dayAt(day), name, change, ...more }) as Written;
const met = (day: number, ...names: readonly string[]): Written => ({ kind: 'touch', on: dayAt(day), touch: 'call', with: names });

test('everybody ever known: since when, last met, and when they left', () => {
  const history = historyOf(people('Jana', 'Tom'), met(3, 'Jana', 'Zoe'), { ...met(5, 'Jana'), outcome: 'declined' } as Written, person('Mira', 6, 'joined', { role: 'finance' }), person('Tom', 8, 'left'), person('Mira', 9, 'changed', { role: 'sponsor' }));
  expect(peopleOf(history)).toEqual([
    { name: 'Jana', role: 'decider', since: dayAt(0), lastSeen: dayAt(3) },
    { name: 'Tom', role: 'sponsor', since: dayAt(0), left: dayAt(8) },
    { name: 'Mira', role: 'sponsor', since: dayAt(6) },
  ]);
});

test('who comes back is there again', () => {
  const history = historyOf(people('Jana'), person('Jana', 4, 'left'), person('Jana', 9, 'joined'));
  expect(peopleOf(history)).toEqual([{ name: 'Jana', since: dayAt(9) }]);
});

test.each([
  ['decider', 59, undefined], ['decider', 60, 60], ['sponsor', 60, 60], ['user', 60, undefined], ['user', 90, 90], [undefined, 90, 90],
] as const)('a %s not met for %i days', (role, day, expected) => {
  expect(longUnseenDays({ name: 'Jana', since: dayAt(-200), lastSeen: dayAt(0), ...(role === undefined ? {} : { role }) }, dayAt(day))).toBe(expected);
});

test.each([
  ['who decides', [people('Jana', 'Tom', 'Piet')], 'Jana', 'decider', 'decider'],
  ['who stands up for us', [people('Jana', 'Tom', 'Piet')], 'Tom', 'sponsor', 'sponsor'],
  ['another', [people('Jana', 'Tom', 'Piet'), met(5, 'Jana')], 'Piet', undefined, undefined],
  ['the only one known', [people('Piet')], 'Piet', undefined, 'only'],
  ['the only one met', [people('Jana', 'Piet'), met(5, 'Piet'), met(6, 'Piet')], 'Piet', undefined, 'only'],
] as const)('lost with %s', (_, facts, name, role, expected) => {
  expect(lossOf(historyOf(...facts), { name, ...(role === undefined ? {} : { role }) }, dayAt(10))).toBe(expected);
});
