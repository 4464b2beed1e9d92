import type { Day } from '../core/calendar.ts';
import type { Formats } from '../i18n/formats.ts';

/** "24 Nov", with its year where that is not the year of `near`. */
export function shownDay(day: Day, near: Day, formats: Formats): string {
  return day.slice(0, 4) === near.slice(0, 4) ? formats.day(day) : formats.dayAndYear(day);
}
