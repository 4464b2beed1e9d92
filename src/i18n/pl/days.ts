import { addDays, daysBetween, weekdayOf, type Day } from '../../core/calendar.ts';
import type { Words } from '../words.ts';
import { days } from './forms.ts';

/** What follows "w" and "na"; Monday first. */
const ACCUSATIVE = ['poniedziałek', 'wtorek', 'środę', 'czwartek', 'piątek', 'sobotę', 'niedzielę'];
/** What follows "do" and "od". */
const GENITIVE = ['poniedziałku', 'wtorku', 'środy', 'czwartku', 'piątku', 'soboty', 'niedzieli'];
const MONTHS = ['stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca', 'lipca', 'sierpnia', 'września', 'października', 'listopada', 'grudnia'];

const named = (day: Day, names: readonly string[]): string => names[weekdayOf(day) - 1] ?? '';
const sameYear = (a: Day, b: Day): boolean => a.slice(0, 4) === b.slice(0, 4);

/** "do piątku" */
export const untilWeekday = (day: Day): string => `do ${named(day, GENITIVE)}`;
/** "na środę 3 listopada" */
export const forDay = (day: Day, w: Words): string => `na ${w.formats.longDay(day).replace(w.formats.weekday(day), named(day, ACCUSATIVE))}`;
/** "od środy, 25 listopada" */
export const fromDay = (day: Day, w: Words): string => `od ${w.formats.longDay(day).replace(w.formats.weekday(day), named(day, GENITIVE))}`;
/** A day as one would say it on another, as an answer to "when": "dziś", "wczoraj", "w czwartek", "12 lis". */
export const whenWords = (on: Day, day: Day, w: Words): string => (on === day ? 'dziś' : on === addDays(day, -1) ? 'wczoraj' : daysBetween(on, day) < 7 && on < day ? `${weekdayOf(on) === 2 ? 'we' : 'w'} ${named(on, ACCUSATIVE)}` : w.formats.day(on, day));
/** What something was promised for: " na dziś", " na 12 lis", ", termin był wczoraj", " na 17 lis, 6 dni po terminie". */
export const dueWords = (due: Day, day: Day, w: Words): string => (due >= day ? ` na ${whenWords(due, day, w)}`
  : due === addDays(day, -1) ? `, termin był ${whenWords(due, day, w)}` : ` na ${w.formats.day(due, day)}, ${w.formats.counted(daysBetween(due, day), days)} po terminie`);
/** As said back to whoever typed "friday": today, yesterday, else the date. */
export const datedWords = (on: Day, day: Day, w: Words): string => (on === day ? 'dziś' : on === addDays(day, -1) ? 'wczoraj' : on.slice(0, 4) === day.slice(0, 4) ? w.formats.longDay(on) : `${w.formats.weekday(on)} ${w.formats.dayAndYear(on)}`);
/** How long ago in calendar days: "dziś", "wczoraj", "5 dni temu"; where the clock is behind "za 2 dni", never a negative number. */
export const agoWords = (count: number, w: Words): string => (count < 0 ? `za ${w.formats.counted(-count, days)}` : count === 0 ? 'dziś' : count === 1 ? 'wczoraj' : `${w.formats.counted(count, days)} temu`);

type Part = 'start' | 'middle' | 'end';
const partOf = (day: Day): Part => (Number(day.slice(8)) <= 10 ? 'start' : Number(day.slice(8)) <= 20 ? 'middle' : 'end');
const SINCE: Readonly<Record<Part, string>> = { start: 'początku', middle: 'połowy', end: 'końca' };
const BETWEEN: Readonly<Record<Part, string>> = { start: 'początkiem', middle: 'połową', end: 'końcem' };
const monthWords = (day: Day, near: Day): string => `${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''}${sameYear(day, near) ? '' : ` ${day.slice(0, 4)}`}`;

/** "od końca października": an estimate is a part of a month, never a day. */
export const sincePart = (day: Day, near: Day = day): string => `od ${SINCE[partOf(day)]} ${monthWords(day, near)}`;
/** The same where the part itself is not certain: " od końca października", or ", początek między połową września a końcem października,". */
export function beganWords({ from, to }: { readonly from: Day; readonly to: Day }, last: '' | ',' = ','): string {
  if (sincePart(from, to) === sincePart(to)) return ` ${sincePart(to)}${last}`;
  const month = from.slice(0, 7) === to.slice(0, 7) ? '' : ` ${monthWords(from, to)}`;
  return `, początek między ${BETWEEN[partOf(from)]}${month} a ${BETWEEN[partOf(to)]} ${monthWords(to, to)}${last}`;
}
