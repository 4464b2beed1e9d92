import { describe, expect, it, test } from 'vitest';
import { complaintOpen } from '../../../src/core/signals/complaint-open.ts';
import { dayNumber } from '../../../src/core/calendar.ts';
import { replay } from '../../../src/core/signals/replay.ts';
import { at, dayAt, findingOn, paint, saysOver, sourceOf, withIds, type Legend } from './lives.ts';

const complaint = { kind: 'complaint', id: 'c1', text: 'The letters were wrong.' } as const;
const legend: Legend = { c: complaint, a: { kind: 'complaint-answer', of: 'c1', done: 'came the same day' }, o: { kind: 'away' } };

test.each([
  ['two working days', 'c....--', '..aaa--'],
  ['answered in time', 'ca...--', '.....--'],
  ['answered late', 'c..a.--', '..a..--'],
  ['over a weekend', '....c--.....--', '.....--.aaaa--'],
  ['days off do not count', 'cooo.--.....--', '.....--aaaaa--'],
])('%s', (_, picture, said) => expect(saysOver(complaintOpen, picture, legend)).toBe(said));

describe('the evidence', () => {
  it('is the complaint itself', () => {
    expect(findingOn(complaintOpen, paint(['c', legend]), dayAt(3))).toMatchObject({ since: dayAt(0), evidence: [{ on: dayAt(0), fact: { id: 'recorded' } }] });
  });
});

test('answered, it is over on that day', () => {
  const runs = replay(sourceOf(paint(['c..a.--.....--', legend])), dayNumber(dayAt(13)), [complaintOpen]);
  expect(runs.map(({ raised, cleared }) => [raised, cleared])).toEqual([[dayAt(2), dayAt(3)]]);
});

test('entered late, it was not seen before; taken back, it is over at once', () => {
  const late = paint(['..c....', { c: { ...complaint, lateBy: 5 } }]);
  const taken = [...late, ...withIds([{ ...at(dayAt(10), { kind: 'retraction' } as never), id: 'r1', of: 'c1' }])];
  const days = (facts: typeof late) => replay(sourceOf(facts), dayNumber(dayAt(30)), [complaintOpen]).map(({ raised, cleared }) => [raised, cleared]);
  expect([days(late), days(taken)]).toEqual([[[dayAt(7), null]], [[dayAt(7), dayAt(10)]]]);
});
