import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { civilDay, type Day } from '../../src/core/calendar.ts';
import { daysUpTo, keepsStreak, live, staysIn, streakOf, type Habit, type LivedMoment, type Stay } from './lives.ts';
import { offsetsOf } from './local-time.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const habits: readonly (readonly [string, Habit])[] = [
  ['at the day\'s first moment', () => 'first'],
  ['at its last', () => 'last'],
  ['now first thing, now last thing', (day) => (day % 2 === 0 ? 'first' : 'last')],
  ['sometime', (day) => ((day * 7919) % 997) / 997],
];

describe.each<[zone: string, from: string, to: string, what: string]>([
  ['UTC', '2026-12-25', '2027-01-05', 'the year\'s end'],
  ['UTC', '2028-02-20', '2028-03-07', '29 February'],
  ['Europe/Berlin', '2026-03-20', '2026-04-05', 'the night of 23 hours'],
  ['Europe/Berlin', '2026-10-18', '2026-11-02', 'the night of 25 hours'],
  ['America/Sao_Paulo', '2018-10-28', '2018-11-11', 'midnight left out'],
  ['America/Sao_Paulo', '2018-02-10', '2018-02-25', 'the hour before midnight twice'],
  ['Africa/Cairo', '2026-04-17', '2026-05-03', 'midnight left out on a Friday'],
  ['Africa/Cairo', '2026-10-22', '2026-11-05', 'the hour before midnight twice'],
  ['Asia/Kolkata', '2026-11-01', '2026-12-01', 'half an hour beside the rest'],
  ['Pacific/Apia', '2011-12-20', '2012-01-10', 'the Friday that never came'],
  ['Pacific/Apia', '2021-03-28', '2021-04-11', 'the last summer time'],
  ['Australia/Lord_Howe', '2026-03-29', '2026-04-12', 'half an hour twice'],
  ['America/St_Johns', '2010-10-31', '2010-11-14', 'a minute of Sunday, then Saturday again'],
])('%s, %s to %s: %s', (zone, from, to) => {
  const stays = staysIn(offsetsOf(zone), Date.parse(from), Date.parse(to));

  test.each(habits)('checked %s, each day is kept', (_, habit) => {
    for (let dayStart = 0; dayStart <= 6; dayStart++) {
      const life = live(stays, Date.parse(to), dayStart, habit);
      const neverCame = zone === 'Pacific/Apia' && dayStart === 0 ? '2011-12-30' : undefined;
      expect(life.livedDays).toEqual(daysUpTo(life.livedDays[0]!, life.livedDays.at(-1)!).filter((day) => day !== neverCame));
      expect(keepsStreak(life), `day start ${dayStart}`).toBe(true);
    }
  });
});

describe('journeys: one check a day where one is', () => {
  test.each<[what: string, moments: readonly string[], current: number]>([
    ['Berlin to New York and back', ['11-23T08:30+01:00', '11-24T08:30-05:00', '11-25T08:30-05:00', '11-26T11:00+01:00'], 4],
    ['New York to Berlin by night', ['11-23T18:00-05:00', '11-24T22:00+01:00', '11-25T08:30+01:00'], 3],
    ['Los Angeles to Sydney, Tuesday lost over the Pacific', ['11-23T08:30-08:00', '11-25T10:00+11:00', '11-26T08:30+11:00'], 3],
    ['the same, and Wednesday missed as well', ['11-23T08:30-08:00', '11-26T08:30+11:00'], 1],
    ['the same, and Monday missed before', ['11-20T08:30-08:00', '11-25T08:30+11:00'], 1],
    ['the lost day a Sunday', ['11-20T08:30-08:00', '11-23T08:30+11:00'], 2],
    ['a Tuesday missed at home is missed', ['11-23T08:30-08:00', '11-25T08:30-08:00'], 1],
    ['and in a plane to Mumbai: more than half the day was left out', ['11-23T08:30-08:00', '11-25T08:30+05:30'], 2],
    ['but not to Dubai', ['11-23T08:30-08:00', '11-25T08:30+04:00'], 1],
    ['Auckland to Honolulu: the same Tuesday twice counts once', ['11-23T08:30+13:00', '11-24T08:30+13:00', '11-24T10:00-10:00', '11-25T08:30-10:00'], 3],
    ['Auckland to Honolulu: a day lived again', ['11-24T08:30+13:00', '11-25T08:30+13:00', '11-24T21:00-10:00', '11-25T08:30-10:00', '11-26T08:30-10:00'], 3],
    ['to Auckland and back within the week', ['11-23T08:30-10:00', '11-25T08:30+13:00', '11-26T08:30+13:00', '11-26T08:30-10:00', '11-27T08:30-10:00'], 4],
    ['a clock set back a day: nothing is lost, nothing doubled', ['11-23T08:30+01:00', '11-24T08:30+01:00', '11-23T08:40+01:00', '11-24T08:45+01:00', '11-25T08:30+01:00'], 3],
    ['a clock that ran a day ahead for a morning', ['11-23T08:30+01:00', '11-25T08:30+01:00', '11-24T08:40+01:00', '11-25T08:45+01:00'], 3],
    ['a clock set back an hour past midnight', ['11-24T00:20+01:00', '11-23T23:40+01:00', '11-24T08:30+01:00'], 2],
  ])('%s', (_, moments, current) => {
    const lived = moments.map((text) => ({ at: `2026-${text}`, on: civilDay(`2026-${text}`, 3) }));
    expect(streakOf(lived, 'mon-fri').current).toBe(current);
  });
});

test('whoever checks on each day they live through keeps the streak, wherever they fly', () => {
  const stay = fc.record({ offset: fc.integer({ min: -12 * 4, max: 14 * 4 }).map((quarters) => quarters * 15 * 60_000), length: fc.integer({ min: 14 * HOUR_MS, max: 12 * DAY_MS }) });
  const habit = fc.array(fc.constantFrom<ReturnType<Habit>>('first', 'last', 0.3), { minLength: 1, maxLength: 9 }).map((times): Habit => (day) => times[day % times.length]!);
  fc.assert(fc.property(fc.array(stay, { minLength: 1, maxLength: 8 }), fc.integer({ min: 0, max: 6 }), habit, (legs, dayStart, when) => {
    let from = Date.UTC(2026, 10, 2, 12);
    const stays = legs.map(({ offset, length }): Stay => ({ from: (from += length), offset }));
    expect(keepsStreak(live([{ from: Date.UTC(2026, 10, 2), offset: 0 }, ...stays], from + 5 * DAY_MS, dayStart, when))).toBe(true);
  }), { numRuns: 300 });
});

describe('Samoa, where Thursday was followed by Saturday: whoever sleeps at night', () => {
  const before = daysUpTo('2011-12-26', '2011-12-29').map((on) => ({ on, at: `${on}T08:30:00-10:00` }));
  const after = (on: string): LivedMoment => ({ on: on as Day, at: `${on}T08:30:00+14:00` });

  test.each<[what: string, moments: readonly LivedMoment[], current: number, keepBy: string]>([
    ['on Thursday', before, 4, '2011-12-30'],
    ['looks at it on Saturday', [...before, after('2011-12-31')], 4, '2012-01-02'],
    ['goes on on Monday', [...before, after('2012-01-02')], 5, '2012-01-03'],
    ['goes on on Tuesday', [...before, after('2012-01-03')], 1, '2012-01-04'],
  ])('%s', (_, moments, current, keepBy) => {
    expect(streakOf(moments, 'mon-fri')).toMatchObject({ current, keepBy });
  });
});
