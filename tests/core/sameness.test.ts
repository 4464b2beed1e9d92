import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ratingsAllTheSame, samenessOf } from '../../src/core/sameness.ts';
import { similarity } from '../../src/core/similarity.ts';
import type { RecentCheck } from '../../src/core/standing.ts';
import { dayAt } from './standings.ts';

const answers = (...texts: readonly string[]): readonly RecentCheck[] => texts.map((answer, i) => ({ on: dayAt(i), answer, ratings: {} }));

const NOTHING = { phrases: [], openers: [] };

describe('an intention', () => {
  const recent = answers('Send Jana the churn figures so that she can face the board', 'Call Piotr about the renewal');
  test.each([
    ['Send Jana the churn figures so that she can face the board', 'repeats'],
    ['send jana the churn figures, so that she can face her board', 'repeats'],
    ['Call Piotr about the renewal!', 'repeats'],
    ['Show Piotr two ways to renew so that he can budget', undefined],
    ['follow up', 'vague'],
    ['Follow up.', 'vague'],
    ['Today I will follow up', 'vague'],
    ['I will', 'vague'],
    ['I will follow up on what Jana asked', undefined],
    ['', undefined],
  ])('"%s": %s', (text, expected) => {
    expect(samenessOf(text, recent, { phrases: ['follow up'], openers: ['i will', 'today'] })?.kind).toBe(expected);
  });

  it('is compared with the last ten answers only', () => {
    const eleven = answers('the very old answer here', ...Array.from({ length: 10 }, (_, i) => `something else ${'x'.repeat(i + 1)}`));
    expect(samenessOf('the very old answer here', eleven, NOTHING)).toBeUndefined();
    expect(samenessOf('the very old answer here', eleven.slice(0, -1), NOTHING)).toEqual({ kind: 'repeats', on: dayAt(0), answer: 'the very old answer here' });
  });
});

describe('similarity', () => {
  it('is 1 for a text itself, symmetric, and within 0 and 1', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      expect(similarity(a, a)).toBe(1);
      expect(similarity(a, b)).toBe(similarity(b, a));
      expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
      expect(similarity(a, b)).toBeLessThanOrEqual(1);
    }));
  });
});

describe('the same rating on everything', () => {
  /** "4" a fast check with fours throughout, "s" the same slowly, "m" mixed, "." a check without ratings. */
  const life = (picture: string): readonly RecentCheck[] => [...picture].map((mark, i) => {
    const values = { m: [3, 4] }[mark] ?? (mark === '.' ? [] : [Number(mark === 's' ? 4 : mark), Number(mark === 's' ? 4 : mark)]);
    return { on: dayAt(i), ratings: Object.fromEntries(values.map((value, k) => [`item-${k}`, value as 4])), seconds: mark === 's' ? 40 : 6 };
  });
  test.each([['44444', true], ['4444', false], ['444444', false], ['m44444', true], ['444m44444', true], ['4444s', false], ['s44444', true], ['44445', false], ['4.4.4.4.4', true], ['mmmmm', false]])('%s: %s', (picture, expected) => {
    expect(ratingsAllTheSame(life(picture))).toBe(expected);
  });
});
