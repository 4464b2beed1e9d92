import { weekdayOf, type Day } from '../core/calendar.ts';
import type { Formats } from './formats.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * English without `Intl`, to the letter what en-GB gives (a test compares them): the first formatter of a process takes
 * longer than all else that a status or a reminder does.
 */
export const englishFormats: Formats = {
  firstWeekday: 1,
  day: (day, near = day) => (near.slice(0, 4) === day.slice(0, 4) ? `${dayOfMonth(day)} ${monthOf(day, SHORT_MONTHS)}` : englishFormats.dayAndYear(day)),
  dayAndYear: (day) => `${dayOfMonth(day)} ${monthOf(day, SHORT_MONTHS)} ${day.slice(0, 4)}`,
  longDay: (day) => `${englishFormats.weekday(day)} ${dayOfMonth(day)} ${monthOf(day, MONTHS)}`,
  month: (day, near = day) => `${monthOf(day, MONTHS)}${near.slice(0, 4) === day.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`}`,
  weekday: (day) => WEEKDAYS[weekdayOf(day) - 1] ?? '',
  shortWeekday: (day) => englishFormats.weekday(day).slice(0, 3),
  range: (from, to) => {
    if (from === to) return `${dayOfMonth(from)} ${monthOf(from, MONTHS)}`;
    const sameMonth = from.slice(0, 7) === to.slice(0, 7);
    const years = from.slice(0, 4) === to.slice(0, 4) ? ['', ''] : [` ${from.slice(0, 4)}`, ` ${to.slice(0, 4)}`];
    if (sameMonth) return `${dayOfMonth(from)} – ${dayOfMonth(to)} ${monthOf(to, MONTHS)}`;
    return `${dayOfMonth(from)} ${monthOf(from, MONTHS)}${years[0]} – ${dayOfMonth(to)} ${monthOf(to, MONTHS)}${years[1]}`;
  },
  number: (value) => (Math.round(value * 10) / 10 === value && Math.abs(value) < 1000 ? String(value) : new Intl.NumberFormat('en-GB').format(value)),
  percent: (share) => `${Math.round(share * 100)}%`,
  list: (names) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`),
  counted: (count, forms) => `${count} ${(count === 1 ? forms.one : undefined) ?? forms.other}`,
};

function dayOfMonth(day: Day): string {
  return String(+day.slice(8, 10));
}

function monthOf(day: Day, names: readonly string[]): string {
  return names[+day.slice(5, 7) - 1] ?? '';
}
