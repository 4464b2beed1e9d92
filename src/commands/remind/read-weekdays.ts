import type { Weekday } from '../../core/calendar.ts';
import { unknownValue } from '../../core/unknown-value.ts';
import { parseWorkingDays } from '../../core/working-days.ts';

/** The value of `--days`. @throws UserError unknown-value */
export function readWeekdays(days: string): ReadonlySet<Weekday> {
  const weekdays = parseWorkingDays(days);
  if (weekdays === undefined) throw unknownValue('--days', days, ['mon-fri', 'sun-thu', 'mon,wed,fri']);
  return weekdays;
}
