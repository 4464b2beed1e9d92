import { dayNumber, weekdayOfNumber, type Day, type DayNumber, type Weekday } from './calendar.ts';
import type { Away, Phase, Setting } from './facts.ts';
import { countWeekdays, DEFAULT_WORKING_DAYS, parseWorkingDays } from './working-days.ts';

/**
 * Which days are expected: working days, less days off; for a client also less pauses and what comes after the end.
 * Only expected days are ever counted, missed or waited for (principle 4). Reckons in day numbers; outside 1900 to
 * 2199 nothing is expected.
 */
export interface Schedule {
  isExpected(day: DayNumber): boolean;
  /** Expected days after `after`, up to and including `upTo`; 0 where `upTo` does not come later. */
  expectedBetween(after: DayNumber, upTo: DayNumber): number;
  /** The first expected day at or after `from`; undefined where none ever comes. */
  nextExpected(from: DayNumber): DayNumber | undefined;
  /** The same as data: ascending, never overlapping; days between two stretches are off. */
  readonly stretches: readonly Stretch[];
}

/** Days `from` to `to`, both included, of which these weekdays are expected. */
interface Stretch extends DayRange { readonly weekdays: ReadonlySet<Weekday> }
interface DayRange { readonly from: DayNumber; readonly to: DayNumber }

/** A `workingDays` setting, in force from its `on`; null goes back to the default, an unreadable value changes nothing. */
export type WorkingDaysSetting = Pick<Setting, 'on' | 'value'>;
/** Days off from `on` to `to`, both included; one day where `to` is missing. */
export type DaysOff = Pick<Away, 'on' | 'to'>;
/** In force from its `on`; a pause with `until` is over on the day after it. */
export type PhaseChange = Pick<Phase, 'on' | 'phase' | 'until'>;

const FIRST = dayNumber('1900-01-01' as Day);
const LAST = dayNumber('2199-12-31' as Day);

/** My own schedule. Lists may come in any order; of two settings for one day the later in the list holds. */
export function buildSchedule(mine: { readonly workingDays: readonly WorkingDaysSetting[]; readonly away: readonly DaysOff[] }): Schedule {
  return scheduleOf(without(stretchesOf(mine.workingDays), mine.away.map(rangeOff)));
}

/** A client's: expected for me, and the client neither away nor paused nor ended. */
export function clientSchedule(mine: Schedule, clientAway: readonly DaysOff[], phases: readonly PhaseChange[]): Schedule {
  return scheduleOf(without(mine.stretches, [...clientAway.map(rangeOff), ...inactiveRanges(phases)]));
}

function scheduleOf(stretches: readonly Stretch[]): Schedule {
  return {
    stretches,
    isExpected: (day) => isExpected(stretches, day),
    expectedBetween: (after, upTo) => countExpected(stretches, after + 1, upTo),
    nextExpected: (from) => findExpected(stretches, from),
  };
}

function isExpected(stretches: readonly Stretch[], day: DayNumber): boolean {
  const stretch = stretches[firstEndingFrom(stretches, day)];
  return stretch !== undefined && stretch.from <= day && stretch.weekdays.has(weekdayOfNumber(day));
}

function countExpected(stretches: readonly Stretch[], from: DayNumber, to: DayNumber): number {
  if (from > to) return 0;
  let days = 0;
  for (let index = firstEndingFrom(stretches, from); index < stretches.length; index++) {
    const stretch = stretches[index]!;
    if (stretch.from > to) break;
    days += countWeekdays(stretch.weekdays, Math.max(from, stretch.from), Math.min(to, stretch.to));
  }
  return days;
}

function findExpected(stretches: readonly Stretch[], from: DayNumber): DayNumber | undefined {
  for (let index = firstEndingFrom(stretches, from); index < stretches.length; index++) {
    const stretch = stretches[index]!;
    const start = Math.max(from, stretch.from);
    for (let day = start; day <= Math.min(stretch.to, start + 6); day++) {
      if (stretch.weekdays.has(weekdayOfNumber(day))) return day;
    }
  }
  return undefined;
}

/** Index of the first stretch that ends at or after `day`, by halving; their number where there is none. */
function firstEndingFrom(stretches: readonly Stretch[], day: DayNumber): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (stretches[middle]!.to < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function stretchesOf(settings: readonly WorkingDaysSetting[]): readonly Stretch[] {
  const changes = settings.toSorted(byDay).flatMap(({ on, value }) => {
    const weekdays = value === null ? DEFAULT_WORKING_DAYS : parseWorkingDays(String(value));
    return weekdays === undefined ? [] : [{ from: dayNumber(on), weekdays }];
  });
  return [{ from: FIRST, weekdays: DEFAULT_WORKING_DAYS }, ...changes]
    .map((change, index) => ({ ...change, to: (changes[index]?.from ?? LAST + 1) - 1 }))
    .filter(({ from, to }) => from <= to);
}

function without(stretches: readonly Stretch[], off: readonly DayRange[]): readonly Stretch[] {
  if (off.length === 0) return stretches;
  const ranges = off.toSorted((a, b) => a.from - b.from);
  return stretches.flatMap((stretch) => cut(stretch, ranges));
}

/** What ranges in ascending order leave of a stretch. */
function cut(stretch: Stretch, ranges: readonly DayRange[]): readonly Stretch[] {
  const left: Stretch[] = [];
  let from = stretch.from;
  for (const range of ranges) {
    if (range.to < from || range.from > stretch.to || range.to < range.from) continue;
    if (range.from > from) left.push({ ...stretch, from, to: range.from - 1 });
    from = range.to + 1;
  }
  if (from <= stretch.to) left.push({ ...stretch, from });
  return left;
}

function rangeOff({ on, to = on }: DaysOff): DayRange {
  return { from: dayNumber(on), to: dayNumber(to) };
}

/** Each phase holds until the next begins, of two on one day the later in the list. */
function inactiveRanges(phases: readonly PhaseChange[]): readonly DayRange[] {
  const ordered = phases.toSorted(byDay);
  return ordered.flatMap(({ on, phase, until }, index) => {
    if (phase === 'active') return [];
    const next = ordered[index + 1];
    const end = phase === 'paused' && until !== undefined ? dayNumber(until) : LAST;
    return [{ from: dayNumber(on), to: next === undefined ? end : Math.min(end, dayNumber(next.on) - 1) }];
  });
}

function byDay(a: { readonly on: Day }, b: { readonly on: Day }): number {
  return dayNumber(a.on) - dayNumber(b.on);
}
