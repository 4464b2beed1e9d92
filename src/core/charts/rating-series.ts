import type { TrendPoint } from '../blocks.ts';
import { addDays, dayNumber, dayOf, daysBetween, type Day, type DayNumber } from '../calendar.ts';
import type { SeriesBlock, Usual } from '../chart-blocks.ts';
import { message } from '../messages.ts';
import type { ShownFinding } from '../signals/shown-finding.ts';
import { marksOf } from './marks.ts';
import type { Past, WeekOfRatings } from './past.ts';
import { yearUpTo, type Window } from './window.ts';

export interface SeriesRequest {
  readonly past: Past;
  readonly label: SeriesBlock['label'];
  /** Ids of the items whose ratings are taken together. */
  readonly items: readonly string[];
  /** Warnings that bear on them. */
  readonly findings: readonly ShownFinding[];
  /** Those that are over. */
  readonly over?: readonly ShownFinding[];
  readonly day: Day;
}

/** Weeks a point stands for: wider where less is asked, the narrowest that leaves no more than two points of five empty. */
const STEPS_WEEKS = [1, 2, 4, 13];
const FILLED_SHARE = 0.6;
const FEWEST_POINTS = 3;
/** What is usual is told from what came before these last days, or before a warning began. */
const RECENT_DAYS = 56;
const USUAL_NEEDS = 6;
/** Of the points before, all but the lowest and the highest tenth. */
const TAIL = 0.1;
const LATELY_WEEKS = 4;
const WEEK = 7;

/** How a family was rated over a year, against what is usual for this client (G9); nothing with fewer than three points. */
export function ratingSeries({ past, label, items, findings, over = [], day }: SeriesRequest): readonly SeriesBlock[] {
  const window = yearUpTo(day);
  const weeks = items.flatMap((item) => past.ratings[item] ?? []).filter(([, , , last]) => last >= dayNumber(window.from) && last <= dayNumber(day));
  const step = STEPS_WEEKS.find((count) => isFilled(pointsOf(weeks, window, count))) ?? STEPS_WEEKS.at(-1)!;
  const points = pointsOf(weeks, window, step);
  if (points.filter(({ value }) => value !== null).length < FEWEST_POINTS) return [];
  const usual = usualOf(points, baselineEnd(findings, day));
  const lately = weeks.filter(([monday]) => monday > dayNumber(day) - LATELY_WEEKS * WEEK);
  const note = message('series-note', { last: mean(lately), days: daysBetween(lastOf(weeks), day), usual });
  return [{ block: 'series', label, note, ...window, stepDays: step * WEEK, points, usual, marks: marksOf([...findings, ...over], window) }];
}

/** Steps are counted back from the last week. A point stands on the last day of its step with an answer. */
function pointsOf(weeks: readonly WeekOfRatings[], { from, to }: Window, size: number): readonly TrendPoint[] {
  const all = Math.floor(daysBetween(from, to) / WEEK) + 1;
  const count = Math.ceil(all / size);
  const steps = Array.from({ length: count }, (): WeekOfRatings[] => []);
  const weekOf = (monday: DayNumber): number => Math.floor((monday - dayNumber(from)) / WEEK);
  for (const week of weeks) steps[count - 1 - Math.floor((all - 1 - weekOf(week[0])) / size)]?.push(week);
  return steps.map((step, index) => ({ on: step.length === 0 ? addDays(to, -(count - 1 - index) * size * WEEK) : lastOf(step), value: mean(step) }));
}

/** From its first point on; before it nobody asked. */
function isFilled(points: readonly TrendPoint[]): boolean {
  const asked = points.slice(points.findIndex(({ value }) => value !== null));
  return asked.filter(({ value }) => value !== null).length >= asked.length * FILLED_SHARE;
}

function baselineEnd(findings: readonly ShownFinding[], day: Day): Day {
  return findings.map(({ since }) => since).reduce((a, b) => (a < b ? a : b), addDays(day, -RECENT_DAYS));
}

function usualOf(points: readonly TrendPoint[], before: Day): Usual | null {
  const values = points.flatMap(({ on, value }) => (value === null || on >= before ? [] : [value])).toSorted((a, b) => a - b);
  if (values.length < USUAL_NEEDS) return null;
  const tail = Math.floor(values.length * TAIL);
  return { low: values[tail]!, high: values.at(-1 - tail)! };
}

function lastOf(weeks: readonly WeekOfRatings[]): Day {
  return dayOf(Math.max(...weeks.map(([, , , last]) => last)));
}

/** To a tenth, for more would claim too much; null where nothing was rated. */
function mean(weeks: readonly WeekOfRatings[]): number | null {
  const count = weeks.reduce((all, [, , answers]) => all + answers, 0);
  return count === 0 ? null : Math.round(weeks.reduce((all, [, sum]) => all + sum, 0) / count * 10) / 10;
}
