import type { TrendPoint } from '../../../core/blocks.ts';
import type { SeriesBlock } from '../../../core/chart-blocks.ts';
import { chartTable } from '../../chart-tables.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { drawing, figure } from './figure.ts';
import { markList, markSigns } from './marks.ts';
import { planeOf, rounded, type Plane } from './plane.ts';
import { placeOf, timeTicks, type TimeAxis } from './time-axis.ts';

const WIDTH = 320;
const HEIGHT = 116;
const TOP = 10;
const BOTTOM = 98;
const START = 16;
const END = WIDTH - 26;

/** Means in time between 1 and 5, the line broken wherever nothing was rated, over the band of what was usual. */
export function seriesChart(block: SeriesBlock, page: Page): Markup {
  const { label, note, points, from, to, usual, marks, stepDays } = block;
  const plane = planeOf(WIDTH, HEIGHT, page.rtl);
  const axis = { from, to, start: START, end: END };
  const asked = points.slice(points.findIndex(({ value }) => value !== null));
  const description = `${page.say('chart.series', { from, to, stepDays, usual, gaps: gapsIn(asked) })} ${page.plain(note)}.`;
  const drawn = drawing(plane, { title: page.plain(label), description }, [
    ...(usual === null ? [] : [band(usual, plane)]),
    ...[1, 3, 5].map((value) => html`<path class="hair" d="M${plane.x(START)} ${yOf(value)}H${plane.x(END)}"/><text class="end" x="${plane.x(START - 6)}" y="${yOf(value) + 4}">${value}</text>`),
    ...timeTicks(axis, plane, { top: BOTTOM, bottom: BOTTOM + 3 }, page),
    ...markSigns(marks, axis, plane, { top: TOP - 8, bottom: BOTTOM }),
    ...runsOf(points).map((run) => line(run, axis, plane)),
    ...lastValue(points, axis, plane, page),
  ], page);
  return figure({ label, note, drawings: [drawn], below: markList(marks, page), table: chartTable(block, page.words) }, page);
}

function yOf(value: number): number {
  return rounded(TOP + (5 - value) / 4 * (BOTTOM - TOP));
}

function band({ low, high }: NonNullable<SeriesBlock['usual']>, plane: Plane): Markup {
  const [top, bottom] = [yOf(high), yOf(low)];
  const [left, right] = [plane.x(START), plane.x(END)];
  return html`<rect class="band" x="${Math.min(left, right)}" y="${top}" width="${END - START}" height="${rounded(Math.max(1, bottom - top))}"/><path class="band-edge" d="M${left} ${top}H${right}M${left} ${bottom}H${right}"/>`;
}

/** Points without a gap between them. */
function runsOf(points: readonly TrendPoint[]): readonly (readonly TrendPoint[])[] {
  const runs: TrendPoint[][] = [[]];
  for (const point of points) {
    if (point.value !== null) runs.at(-1)!.push(point);
    else if (runs.at(-1)!.length > 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** Every mean is a dot, so that one between two gaps is seen as well. */
function line(run: readonly TrendPoint[], axis: TimeAxis, plane: Plane): Markup {
  const places = run.map(({ on, value }) => ({ x: plane.x(placeOf(on, axis)), y: yOf(value ?? 0) }));
  const path = places.length < 2 ? undefined : html`<path class="line" d="M${places.map(({ x, y }) => `${x} ${y}`).join('L')}"/>`;
  return html`${path}${places.map(({ x, y }) => html`<circle class="dot" cx="${x}" cy="${y}" r="1.7"/>`)}`;
}

/** The last mean in figures, where the eye ends. */
function lastValue(points: readonly TrendPoint[], axis: TimeAxis, plane: Plane, { words }: Page): readonly Markup[] {
  const last = points.findLast(({ value }) => value !== null);
  if (last === undefined || last.value === null) return [];
  const [at, y] = [placeOf(last.on, axis), yOf(last.value)];
  return [html`<circle class="last" cx="${plane.x(at)}" cy="${y}" r="3"/><text class="value" x="${plane.x(at + 6)}" y="${y + 4}">${words.formats.number(last.value)}</text>`];
}

function gapsIn(points: readonly TrendPoint[]): number {
  return points.filter(({ value }, index) => value === null && points[index - 1]?.value !== null).length;
}
