import { addDays, daysBetween, type Day } from '../../core/calendar.ts';
import type { Words } from '../words.ts';

/** A day as one would say it on another: "today", "yesterday", "Thursday", "12 Nov". */
export const whenWords = (on: Day, day: Day, w: Words): string => (on === day ? 'today' : on === addDays(day, -1) ? 'yesterday' : daysBetween(on, day) < 7 && on < day ? w.formats.weekday(on) : w.formats.day(on, day));
/** The same in the middle of a sentence: "on Thursday", "on 12 Nov". */
export const onWords = (on: Day, day: Day, w: Words): string => `${on >= addDays(day, -1) ? '' : 'on '}${whenWords(on, day, w)}`;
const days = { one: 'day', other: 'days' };
/** What something was promised for: "today", "yesterday", "17 Nov, 6 days overdue". A weekday alone, after "for", is the one to come. */
export const dueWords = (due: Day, day: Day, w: Words): string => (due >= addDays(day, -1) ? whenWords(due, day, w) : `${w.formats.day(due, day)}, ${w.formats.counted(daysBetween(due, day), days)} overdue`);
/** How long ago in calendar days: "today", "yesterday", "5 days ago"; where the clock is behind "2 days ahead", never a negative number. */
export const agoWords = (count: number, w: Words): string => (count < 0 ? `${w.formats.counted(-count, days)} ahead` : count === 0 ? 'today' : count === 1 ? 'yesterday' : `${w.formats.counted(count, days)} ago`);
/** As said back to whoever typed "friday": today, yesterday, else the date. */
export const datedWords = (on: Day, day: Day, w: Words): string => (on === day ? 'today' : on === addDays(day, -1) ? 'yesterday' : on.slice(0, 4) === day.slice(0, 4) ? w.formats.longDay(on) : `${w.formats.weekday(on)} ${w.formats.dayAndYear(on)}`);
