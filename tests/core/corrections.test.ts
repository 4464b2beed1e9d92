import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { settleCorrections } from '../../src/core/corrections.ts';
import { knownBy } from '../../src/core/order.ts';
import { dayAt, written, type Written } from './standings.ts';

/**
 * Facts in one letter each, a day apart: "a" a note; "-x" takes back the fact with that letter; "~x" amends it.
 * What stands is written as letters, amended ones in upper case.
 */
function standing(...life: readonly string[]): string {
  const facts = life.map((step, i): Written => {
    const common = { id: step, on: dayAt(i), at: `${dayAt(i)}T09:00:00+01:00` };
    if (step.startsWith('-')) return { ...common, kind: 'retraction', of: step.slice(1) };
    if (step.startsWith('~')) return { ...common, kind: 'amendment', of: step.slice(1), set: { text: step.slice(1).toUpperCase() } };
    return { ...common, kind: 'noticed', text: step };
  });
  return settleCorrections(written(...facts)).map((fact) => (fact.kind === 'noticed' ? fact.text : fact.kind)).join('');
}

describe('corrections', () => {
  test.each<[readonly string[], string]>([
    [['a', 'b'], 'ab'],
    [['a', '-a'], ''],
    [['a', 'b', '-a'], 'b'],
    [['a', '~a'], 'A'],
    [['a', '~a', '-~a'], 'a'],
    [['a', '-a', '--a'], 'a'],
    [['a', '~a', '-a'], ''],
    [['-a', 'a'], ''],
    [['~a', 'a'], 'A'],
    [['-b', 'a'], 'a'],
  ])('%j stands as "%s"', (life, expected) => {
    expect(standing(...life)).toBe(expected);
  });

  it('lets an amendment take a field away, and never touches who a fact is', () => {
    const [fact] = settleCorrections(written(
      { kind: 'touch', on: dayAt(0), id: 'a', touch: 'call', note: 'x' },
      { kind: 'amendment', on: dayAt(1), of: 'a', set: { note: null, id: 'z', client: 'other', kind: 'idea', touch: 'visit' } },
    ));
    expect(fact).toEqual({ kind: 'touch', client: 'acme', on: dayAt(0), id: 'a', touch: 'visit' });
  });

  it('does not depend on the order in which files are read', () => {
    const life = ['a', 'b', '~a', '-b', 'c', '-~a'].map((step, i): Written => ({ kind: step.startsWith('-') ? 'retraction' : step.startsWith('~') ? 'amendment' : 'noticed', id: step, of: step.slice(1), text: step, set: { text: 'X' }, on: dayAt(i) }));
    fc.assert(fc.property(fc.shuffledSubarray([...written(...life)], { minLength: life.length }), (shuffled) => {
      expect(settleCorrections(shuffled)).toEqual(settleCorrections(written(...life)));
    }));
  });
});

describe('what was known by a day', () => {
  const known = (...facts: readonly Written[]): readonly string[] => knownBy(written(...facts), dayAt(5), 3).map(({ id }) => id);

  it('goes by the day of recording, and for imported facts by their own day', () => {
    expect(known(
      { kind: 'idea', id: 'imported', on: dayAt(5) },
      { kind: 'idea', id: 'imported later', on: dayAt(6) },
      { kind: 'idea', id: 'live', on: dayAt(2), at: `${dayAt(5)}T23:00:00+01:00` },
      { kind: 'idea', id: 'late', on: dayAt(2), at: `${dayAt(6)}T09:00:00+01:00` },
      { kind: 'idea', id: 'after midnight', on: dayAt(5), at: `${dayAt(6)}T02:59:00+01:00` },
      { kind: 'away', id: 'ahead', on: dayAt(20), at: `${dayAt(1)}T09:00:00+01:00` },
    )).toEqual(['imported', 'live', 'after midnight', 'ahead']);
  });

  it('knows of a payment from its own day', () => {
    const [invoice] = knownBy(written({ kind: 'invoice', on: dayAt(0), number: '17', paid: dayAt(6) }), dayAt(5), 3);
    expect(invoice).not.toHaveProperty('paid');
  });
});
