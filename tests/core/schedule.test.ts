import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { addDays, dayNumber, dayOf, weekdayOf, type Day } from '../../src/core/calendar.ts';
import { buildSchedule, clientSchedule, type DaysOff, type PhaseChange, type Schedule, type WorkingDaysSetting } from '../../src/core/schedule.ts';
import { parseWorkingDays } from '../../src/core/working-days.ts';

/** Monday. */
const START = '2026-06-01' as Day;
const day = (index: number): Day => addDays(START, index);

/** Weeks as pictures, `#` expected, `-` not, beginning on Monday 1 June 2026. */
function weeks(schedule: Schedule, count: number): string {
  const mark = (index: number): string => (schedule.isExpected(dayNumber(day(index))) ? '#' : '-');
  return Array.from({ length: count }, (_, week) => Array.from({ length: 7 }, (_, weekday) => mark(week * 7 + weekday)).join('')).join(' ');
}

describe('mine', () => {
  test.each<[string, WorkingDaysSetting[], DaysOff[], string]>([
    ['Monday to Friday unless set', [], [], '#####-- #####--'],
    ['another week', [{ on: '2020-01-01' as Day, value: 'sun-thu' }], [], '####--# ####--#'],
    ['in force from its day', [{ on: day(8), value: 'mon,wed,fri' }], [], '#####-- #-#-#-- #-#-#--'],
    ['changes in any order', [{ on: day(14), value: 'sat' }, { on: day(7), value: 'tue' }], [], '#####-- -#----- -----#-'],
    ['of two for one day the later', [{ on: day(7), value: 'tue' }, { on: day(7), value: 'wed' }], [], '#####-- --#----'],
    ['taken back', [{ on: day(0), value: 'tue' }, { on: day(7), value: null }], [], '-#----- #####--'],
    ['unreadable: what was before', [{ on: day(0), value: 'tue' }, { on: day(7), value: 'sometimes' }, { on: day(8), value: 5 }], [], '-#----- -#-----'],
    ['one day off', [], [{ on: day(2) }], '##-##-- #####--'],
    ['days off, both ends included', [], [{ on: day(3), to: day(8) }], '###---- --###--'],
    ['days off over one another', [], [{ on: day(1), to: day(10) }, { on: day(2), to: day(3) }, { on: day(8), to: day(9) }], '#------ ----#--'],
    ['days off side by side', [], [{ on: day(2), to: day(2) }, { on: day(1), to: day(1) }], '#--##-- #####--'],
    ['days off that end before they begin', [], [{ on: day(3), to: day(1) }], '#####-- #####--'],
    ['days off over a change', [{ on: day(7), value: 'mon-sun' }], [{ on: day(4), to: day(8) }], '####--- --#####'],
  ])('%s', (_, workingDays, away, picture) => {
    expect(weeks(buildSchedule({ workingDays, away }), picture.split(' ').length)).toBe(picture);
  });
});

describe('of a client', () => {
  const mine = buildSchedule({ workingDays: [], away: [{ on: day(3) }] });

  test.each<[string, DaysOff[], PhaseChange[], string]>([
    ['as mine', [], [], '###-#-- #####--'],
    ['away', [{ on: day(1), to: day(4) }], [], '#------ #####--'],
    ['away at the weekend: no gain', [{ on: day(5), to: day(6) }], [], '###-#-- #####--'],
    ['paused until a day: active again on the next', [], [{ on: day(1), phase: 'paused', until: day(7) }], '#------ -####--'],
    ['paused without an end', [], [{ on: day(1), phase: 'paused' }], '#------ ------- -------'],
    ['paused and resumed', [], [{ on: day(1), phase: 'paused' }, { on: day(8), phase: 'active' }], '#------ -####--'],
    ['resumed early', [], [{ on: day(1), phase: 'paused', until: day(11) }, { on: day(4), phase: 'active' }], '#---#-- #####--'],
    ['ended', [], [{ on: day(8), phase: 'ended' }], '###-#-- #------ -------'],
    ['`until` of an end says nothing', [], [{ on: day(8), phase: 'ended', until: day(9) }], '###-#-- #------ -------'],
    ['ended and taken up again', [], [{ on: day(1), phase: 'ended' }, { on: day(9), phase: 'active' }], '#------ --###--'],
    ['paused, then ended', [], [{ on: day(1), phase: 'paused', until: day(2) }, { on: day(8), phase: 'ended' }], '#---#-- #------'],
    ['paused twice, in any order', [], [{ on: day(8), phase: 'paused', until: day(8) }, { on: day(1), phase: 'paused', until: day(1) }], '#-#-#-- #-###--'],
    ['of two for one day the later', [], [{ on: day(1), phase: 'paused' }, { on: day(1), phase: 'active' }], '###-#-- #####--'],
    ['a pause that is over before it begins', [], [{ on: day(4), phase: 'paused', until: day(1) }], '###-#-- #####--'],
  ])('%s', (_, away, phases, picture) => {
    expect(weeks(clientSchedule(mine, away, phases), picture.split(' ').length)).toBe(picture);
  });

  test('leaves mine as it was', () => {
    clientSchedule(mine, [{ on: day(0) }], [{ on: day(1), phase: 'ended' }]);
    expect(weeks(mine, 2)).toBe('###-#-- #####--');
  });
});

