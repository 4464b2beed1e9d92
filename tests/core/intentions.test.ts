import { describe, expect, test } from 'vitest';
import { intentionsOf, isToSettle } from '../../src/core/intentions.ts';
import { dayAt, historyOf, type Written } from './standings.ts';

/**
 * A life of intentions as words: "a" to "c" give one on the next day; "k" "p" "n" "m" settle the newest open one of an
 * earlier day on the next day. The outcome is a list of state by intention.
 */
function states(life: string): readonly string[] {
  const settles: Readonly<Record<string, string>> = { k: 'kept', p: 'partly', n: 'missed', m: 'moved' };
  const facts = [...life].map((letter, i): Written => ({ kind: 'check', on: dayAt(i), ...(settles[letter] === undefined ? { answer: letter } : { settle: settles[letter] }) }));
  return intentionsOf(historyOf(...facts)).map(({ text, state, moved }) => `${text} ${state}${moved === 0 ? '' : ` ${moved}`}`);
}

describe('intentions', () => {
  test.each([
    ['a', ['a open']],
    ['ak', ['a kept']],
    ['ap', ['a partly']],
    ['an', ['a missed']],
    ['am', ['a open 1']],
    ['amm', ['a open 2']],
    ['ammm', ['a missed 3']],
    ['amk', ['a kept 1']],
    ['abk', ['a open', 'b kept']],
    ['abkk', ['a kept', 'b kept']],
    ['k', []],
    ['akk', ['a kept']],
  ])('%s', (life, expected) => {
    expect(states(life)).toEqual(expected);
  });

  test('a check settles none of its own day', () => {
    const facts: readonly Written[] = [{ kind: 'check', on: dayAt(0), answer: 'first' }, { kind: 'check', on: dayAt(0), settle: 'kept' }];
    expect(intentionsOf(historyOf(...facts)).map(({ state }) => state)).toEqual(['open']);
  });

  test('a settlement names the one it is for, and may say what it changed', () => {
    const history = historyOf({ kind: 'check', on: dayAt(0), answer: 'a', id: 'first' }, { kind: 'check', on: dayAt(1), answer: 'b' }, { kind: 'settlement', on: dayAt(2), of: 'first', outcome: 'kept', effect: 'she could plan' });
    expect(intentionsOf(history).map(({ state, effect, settledOn }) => ({ state, effect, settledOn }))).toEqual([
      { state: 'kept', effect: 'she could plan', settledOn: dayAt(2) },
      { state: 'open', effect: undefined, settledOn: undefined },
    ]);
  });

  test('an empty answer is none', () => {
    expect(intentionsOf(historyOf({ kind: 'check', on: dayAt(0), answer: '  ' }))).toEqual([]);
  });

  test('a moved one is asked about again on a later day, never twice on one', () => {
    const [moved] = intentionsOf(historyOf({ kind: 'check', on: dayAt(0), answer: 'a', id: 'a' }, { kind: 'settlement', on: dayAt(1), of: 'a', outcome: 'moved' }));
    expect([0, 1, 2].map((n) => moved !== undefined && isToSettle(moved, dayAt(n)))).toEqual([false, false, true]);
  });
});
