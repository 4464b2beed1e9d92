import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/core/calendar.ts';
import { missedReminder, nextReminder, slotAt } from '../../src/core/reminder.ts';
import { buildSchedule } from '../../src/core/schedule.ts';

const day = (text: string): Day => `2026-11-${text}` as Day;
/** Monday to Friday; Wednesday the 25th is off. */
const schedule = buildSchedule({ workingDays: [], away: [{ on: day('25') }] });
const EVERY_DAY = { at: '08:30', days: null };

it.each([['08:30', 'first'], ['16:29', 'first'], ['16:30', 'again'], ['23:59', 'again'], ['00:10', 'first']])('at %s it is the %s of the day', (time, slot) => {
  expect(slotAt(time, '16:30')).toBe(slot);
  expect(slotAt(time, undefined)).toBe('first');
});

describe('the next reminder', () => {
  it.each([
    ['24', '08:00', undefined, '24 08:30'],
    ['24', '08:30', undefined, '26 08:30'],
    ['24', '08:30', '16:30', '24 16:30'],
    ['24', '16:30', '16:30', '26 08:30'],
    ['27', '09:00', undefined, '30 08:30'],
    ['28', '07:00', undefined, '30 08:30'],
  ])('after %s %s, again at %s, is %s', (on, time, again, next) => {
    const { day: found, time: at } = nextReminder({ ...EVERY_DAY, again }, schedule, { day: day(on), time }) ?? {};
    expect(`${found?.slice(8)} ${at}`).toBe(next);
  });

  it('keeps to the days it was installed for', () => {
    expect(nextReminder({ at: '08:30', days: 'fri' }, schedule, { day: day('23'), time: '09:00' })).toEqual({ day: day('27'), time: '08:30' });
  });

  it('never comes where no day is expected', () => {
    expect(nextReminder(EVERY_DAY, buildSchedule({ workingDays: [], away: [{ on: day('01'), to: '2030-01-01' as Day }] }), { day: day('23'), time: '09:00' })).toBeUndefined();
  });
});

describe('a reminder that did not run', () => {
  it.each([
    ['24', '20', '20', null, '23'],
    ['24', '20', '23', null, undefined],
    ['24', '20', undefined, null, '23'],
    ['24', '23', undefined, null, undefined],
    ['26', '20', '24', null, undefined],
    ['26', '20', '23', null, '24'],
    ['30', '20', '26', null, '27'],
    ['30', '20', '26', 'mon-thu', undefined],
    ['30', '20', '25', 'mon-thu', '26'],
    ['29', '20', '27', null, undefined],
  ])('on %s, installed on %s, last run %s, on %s: %s', (today, installed, lastRun, days, missed) => {
    expect(missedReminder({ at: '08:30', days }, schedule, { today: day(today), installed: day(installed), lastRun: lastRun === undefined ? undefined : day(lastRun) })?.slice(8)).toBe(missed);
  });

  it('is forgotten after a week', () => {
    const away = buildSchedule({ workingDays: [], away: [{ on: day('10'), to: day('20') }] });
    expect(missedReminder(EVERY_DAY, away, { today: day('21'), installed: day('02'), lastRun: undefined })).toBeUndefined();
  });
});