describe('asked', () => {
  const always = buildSchedule({ workingDays: [], away: [] });
  const ended = clientSchedule(always, [], [{ on: day(3), phase: 'ended' }]);

  test('from Friday to Monday one day comes', () => {
    expect(always.expectedBetween(dayNumber(day(4)), dayNumber(day(7)))).toBe(1);
    expect(always.expectedBetween(dayNumber(day(4)), dayNumber(day(6)))).toBe(0);
  });

  test('to an earlier or the same day none', () => {
    expect(always.expectedBetween(dayNumber(day(4)), dayNumber(day(4)))).toBe(0);
    expect(always.expectedBetween(dayNumber(day(4)), dayNumber(day(1)))).toBe(0);
  });

  test('ten years at once', () => {
    expect(always.expectedBetween(dayNumber('2015-12-31' as Day), dayNumber('2025-12-31' as Day))).toBe(2609);
  });

  test('the next is today where today is expected, Monday at a weekend, none after the end', () => {
    const next = (schedule: Schedule, index: number): Day | undefined => {
      const found = schedule.nextExpected(dayNumber(day(index)));
      return found === undefined ? undefined : dayOf(found);
    };
    expect([next(always, 4), next(always, 5), next(ended, 1), next(ended, 3)]).toEqual([day(4), day(7), day(1), undefined]);
  });

  test('nothing is expected outside 1900 to 2199', () => {
    expect([-25_568, -25_567, 84_005, 84_006].map(always.isExpected)).toEqual([false, true, true, false]);
  });
});

/** The definitions, a day at a time. */
function isExpectedByDefinition(facts: Facts, on: Day): boolean {
  const inForce = <F extends { on: Day }>(changes: readonly F[]): F | undefined =>
    changes.filter((change) => change.on <= on).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).at(-1);
  const readable = facts.workingDays.filter(({ value }) => value === null || parseWorkingDays(String(value)) !== undefined);
  const weekdays = parseWorkingDays(String(inForce(readable)?.value ?? 'mon-fri'))!;
  const phase = inForce(facts.phases);
  const paused = phase?.phase === 'paused' && (phase.until === undefined || on <= phase.until);
  const off = [...facts.away, ...facts.clientAway].some(({ on: from, to = from }) => from <= on && on <= to);
  return weekdays.has(weekdayOf(on)) && !off && !paused && phase?.phase !== 'ended';
}

interface Facts { workingDays: WorkingDaysSetting[]; away: DaysOff[]; clientAway: DaysOff[]; phases: PhaseChange[] }

const LENGTH = 80;
const someDay = fc.integer({ min: 0, max: LENGTH }).map(day);
const someRange = fc.oneof(fc.record({ on: someDay }), fc.record({ on: someDay, to: someDay }));
const someFacts: fc.Arbitrary<Facts> = fc.record({
  workingDays: fc.array(fc.record({ on: someDay, value: fc.constantFrom('mon-fri', 'sun-thu', 'mon,wed,fri', 'wed', 'sat-sun', 'mon-sun', 'never', null) }), { maxLength: 4 }),
  away: fc.array(someRange, { maxLength: 6 }),
  clientAway: fc.array(someRange, { maxLength: 6 }),
  phases: fc.array(fc.record({ on: someDay, phase: fc.constantFrom('active', 'paused', 'ended'), until: someDay }, { requiredKeys: ['on', 'phase'] }), { maxLength: 5 }),
});

test('any facts: each day, each count and each next day by the definitions', () => {
  fc.assert(fc.property(someFacts, fc.integer({ min: -9, max: LENGTH }), fc.integer({ min: -9, max: LENGTH }), (facts, a, b) => {
    const schedule = clientSchedule(buildSchedule(facts), facts.clientAway, facts.phases);
    const expected = Array.from({ length: LENGTH + 10 }, (_, index) => dayNumber(day(index - 9))).filter((number) => isExpectedByDefinition(facts, dayOf(number)));
    const [after, upTo] = [dayNumber(day(a)), dayNumber(day(b))];
    expect(Array.from({ length: LENGTH + 10 }, (_, index) => dayNumber(day(index - 9))).filter(schedule.isExpected)).toEqual(expected);
    expect(schedule.expectedBetween(after, upTo)).toBe(expected.filter((number) => number > after && number <= upTo).length);
    const next = expected.find((number) => number >= after);
    if (next !== undefined) expect(schedule.nextExpected(after)).toBe(next);
  }), { numRuns: 400 });
});
