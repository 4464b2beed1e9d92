import { addDays, daysBetween, type Day } from '../../core/calendar.ts';
import type { Words } from '../words.ts';
import { days } from './counts.ts';

/** A day as one would say it on another: "اليوم"، "أمس"، "الخميس"، "12 نوفمبر". */
export const whenWords = (on: Day, day: Day, w: Words): string => (on === day ? 'اليوم' : on === addDays(day, -1) ? 'أمس' : daysBetween(on, day) < 7 && on < day ? w.formats.weekday(on) : w.formats.day(on, day));
/** The same in the middle of a sentence: "يوم الخميس"، "في 12 نوفمبر". */
export const onWords = (on: Day, day: Day, w: Words): string => {
  const said = whenWords(on, day, w);
  return on >= addDays(day, -1) && on <= day ? said : daysBetween(on, day) < 7 && on < day ? `يوم ${said}` : `في ${said}`;
};
/** What something was promised for: "موعده اليوم"، "كان موعده أمس"، "كان موعده في 17 نوفمبر، متأخر منذ 6 أيام". */
export const dueWords = (due: Day, day: Day, w: Words): string => (due >= addDays(day, -1)
  ? `${due < day ? 'كان ' : ''}موعده ${onWords(due, day, w)}` : `كان موعده في ${w.formats.day(due, day)}، متأخر منذ ${w.formats.counted(daysBetween(due, day), days.after)}`);
/** As said back to whoever typed "friday": today, yesterday, else the date. */
export const datedWords = (on: Day, day: Day, w: Words): string => (on === day ? 'اليوم' : on === addDays(day, -1) ? 'أمس' : on.slice(0, 4) === day.slice(0, 4) ? w.formats.longDay(on) : `${w.formats.weekday(on)} ${w.formats.dayAndYear(on)}`);
/** How long ago in calendar days: "اليوم"، "أمس"، "قبل 5 أيام"؛ where the clock is behind "بعد يومين". */
export const agoWords = (count: number, w: Words): string => (count < 0 ? `بعد ${w.formats.counted(-count, days.after)}` : count === 0 ? 'اليوم' : count === 1 ? 'أمس' : `قبل ${w.formats.counted(count, days.after)}`);
