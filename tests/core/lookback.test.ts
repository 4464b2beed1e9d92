import { expect, test } from 'vitest';
import { buildLookback } from '../../src/core/lookback.ts';
import { dayAt, historyOf, type Written } from './standings.ts';

/** Years in which something of everything happens each day. */
function lookbackAfter(days: number) {
  const facts = Array.from({ length: days }, (_, n): readonly Written[] => [
    { kind: 'check', on: dayAt(n), at: `${dayAt(n)}T08:30:00+01:00`, answer: `call ${n}`, ratings: { communication: n % 5 + 1, [n % 2 === 0 ? 'respect' : 'manners']: n % 4 === 0 ? 'none' : true }, note: `note ${n}` },
    { kind: 'pulse', on: dayAt(n), value: null },
    { kind: 'touch', on: dayAt(days - n), touch: 'call', ...(n === 0 ? { outcome: 'planned' } : {}) },
    { kind: 'voice', on: dayAt(n), text: `voice ${n}` },
    { kind: 'idea', on: dayAt(n), text: `idea ${n}` },
  ]);
  return buildLookback(historyOf(...facts.flat()));
}

test('holds the last of everything, oldest first, and no more after ten years than after one', () => {
  for (const days of [300, 3000]) {
    const { hasEntries, intentions, touches, voices, notes, answers, checks } = lookbackAfter(days);
    const end = (count: number, step = 1): readonly string[] => Array.from({ length: count }, (_, n) => dayAt(days - 1 - (count - 1 - n) * step));
    expect(hasEntries).toBe(true);
    expect(intentions.map(({ text }) => text)).toEqual([5, 4, 3, 2, 1].map((n) => `call ${days - n}`));
    expect(touches.map(({ on }) => on)).toEqual(end(5));
    expect(voices.map(({ on }) => on)).toEqual(end(5));
    expect(notes.map(({ text }) => text)).toEqual([`idea ${days - 3}`, `note ${days - 2}`, `idea ${days - 2}`, `note ${days - 1}`, `idea ${days - 1}`]);
    expect(Object.entries(answers).map(([item, points]) => [item, points.map(({ on }) => on)]).toSorted()).toEqual([
      ['communication', end(24)], ['manners', end(24, 2)], ['pulse', end(24)], ['respect', end(24, 2).map((_, n) => dayAt(days - 2 - (23 - n) * 2))],
    ]);
    expect(answers['respect']?.at(-1)?.value).toBe(5);
    expect(checks.map(({ on }) => on)).toEqual(end(112));
  }
});

test('a client of whom nothing is known but the name', () => {
  expect(buildLookback(historyOf())).toEqual({ hasEntries: false, intentions: [], touches: [], voices: [], notes: [], answers: { pulse: [] }, checks: [] });
});
