import { addDays, dayNumber, dayOf, type Day, type DayNumber } from '../../src/core/calendar.ts';
import { isLate } from '../../src/core/order.ts';
import type { Check } from '../../src/core/facts.ts';
import { buildSchedule, type Schedule } from '../../src/core/schedule.ts';

/**
 * A stretch of days as a picture, a sign a day:
 *   1..5 8  checked in time (which digit does not matter, and a test says so)
 *   .       expected, not checked          ~  expected, answered afterwards
 *   -       not expected                   +  not expected, checked in time all the same
 *   ?       expected, not checked, today: still open. Without it the last day is over
 *   |       what is right of it is still to come
 * Spaces are for the eye. The first day is Monday 2 November 2026; days right of the picture are all expected.
 */
export interface Picture {
  readonly doneDays: readonly DayNumber[];
  readonly schedule: Schedule;
  readonly asOf: Day;
  readonly dayIsOver: boolean;
}

export const FIRST_DAY = dayNumber('2026-11-02' as Day);

export function parsePicture(picture: string): Picture {
  const [past = '', future = ''] = picture.replaceAll(' ', '').split('|');
  const off = indexesOf(past + future, /[-+]/).map((index) => ({ on: dayOf(FIRST_DAY + index) }));
  return {
    doneDays: indexesOf(past, /[\d+~]/).map((index) => checkOn(index, past[index] === '~')).filter((check) => !isLate(check, 3)).map(({ on }) => dayNumber(on)),
    schedule: buildSchedule({ workingDays: [{ on: '2026-01-01' as Day, value: 'mon-sun' }], away: off }),
    asOf: dayOf(FIRST_DAY + past.length - 1),
    dayIsOver: !past.endsWith('?'),
  };
}

function checkOn(index: number, late: boolean): Check {
  const on = dayOf(FIRST_DAY + index);
  return { kind: 'check', id: String(index), client: 'acme', on, at: `${late ? addDays(on, 1) : on}T08:30:00.000+01:00` };
}

function indexesOf(days: string, sign: RegExp): readonly number[] {
  return [...days].flatMap((found, index) => (sign.test(found) ? [index] : []));
}
