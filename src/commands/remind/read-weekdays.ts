import type { Weekday } from '../../core/calendar.ts';
import { UserError } from '../../core/errors.ts';
import { parseWorkingDays } from '../../core/working-days.ts';

/** The value of `--days`. @throws UserError unknown-value */
export function readWeekdays(days: string): ReadonlySet<Weekday> {
  const weekdays = parseWorkingDays(days);
  if (weekdays === undefined) throw new UserError('unknown-value', { option: '--days', value: days, allowed: ['mon-fri', 'sun-thu', 'mon,wed,fri'] });
  return weekdays;
}
