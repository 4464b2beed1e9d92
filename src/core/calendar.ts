import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addMonthsToDate } from 'date-fns/addMonths';
import { getISOWeek } from 'date-fns/getISOWeek';

/**
 * Civil days. A day is a value ("2026-11-24"), not an instant: arithmetic goes by day numbers, so that no zone, no
 * daylight saving and no clock can lose or double one. Instants appear here only to be turned into days.
 */
export type Day = string & { readonly __day: true };

/** Days since 1970-01-01, which is 0. */
export type DayNumber = number;

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY_MS = 86_400_000;
/** What was once reckoned: a replay of years turns the same few thousand days into numbers and back millions of times. */
const knownNumbers = new Map<Day, DayNumber>();
const knownDays = new Map<DayNumber, Day>();
/** A file that is imported says the same few thousand days in every line. */
const parsedDays = new Set<string>();
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day with this number. */
export function dayOf(number: DayNumber): Day {
  const known = knownDays.get(number);
  if (known !== undefined) return known;
  const day = new Date(number * DAY_MS).toISOString().slice(0, 10) as Day;
  knownDays.set(number, day);
  return day;
}

/** The number of a day. */
export function dayNumber(day: Day): DayNumber {
  const known = knownNumbers.get(day);
  if (known !== undefined) return known;
  const number = Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10)) / DAY_MS;
  knownNumbers.set(day, number);
  return number;
}

/** Reads "YYYY-MM-DD"; undefined for anything else, 2026-02-30 included. Years 1900 to 2199. */
export function parseDay(text: string): Day | undefined {
  if (parsedDays.has(text)) return text as Day;
  const day = readDay(text);
  if (day !== undefined) parsedDays.add(day);
  return day;
}

function readDay(text: string): Day | undefined {
  const match = SHAPE.exec(text);
  if (match === null || !/^(19|20|21)/.test(text)) return undefined;
  const date = new Date(dayNumber(text as Day) * DAY_MS);
  return date.getUTCMonth() + 1 === Number(match[2]) && date.getUTCDate() === Number(match[3]) ? (text as Day) : undefined;
}

export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days);
}

/** Calendar days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day `months` later, or the last day of that month where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  return dayOf(Math.floor(addMonthsToDate(utcDate(day), months).getTime() / DAY_MS));
}

/** Week number by ISO 8601. */
export function weekOf(day: Day): number {
  return getISOWeek(utcDate(day));
}

export function weekdayOf(day: Day): Weekday {
  return weekdayOfNumber(dayNumber(day));
}

export function weekdayOfNumber(number: DayNumber): Weekday {
  return ((((number + 3) % 7) + 7) % 7 + 1) as Weekday;
}

/** Monday of the week that holds `day`. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** The first day of the week of `day`, where weeks begin on another day than Monday. */
export function weekStartOf(day: Day, first: Weekday): Day {
  return addDays(day, -((weekdayOf(day) - first + 7) % 7));
}

/**
 * The civil day of an instant as the person lived it: the local date, where the hours before `dayStart` (0..6) still
 * belong to the evening before.
 * @param at ISO date and time with offset; its written, local date and hour are what counts
 */
export function civilDay(at: string, dayStart: number): Day {
  const date = at.slice(0, 10) as Day;
  return +at.slice(11, 13) < dayStart ? addDays(date, -1) : date;
}

/** Milliseconds since 1970 of an ISO instant with offset. */
export function instantOf(at: string): number {
  return Date.parse(at);
}

/**
 * date-fns reckons in the zone of the date it is given: UTC, where every day exists and has 24 hours. The mini one, for
 * the other makes formatters as it is loaded, which takes half as long again as node itself.
 */
function utcDate(day: Day): Date {
  return new UTCDateMini(dayNumber(day) * DAY_MS);
}
