import { expect, test } from 'vitest';
import { changesOf, findChange, isToTell, isUntold, isWatchOver, watchedChanges } from '../../src/core/changes.ts';
import { UserError } from '../../src/core/errors.ts';
import { dayAt, historyOf, type Written } from './standings.ts';

const change = (text: string, day: number, more: object = {}): Written => ({ kind: 'change', on: dayAt(day), id: text, text, ...more });
const NUMBERS = change('new numbers', 0);
const MANAGER = change('new account manager', 3);
const PRICES = change('prices up', 5, { told: dayAt(6) });

function meant(facts: readonly Written[], which: string): string | object {
  try {
    return findChange(changesOf(historyOf(...facts)), which, isUntold, 'acme').text;
  } catch (error) {
    if (error instanceof UserError) return [error.id, error.data];
    throw error;
  }
}

test.each([
  ['the only untold one', [NUMBERS, PRICES], '', 'new numbers'],
  ['none', [PRICES], '', ['no-change', { handle: 'acme' }]],
  ['two', [NUMBERS, MANAGER], '', ['which-change', { handle: 'acme', candidates: [{ number: 1, text: 'new numbers' }, { number: 2, text: 'new account manager' }] }]],
  ['a number', [NUMBERS, MANAGER], '2', 'new account manager'],
  ['a beginning', [NUMBERS, MANAGER], 'New a', 'new account manager'],
  ['told before', [NUMBERS, PRICES], '2', ['change-told', { text: 'prices up', on: dayAt(6) }]],
  ['unknown', [NUMBERS], 'x', ['unknown-change', { which: 'x', handle: 'acme' }]],
])('the change meant: %s', (_, facts, which, expected) => expect(meant(facts, which)).toEqual(expected));

test.each([
  ['nothing is arranged', {}, '....'],
  ['to be told by the second day', { tellBy: dayAt(2) }, '..tt'],
  ['told on the third', { tellBy: dayAt(2), told: dayAt(3) }, '....'],
])('to tell: %s', (_, more, expected) => {
  const [made] = changesOf(historyOf(change('x', 0, more)));
  expect([0, 1, 2, 3].map((day) => (isToTell(made!, dayAt(day)) ? 't' : '.')).join('')).toBe(expected);
});

test.each([
  ['told the same day', { told: dayAt(0) }, [30, 59]],
  ['told before', { told: dayAt(-5) }, [30, 59]],
  ['told on the tenth day', { told: dayAt(10) }, [40, 69]],
  ['never told', {}, []],
  ['known by then', { told: dayAt(0), effect: 'a day' }, []],
])('asked what it cost them: %s', (_, more, expected) => {
  const [made] = changesOf(historyOf(change('x', 0, more)));
  const days = Array.from({ length: 100 }, (__, day) => day).filter((day) => isWatchOver(made!, dayAt(day)));
  expect([...days.slice(0, 1), ...days.slice(1).slice(-1)]).toEqual(expected);
});

test('only what is not closed is watched, ten at most', () => {
  const many = Array.from({ length: 12 }, (_, day) => change(`c${day}`, day));
  expect(watchedChanges(historyOf(...many, change('closed', 20, { effect: 'a day' }))).map(({ text }) => text)).toEqual(many.slice(2).map(({ id }) => id));
});
