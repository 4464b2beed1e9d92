import { expect, test } from 'vitest';
import { isFirstMorning, proposeFirst } from '../../../src/core/agenda/first-focus.ts';
import { dayAt } from '../standings.ts';
import { checked, portfolioOf, type Lives } from './client-days.ts';

/** Today is the Monday of the third week. */
const TODAY = dayAt(14);
const PERSON = { kind: 'client', on: dayAt(14), people: [{ name: 'Jana Roth' }] } as const;

test.each<[string, Lives, boolean, readonly string[]]>([
  ['whose people are known', { a: [], b: [PERSON], c: [PERSON] }, true, ['b']],
  ['whoever comes first, where nobody is known', { a: [], b: [] }, true, ['a']],
  ['whom there is a meeting with today', { a: [PERSON], b: [PERSON, { kind: 'touch', on: TODAY, touch: 'meeting', outcome: 'planned' }] }, true, ['b']],
  ['nobody, where all are paused', { a: [{ kind: 'phase', on: dayAt(7), phase: 'paused' }] }, true, []],
  ['nobody, where there is nobody', {}, true, []],
  ['the same on a later morning, which is not the first', { a: [checked(11)], b: [PERSON] }, false, ['b']],
])('begins with %s', (_, lives, isFirst, expected) => {
  const portfolio = portfolioOf(lives, TODAY);
  expect(isFirstMorning(portfolio)).toBe(isFirst);
  expect(proposeFirst(portfolio).map((id) => portfolio.clients.find(({ standing }) => standing.profile.id === id)?.standing.profile.handle)).toEqual(expected);
});
