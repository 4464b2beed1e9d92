import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { findOpenPromise } from '../../src/core/find-promise.ts';
import { openPromises } from '../../src/core/open-promises.ts';
import { isPromiseDue, keptRate, promisesOf } from '../../src/core/promises.ts';
import { dayAt, historyOf, type Written } from './standings.ts';

const promise = (id: string, more: Partial<Written> = {}): Written => ({ kind: 'promise', on: dayAt(0), id, text: id, ...more });
const settled = (of: string, day: number, outcome: string): Written => ({ kind: 'settlement', on: dayAt(day), of, outcome });

/** One promise and what was said of it, a letter a day. */
function stateAfter(life: string): string {
  const outcomes: Readonly<Record<string, string>> = { k: 'kept', p: 'partly', n: 'missed', m: 'moved' };
  const facts = [...life].map((letter, i) => settled('a', i + 1, outcomes[letter] ?? ''));
  return promisesOf(historyOf(promise('a'), ...facts)).map(({ outcome = 'open', movedOn, settledOn }) => [outcome, movedOn ?? settledOn ?? ''].join(' ').trim()).join();
}

test.each([
  ['', 'open'],
  ['k', 'kept 2026-11-03'],
  ['p', 'partly 2026-11-03'],
  ['n', 'missed 2026-11-03'],
  ['m', 'open 2026-11-03'],
  ['mm', 'open 2026-11-04'],
  ['mmm', 'missed 2026-11-05'],
  ['mk', 'kept 2026-11-04'],
  ['nk', 'kept 2026-11-04'],
])('a promise settled "%s"', (life, expected) => expect(stateAfter(life)).toBe(expected));

/** Made one after the other, on days of their own. */
function oneByOne(...promises: readonly Written[]): readonly Written[] {
  return promises.map((one, i) => ({ ...one, on: dayAt(i - promises.length) }));
}

test('open ones: the earliest due first, those without a day last, as they were made', () => {
  const history = historyOf(
    ...oneByOne(promise('undated'), promise('late', { due: dayAt(9) }), promise('done', { due: dayAt(1) }), promise('also undated'), promise('soon', { due: dayAt(2) }), promise('also late', { due: dayAt(9) })),
    settled('done', 3, 'kept'),
  );
  expect(openPromises(history).map(({ text, number }) => `${number} ${text}`)).toEqual(['5 soon', '2 late', '6 also late', '1 undated', '4 also undated']);
});

describe('the kept rate', () => {
  const life = (outcomes: string, by = 'us'): readonly Written[] => [...outcomes].flatMap((letter, i) => [
    promise(`${by}${i}`, { by }), ...(letter === '.' ? [] : [settled(`${by}${i}`, i, { k: 'kept', p: 'partly', n: 'missed', m: 'moved' }[letter] ?? '')]),
  ]);
  test.each([
    ['', { kept: 0, partly: 0, of: 0 }],
    ['kkn', { kept: 2, partly: 0, of: 3 }],
    ['kp.m', { kept: 1, partly: 1, of: 2 }],
    ['nnnnnkkkkkkkkkkkkkkkkkkkk', { kept: 20, partly: 0, of: 20 }],
    ['nnnnnkkkkkkkkkkkkkkkkkkk', { kept: 19, partly: 0, of: 20 }],
  ])('"%s"', (outcomes, expected) => expect(keptRate(promisesOf(historyOf(...life(outcomes), ...life('nn', 'them'))), 'us')).toEqual(expected));
});

test.each([
  ['the day before', { due: dayAt(5) }, 4, false],
  ['on its day', { due: dayAt(5) }, 5, true],
  ['afterwards', { due: dayAt(5) }, 6, true],
  ['on the day it was made', { due: dayAt(0) }, 0, false],
  ['without a day', {}, 6, false],
])('asked about in the morning: %s', (_, more, day, expected) => {
  expect(openPromises(historyOf(promise('a', more))).map((one) => isPromiseDue(one, dayAt(day)))).toEqual([expected]);
});

test('one that was moved is asked about again the next day', () => {
  const [moved] = openPromises(historyOf(promise('a', { due: dayAt(3) }), settled('a', 5, 'moved')));
  expect([5, 6].map((day) => moved && isPromiseDue(moved, dayAt(day)))).toEqual([false, true]);
});

describe('the promise meant', () => {
  const all = promisesOf(historyOf(...oneByOne(promise('Send the figures'), promise('send the plan'), promise('send'), promise('Old one'), promise('3 options')), settled('Old one', 2, 'kept')));
  const meant = (which: string): string | object => {
    try {
      return findOpenPromise(all, which, 'acme').text;
    } catch (error) {
      if (error instanceof UserError) return [error.id, error.data];
      throw error;
    }
  };
  test.each([
    ['1', 'Send the figures'],
    ['5', '3 options'],
    ['3', 'send'],
    ['3 o', '3 options'],
    ['SEND THE F', 'Send the figures'],
    ['send', 'send'],
    ['send t', ['ambiguous-promise', { which: 'send t', candidates: [{ number: 1, text: 'Send the figures' }, { number: 2, text: 'send the plan' }] }]],
    ['4', ['promise-settled', { text: 'Old one', outcome: 'kept', on: dayAt(2) }]],
    ['old', ['promise-settled', { text: 'Old one', outcome: 'kept', on: dayAt(2) }]],
    ['9', ['unknown-promise', { which: '9', handle: 'acme' }]],
    ['figures', ['unknown-promise', { which: 'figures', handle: 'acme' }]],
    ['', ['unknown-promise', { which: '', handle: 'acme' }]],
  ])('"%s"', (which, expected) => expect(meant(which)).toEqual(expected));
});
