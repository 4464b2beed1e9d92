import { describe, expect, it, test } from 'vitest';
import { proposeFocus, reasonsFor } from '../../../src/core/agenda/focus.ts';
import { addDays, weekdayOf } from '../../../src/core/calendar.ts';
import { toRing } from '../../../src/core/agenda/to-ring.ts';
import { dayAt, MONDAY, type Written } from '../standings.ts';
import { checked, portfolioOf, type Lives } from './client-days.ts';

/** Today is the Monday of the third week. */
const TODAY = dayAt(14);
const handles = (lives: Lives, size = 2): readonly string[] => proposeFocus(portfolioOf(lives, TODAY).clients, size).map(({ client }) => client.standing.profile.handle);
const reasons = (...facts: readonly Written[]): readonly string[] => reasonsFor(portfolioOf({ a: facts }, TODAY).clients[0] as never).map(({ id }) => id);

describe('the focus', () => {
  test.each<[string, Lives, readonly string[]]>([
    ['goes to whoever waited longest', { a: [checked(11)], b: [checked(8)], c: [checked(10)] }, ['b', 'c']],
    ['goes first to a meeting today', { a: [checked(11), { kind: 'touch', on: TODAY, touch: 'meeting', outcome: 'planned' }], b: [checked(0)], c: [checked(1)] }, ['a', 'b']],
    ['goes to a low pulse before a mere turn', { a: [checked(9), { kind: 'pulse', on: dayAt(11), value: 2 }], b: [checked(10)], c: [checked(10)] }, ['a', 'b']],
    ['goes to whoever was never looked at in all that time before a low pulse', { a: [checked(9), { kind: 'pulse', on: dayAt(11), value: 2 }], b: [], c: [checked(10)] }, ['b', 'a']],
    ['forgets a low pulse that a check has followed', { a: [{ kind: 'pulse', on: dayAt(9), value: 1 }, checked(11)], b: [checked(10)], c: [checked(10)] }, ['b', 'c']],
    ['leaves out who is paused, away, ended or was checked today', {
      a: [{ kind: 'phase', on: dayAt(7), phase: 'paused' }], b: [{ kind: 'away', on: dayAt(7), to: dayAt(20) }], c: [{ kind: 'phase', on: dayAt(7), phase: 'ended' }], d: [checked(14)], e: [checked(11)],
    }, ['e']],
    ['takes back who was paused until yesterday', { a: [{ kind: 'phase', on: dayAt(0), phase: 'paused', until: dayAt(13) }, checked(-7)] }, ['a']],
  ])('%s', (_, lives, expected) => {
    expect(handles(lives)).toEqual(expected);
  });

  it('always says why', () => {
    expect(reasons()).toEqual(['never-checked']);
    expect(reasons(checked(11))).toEqual(['since-check']);
    expect(reasons(checked(10), { kind: 'touch', on: TODAY, touch: 'call', outcome: 'planned', time: '14:00' }, { kind: 'pulse', on: dayAt(11), value: 1 })).toEqual(['meeting-today', 'low-pulse', 'since-check']);
    expect(reasons(checked(14))).toEqual(['your-turn']);
  });
});

it('comes round to everybody within twice the rhythm: twelve clients, two in focus', () => {
  const names = 'abcdefghijkl'.split('');
  const lives: Record<string, Written[]> = Object.fromEntries(names.map((name) => [name, []]));
  const waits: number[] = [];
  const last = new Map<string, number>();
  for (let n = 0, working = 0; n < 200; n += 1) {
    const day = addDays(MONDAY, n);
    if (weekdayOf(day) > 5) continue;
    working += 1;
    const { clients, focus } = portfolioOf(lives, day);
    expect(focus).toBe(2);
    for (const { client } of proposeFocus(clients, focus)) {
      const name = client.standing.profile.handle;
      waits.push(working - (last.get(name) ?? 0));
      last.set(name, working);
      lives[name]?.push({ kind: 'check', on: day, answer: 'x' });
    }
  }
  expect(last.size).toBe(12);
  expect(Math.max(...waits)).toBeLessThanOrEqual(12);
});

it('rings first whoever is longest silent for their own rhythm', () => {
  const calls = (every: number, last: number): readonly Written[] => Array.from({ length: 8 }, (_, i) => ({ kind: 'touch', on: dayAt(last - i * every), touch: 'call' }));
  const { clients } = portfolioOf({ a: calls(30, 0), b: calls(2, 4), c: calls(7, 10), d: [] }, TODAY);
  expect(toRing(clients).map(({ standing }) => standing.profile.handle)).toEqual(['b', 'c', 'a']);
});
