import type { TrendPoint } from '../blocks.ts';
import type { SeriesBlock, Usual } from '../chart-blocks.ts';
import { addDays, daysBetween, type Day } from '../calendar.ts';
import type { Rating } from '../facts.ts';
import type { History } from '../history.ts';
import { message } from '../messages.ts';
import type { ShownFinding } from '../signals/shown-finding.ts';
import { marksOf } from './marks.ts';
import { isWithin, yearUpTo, type Window } from './window.ts';

export interface SeriesRequest {
  readonly history: History;
  readonly label: SeriesBlock['label'];
  /** Ids of the items whose ratings are taken together. */
  readonly items: ReadonlySet<string>;
  /** Warnings that bear on them. */
  readonly findings: readonly ShownFinding[];
  readonly day: Day;
}

/** What was asked on one day, and how it was answered: 1..5. */
interface Answer { readonly on: Day; readonly value: number }

/** A point a week, and wider where less is asked: the narrowest step that leaves no more than two points of five empty. */
const STEPS_DAYS = [7, 14, 28, 91];
const FILLED_SHARE = 0.6;
const FEWEST_POINTS = 3;
/** What is usual is told from what came before these last days, or before a warning began. */
const RECENT_DAYS = 56;
const USUAL_NEEDS = 6;
/** Of the points before, all but the lowest and the highest tenth. */
const TAIL = 0.1;
const LATELY_DAYS = 28;

/** How a family was rated over a year, against what is usual for this client (G9); nothing with fewer than three points. */
export function ratingSeries({ history, label, items, findings, day }: SeriesRequest): readonly SeriesBlock[] {
  const window = yearUpTo(day);
  const answers = answersIn(history, items, window);
  const last = answers.at(-1);
  const stepDays = STEPS_DAYS.find((step) => isFilled(pointsOf(answers, window, step))) ?? STEPS_DAYS.at(-1)!;
  const points = pointsOf(answers, window, stepDays);
  if (last === undefined || points.filter(({ value }) => value !== null).length < FEWEST_POINTS) return [];
  const usual = usualOf(points, baselineEnd(findings, day));
  const lately = answers.filter(({ on }) => on > addDays(day, -LATELY_DAYS));
  const note = message('series-note', { last: lately.length === 0 ? null : mean(lately), days: daysBetween(last.on, day), usual });
  return [{ block: 'series', label, note, ...window, stepDays, points, usual, marks: marksOf(findings, window) }];
}

/** Of several answers to an item on one day the last counts; by day. */
function answersIn(history: History, items: ReadonlySet<string>, window: Window): readonly Answer[] {
  const answers = new Map<string, Answer>();
  for (const { on, ratings } of history.of('check')) {
    if (ratings === undefined || !isWithin(on, window)) continue;
    for (const item in ratings) {
      const value = items.has(item) ? valueOf(ratings[item]!) : null;
      if (value !== null) answers.set(`${on} ${item}`, { on, value });
    }
  }
  return [...answers.values()].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function valueOf(rating: Rating): number | null {
  if (typeof rating === 'boolean') return rating ? 5 : 1;
  return rating === 'none' ? null : rating;
}

/** Steps are counted back from the end, so that the last one is whole. A point stands on the last day of its step with an answer. */
function pointsOf(answers: readonly Answer[], { from, to }: Window, stepDays: number): readonly TrendPoint[] {
  const count = Math.ceil((daysBetween(from, to) + 1) / stepDays);
  const steps = Array.from({ length: count }, (): Answer[] => []);
  for (const answer of answers) steps[count - 1 - Math.floor(daysBetween(answer.on, to) / stepDays)]!.push(answer);
  return steps.map((inStep, index) => ({ on: inStep.at(-1)?.on ?? addDays(to, -(count - 1 - index) * stepDays), value: inStep.length === 0 ? null : mean(inStep) }));
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

/** To a tenth: more would claim too much. */
function mean(answers: readonly Answer[]): number {
  return Math.round(answers.reduce((sum, { value }) => sum + value, 0) / answers.length * 10) / 10;
}
