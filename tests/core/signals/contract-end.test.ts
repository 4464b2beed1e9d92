import { expect, test } from 'vitest';
import { dayNumber } from '../../../src/core/calendar.ts';
import { contractEnd } from '../../../src/core/signals/contract-end.ts';
import { findingsOn } from '../../../src/core/signals/findings.ts';
import { at, dayAt, findingOn, sourceOf, withIds, CLIENT, type Told } from './lives.ts';

const until = (day: number, ...more: readonly object[]) => withIds([at(dayAt(0), { ...CLIENT, contractUntil: dayAt(day) } as Told), ...more]);

test.each([
  ['121 days before', until(200), 79, undefined],
  ['120 days before', until(200), 80, 'note'],
  ['60 days before', until(200), 140, 'look'],
  ['three weeks after it ended', until(200), 221, 'look'],
  ['long after', until(200), 231, undefined],
  ['renewed', until(200, at(dayAt(90), { kind: 'outcome', what: 'renewed' })), 140, undefined],
  ['renewed, but that was the contract before', until(300, at(dayAt(90), { kind: 'outcome', what: 'renewed' })), 240, 'look'],
  ['no contract known', withIds([at(dayAt(0), CLIENT)]), 80, undefined],
])('%s', (_, facts, day, severity) => expect(findingOn(contractEnd, facts, dayAt(day))?.severity).toBe(severity));

test('passing the nearer mark is news, the days between are not', () => {
  expect([100, 140].map((day) => findingOn(contractEnd, until(200), dayAt(day))?.evidence.map(({ on }) => on))).toEqual([[dayAt(80)], [dayAt(140)]]);
});

test('is over on the day on which an outcome is recorded', () => {
  const source = sourceOf(until(200, at(dayAt(145), { kind: 'outcome', what: 'lost' })));
  const standing = (day: number): number => findingsOn(source, dayNumber(dayAt(day)), [contractEnd]).length;
  expect([standing(144), standing(145)]).toEqual([1, 0]);
});
