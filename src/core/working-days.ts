import { weekdayOfNumber, type DayNumber, type Weekday } from './calendar.ts';
import { readWeekday } from './day-words.ts';

/** In force until a `workingDays` setting says otherwise. */
export const DEFAULT_WORKING_DAYS: ReadonlySet<Weekday> = new Set([1, 2, 3, 4, 5]);

const SPAN = /^([a-z]+)(?:\s*-\s*([a-z]+))?$/;

/** Reads "mon-fri", "sun-thu" (round the week's end), "mon,wed,fri", "mon-wed,sat"; undefined for anything else. */
export function parseWorkingDays(text: string): ReadonlySet<Weekday> | undefined {
  const spans = text.toLowerCase().split(',').map((span) => parseSpan(span.trim()));
  return spans.every((span) => span !== undefined) ? new Set(spans.flat()) : undefined;
}

/** How many of the days `from` to `to`, both included, fall on one of these weekdays. Takes whole weeks at once. */
export function countWeekdays(weekdays: ReadonlySet<Weekday>, from: DayNumber, to: DayNumber): number {
  const weeks = Math.max(0, Math.floor((to - from + 1) / 7));
  let days = weeks * weekdays.size;
  for (let day = from + weeks * 7; day <= to; day++) if (weekdays.has(weekdayOfNumber(day))) days++;
  return days;
}

function parseSpan(span: string): readonly Weekday[] | undefined {
  const [, firstName, lastName = firstName] = SPAN.exec(span) ?? [];
  const first = readWeekday(firstName ?? '');
  const last = readWeekday(lastName ?? '');
  if (first === undefined || last === undefined) return undefined;
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => (((first - 1 + index) % 7) + 1) as Weekday);
}
