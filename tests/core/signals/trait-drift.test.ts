import { describe, expect, it, test } from 'vitest';
import { dayNumber } from '../../../src/core/calendar.ts';
import { replay } from '../../../src/core/signals/replay.ts';
import { traitDrift } from '../../../src/core/signals/trait-drift.ts';
import { at, dayAt, findingOn, paint, says, sourceOf, weeks, withIds, CLIENT, FIRST_DAY, type Legend, type Told } from './lives.ts';

/** Two healthy mornings, two poor ones, and one on which only communication is poor. */
const sheet = (communication: number, attitude: number, manners: number): Told => ({ kind: 'check', ratings: { communication, attitude, manners, resolution: 'none' } });
const legend: Legend = { a: sheet(4, 4, 5), b: sheet(5, 4, 4), x: sheet(3, 3, 4), y: sheet(4, 3, 3), c: sheet(2, 4, 5), d: sheet(3, 4, 4), q: { kind: 'check', ratings: { communication: null } }, f: [sheet(1, 1, 1), { kind: 'flag', item: 'lying' }], s: sheet(1, 1, 1) };
const steady = weeks(12, 'abbab--');
const first = (facts: ReturnType<typeof paint>, days: number): number => says(traitDrift, facts, days).search(/[la]/);

test.each([
  ['steady', steady + steady],
  ['"cannot tell" says nothing', steady + weeks(4, 'qqqqq--')],
  ['nothing asked any more', steady + weeks(12, '.....--')],
  ['fifteen checks are no baseline', `${weeks(1, 'abbab--')}${weeks(2, 'xyyxy--')}`],
  ['the day of a red flag is left out', `${steady}abbaf--${weeks(4, 'abbab--')}`],
])('is quiet: %s', (_, picture) => expect(first(paint([picture, legend]), picture.length)).toBe(-1));

describe('a fall of a point on the first day of the 13th week', () => {
  const fallen = paint([steady + weeks(8, 'xyyxy--'), legend]);
  it('is seen within three weeks, and not before', () => {
    expect([first(fallen, 140) >= 84, first(fallen, 140) <= 84 + 18]).toEqual([true, true]);
  });
  it('is dated within days, sized in points, and named', () => {
    const finding = findingOn(traitDrift, fallen, dayAt(110));
    expect(finding).toMatchObject({ severity: 'alert', items: expect.arrayContaining(['communication', 'attitude']), message: { data: { years: 4, began: { from: expect.any(String), to: expect.any(String) } } } });
    const data = finding?.message.data as { points: number; began: { from: string; to: string } };
    expect([data.began.from <= dayAt(84), data.began.to >= dayAt(81), data.points > 0.6 && data.points < 1.1]).toEqual([true, true, true]);
    expect(finding?.evidence.every(({ on }) => on >= dayAt(84))).toBe(true);
  });
  it('stays while nobody looks, for four weeks', () => {
    const left = paint([steady + weeks(4, 'xyyxy--') + weeks(8, '.....--'), legend]);
    expect([findingOn(traitDrift, left, dayAt(139)), findingOn(traitDrift, left, dayAt(140))].map((finding) => finding !== undefined)).toEqual([true, false]);
  });
  it('is not said again of the same fall once it was seen', () => {
    const seen = [...fallen, ...withIds([{ ...at(dayAt(112), { kind: 'ack', signal: 'trait-drift', reason: 'the move' }), id: 'ack' }])];
    expect(replay(sourceOf(seen), dayNumber(dayAt(139)), [traitDrift]).map(({ acknowledged, cleared }) => [acknowledged, cleared !== null])).toEqual([[dayAt(112), true]]);
  });
  it('is not said in a client\'s first 90 days', () => {
    const young = [...withIds([{ ...at(FIRST_DAY, { ...CLIENT, since: dayAt(40) } as Told), id: 'c2', on: dayAt(0) }]), ...fallen.slice(1)];
    expect(first(young, 140)).toBe(130);
  });
});

test('one item alone is named alone', () => {
  const finding = findingOn(traitDrift, paint([steady + weeks(6, 'cddcd--'), legend]), dayAt(125));
  expect(finding?.items).toEqual(['communication']);
});

test('answers to an item that was reworded in between are not compared', () => {
  const facts = paint([steady + weeks(6, 'cddcd--'), legend]);
  const reworded = [...facts, ...withIds([{ ...at(dayAt(84), { kind: 'setting', name: 'reworded.communication', value: 2 }), id: 'reworded' }])];
  expect([first(facts, 126) > 0, first(reworded, 126)]).toEqual([true, -1]);
});

test('answers given late are seen when they were given', () => {
  const late = paint([steady, legend], [`${'.'.repeat(84)}${weeks(5, 'LMMLM--')}`, { L: { ...sheet(3, 3, 4), lateBy: 7 }, M: { ...sheet(4, 3, 3), lateBy: 7 } }]);
  const inTime = paint([steady + weeks(5, 'xyyxy--'), legend]);
  expect([inTime, late].map((facts) => replay(sourceOf(facts), dayNumber(dayAt(130)), [traitDrift]).map(({ raised }) => raised))).toEqual([[dayAt(86)], [dayAt(93)]]);
});
