import { expect, it, test } from 'vitest';
import { stale } from '../../../src/core/signals/stale.ts';
import { dayAt, findingOn, paint, weeks, type Legend } from './lives.ts';

const legend: Legend = { c: { kind: 'check', ratings: { communication: 4 } }, q: { kind: 'check', ratings: { communication: null } }, a: { kind: 'check', answer: 'nothing rated' }, t: { kind: 'touch', touch: 'call' }, o: { kind: 'away' } };
const staleOn = (picture: string, day: number): readonly string[] => findingOn(stale, paint([picture, legend]), dayAt(day))?.items ?? [];

test.each([
  ['three cadences of two weeks, in working days', 'c....--', 42, false],
  ['one day more', 'c....--', 43, true],
  ['"cannot tell" is a look', 'c....--q....--', 43, false],
  ['two weeks off', `c....--${weeks(2, 'ooooo--')}`, 56, false],
  ['no sheet yet', `a....--${weeks(20, '.....--')}`, 130, false],
])('%s', (_, picture, day, isStale) => expect(staleOn(picture, day).includes('communication')).toBe(isStale));

it('does not ask for time together where contacts are recorded', () => {
  expect([staleOn(`c${weeks(20, '.....--')}`, 130), staleOn(`ct${weeks(20, '.....--')}`, 130)].map((items) => items.includes('time-together'))).toEqual([true, false]);
});
