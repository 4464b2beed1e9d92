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
    const { hasEntries, intentions, touches, voices, notes, ideas, answers, checks } = lookbackAfter(days);
    const end = (count: number, step = 1): readonly string[] => Array.from({ length: count }, (_, n) => dayAt(days - 1 - (count - 1 - n) * step));
    expect(hasEntries).toBe(true);
    expect(intentions.map(({ text }) => text)).toEqual([5, 4, 3, 2, 1].map((n) => `call ${days - n}`));
    expect(touches.map(({ on }) => on)).toEqual(end(5));
    expect(voices.map(({ on }) => on)).toEqual(end(5));
    expect(notes.map(({ text }) => text)).toEqual([5, 4, 3, 2, 1].map((n) => `note ${days - n}`));
    expect(ideas.map(({ text }) => text)).toEqual([5, 4, 3, 2, 1].map((n) => `idea ${days - n}`));
    expect(Object.entries(answers).map(([item, points]) => [item, points.map(({ on }) => on)]).toSorted()).toEqual([
      ['communication', end(24)], ['manners', end(24, 2)], ['pulse', end(24)], ['respect', end(24, 2).map((_, n) => dayAt(days - 2 - (23 - n) * 2))],
    ]);
    expect(answers['respect']?.at(-1)?.value).toBe(5);
    expect(checks.map(({ on }) => on)).toEqual(end(112));
  }
});

test('a client of whom nothing is known but the name', () => {
  expect(buildLookback(historyOf())).toEqual({ hasEntries: false, intentions: [], touches: [], met: {}, voices: [], notes: [], news: [], noticed: [], ideas: [], answers: { pulse: [] }, checks: [], surprises: [], years: [] });
});

test('whom one met when, the last meeting, and our ratings around their words', () => {
  const call = { kind: 'touch', touch: 'call' } as const;
  const { met, meeting, voices, news } = buildLookback(historyOf(
    { ...call, on: dayAt(0), with: ['Jana', 'Tom'] },
    { ...call, on: dayAt(2), with: ['Jana'], outcome: 'declined' },
    { kind: 'touch', touch: 'visit', on: dayAt(3), with: ['Tom'] },
    { ...call, on: dayAt(5), with: ['Ada'] },
    { kind: 'check', on: dayAt(-40), ratings: { attitude: 1 } },
    { kind: 'check', on: dayAt(1), ratings: { attitude: 3, manners: 'none', respect: true } },
    { kind: 'voice', on: dayAt(4), text: 'fine', tone: 'good' },
    { kind: 'check', on: dayAt(6), ratings: { attitude: 4 } },
    { kind: 'change', on: dayAt(6), text: 'told', told: dayAt(7) },
    { kind: 'change', on: dayAt(6), text: 'not told yet' },
  ));
  expect(met).toEqual({ Jana: dayAt(0), Tom: dayAt(3), Ada: dayAt(5) });
  expect(meeting).toEqual({ on: dayAt(3), touch: 'visit', with: ['Tom'] });
  expect(voices.map(({ rated }) => rated)).toEqual([{ attitude: 3.5 }]);
  expect(news.map((fact) => (fact.kind === 'change' ? fact.text : fact.kind))).toEqual(['told']);
});
