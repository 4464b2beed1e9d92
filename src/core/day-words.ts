import { addDays, parseDay, weekdayOf, type Day, type Weekday } from './calendar.ts';

/** Days and weekdays as people type them. These words are part of the interface: English whatever the locale. */

export const WEEKDAYS: readonly string[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** How many days from today each of these is. */
export const NEAR_DAYS: ReadonlyMap<string, number> = new Map([['yesterday', -1], ['today', 0], ['tomorrow', 1]]);
const WHICH_WEEKDAY = /^(?:on\s+)?(last|this|next)\s+(\S+)$/;
/** "-3", "+3": days from today. */
export const FROM_TODAY = /^[+-]\d{1,4}$/;
/** "31.12.2027": with dots the day comes first wherever people write it so; with slashes it does not. */
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** Where a bare weekday points: `past` is the latest one, `next` the coming one; today counts in both. */
type Direction = 'past' | 'next';

/**
 * Reads "2026-11-24", "24.11.2026", "today", "yesterday", "tomorrow", "-3", "+3" (days from today) and weekdays, also as "last friday" or "next friday" (never today) and
 * "on friday", in any case.
 * Undefined for anything else, days that do not exist included. Whether the future is allowed is for the caller to say.
 */
export function readDay(text: string, today: Day, direction: Direction): Day | undefined {
  const typed = text.trim().toLowerCase();
  const [, which, name = ''] = WHICH_WEEKDAY.exec(typed) ?? [];
  if (which !== undefined) return dayOfWhich(which, readWeekday(name), today);
  const word = typed.replace(/^on\s+/, '');
  const days = NEAR_DAYS.get(word) ?? (FROM_TODAY.test(word) ? Number(word) : undefined);
  if (days !== undefined) return addDays(today, days);
  const weekday = readWeekday(word);
  return weekday === undefined ? readDate(word) : dayOnWeekday(weekday, today, direction);
}

/** Reads "2026-11-24" and "24.11.2026"; undefined for a day that does not exist. */
export function readDate(text: string): Day | undefined {
  const [, day, month, year] = DOTTED.exec(text) ?? [];
  return parseDay(year === undefined ? text : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`);
}

/** Reads a weekday by its name or any beginning of it with two letters or more: "we", "wed", "Wednesday". */
export function readWeekday(text: string): Weekday | undefined {
  const word = text.trim().toLowerCase();
  const index = word.length < 2 ? -1 : WEEKDAYS.findIndex((name) => name.startsWith(word));
  return index < 0 ? undefined : ((index + 1) as Weekday);
}

function dayOnWeekday(weekday: Weekday, today: Day, direction: Direction): Day {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  return addDays(today, direction === 'next' ? ahead : -back);
}

function dayOfWhich(which: string, weekday: Weekday | undefined, today: Day): Day | undefined {
  if (weekday === undefined) return undefined;
  if (which === 'this') return dayOnWeekday(weekday, today, 'next');
  return which === 'last' ? dayOnWeekday(weekday, addDays(today, -1), 'past') : dayOnWeekday(weekday, addDays(today, 1), 'next');
}
