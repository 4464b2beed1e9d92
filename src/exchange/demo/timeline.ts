import { addDays, dayNumber, mondayOf, parseDay, weekdayOf, type Day } from '../../core/calendar.ts';
import type { ExchangeLineLike } from './line.ts';

/**
 * When something happened, counted in the consultant's working days before today: 1 is the last one, 5 is about a
 * week, 239 about a year ago. 0 is today, or the next working day where today is none. Negative numbers are calendar
 * days to come. Weekends and days off are not counted, so that a story reads the same on whatever day it is told.
 */
export type Ago = number;

/** Working days told: about two years. */
export const STORY_DAYS = 478;

export interface Timeline {
  readonly today: Day;
  readonly daysOff: readonly DaysOff[];
  /** @param ago at most `STORY_DAYS` */
  day(ago: Ago): Day;
}

export interface DaysOff { readonly on: Day; readonly to: Day; readonly reason: string }

const LATEST_SUMMER_END_DAYS = 28;
const YEARS_TOLD = 3;

export function timelineOf(today: Day): Timeline {
  const daysOff = daysOffBefore(today);
  const isWorkingDay = (day: Day): boolean => weekdayOf(day) <= 5 && !daysOff.some((off) => off.on <= day && day <= off.to);
  const past: Day[] = [];
  for (let day = addDays(today, -1); past.length < STORY_DAYS; day = addDays(day, -1)) {
    if (isWorkingDay(day)) past.push(day);
  }
  let next = today;
  while (!isWorkingDay(next)) next = addDays(next, 1);
  return { today, daysOff: daysOff.filter((off) => off.on >= past[STORY_DAYS - 1]!), day: (ago) => dayAt(past, next, today, ago) };
}

/** The days off as lines of the book. */
export function buildDaysOff(timeline: Timeline): readonly ExchangeLineLike[] {
  return timeline.daysOff.map(({ on, to, reason }) => ({ kind: 'away', on, to, reason }));
}

function dayAt(past: readonly Day[], next: Day, today: Day, ago: Ago): Day {
  if (ago < 0) return addDays(today, -ago);
  const day = ago === 0 ? next : past[ago - 1];
  if (day === undefined) throw new RangeError(`the story is ${STORY_DAYS} working days long, not ${ago}`);
  return day;
}

/** Oldest first. This summer's holiday is left out until it is weeks ago: a demo in August should have a yesterday. */
function daysOffBefore(today: Day): readonly DaysOff[] {
  const year = +today.slice(0, 4);
  return Array.from({ length: YEARS_TOLD + 1 }, (_, i) => daysOffOf(year - YEARS_TOLD + i)).flat()
    .filter((off) => off.on <= today && (off.reason !== 'summer holiday' || dayNumber(off.to) + LATEST_SUMMER_END_DAYS <= dayNumber(today)));
}

function daysOffOf(year: number): readonly DaysOff[] {
  const summer = mondayOf(dayIn(year, '08-06'));
  const fair = addDays(mondayOf(dayIn(year, '03-18')), 3);
  return [
    { on: fair, to: addDays(fair, 1), reason: year % 2 === 0 ? 'flu' : 'a long weekend in the hills' },
    { on: summer, to: addDays(summer, 11), reason: 'summer holiday' },
    { on: dayIn(year, '12-24'), to: dayIn(year + 1, '01-01'), reason: 'Christmas' },
  ];
}

function dayIn(year: number, monthAndDay: string): Day {
  const day = parseDay(`${year}-${monthAndDay}`);
  if (day === undefined) throw new RangeError(`no such day: ${year}-${monthAndDay}`);
  return day;
}
