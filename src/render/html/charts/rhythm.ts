import type { RhythmBlock } from '../../../core/chart-blocks.ts';
import { chartTable } from '../../chart-tables.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { drawing, figure } from './figure.ts';
import { markList, markSigns } from './marks.ts';
import { planeOf, rounded, type Plane } from './plane.ts';
import { placeOf, timeTicks } from './time-axis.ts';

const WIDTH = 320;
const HEIGHT = 116;
const TOP = 10;
const BOTTOM = 98;
const START = 16;
const END = WIDTH - 26;
/** The height of a line of text. */
const LETTER = 11;

/** Each contact as high as it was long in coming; the silence since the last is hollow, for nobody knows yet how high it gets. */
export function rhythmChart(block: RhythmBlock, page: Page): Markup {
  const { label, note, from, to, gaps, usualDays, silentDays, marks } = block;
  const plane = planeOf(WIDTH, HEIGHT, page.rtl);
  const axis = { from, to, start: START, end: END };
  const longest = Math.max(silentDays, usualDays ?? 0, block.agreedDays ?? 0, ...gaps.map(({ days }) => days));
  const y = (days: number): number => rounded(BOTTOM - days / longest * (BOTTOM - TOP));
  const description = page.say('chart.rhythm', { from, to, contacts: gaps.length, longest: Math.max(...gaps.map(({ days }) => days)), silent: silentDays, usual: usualDays });
  const drawn = drawing(plane, { title: page.plain(label), description }, [
    html`<path class="hair" d="M${plane.x(START)} ${BOTTOM}H${plane.x(END)}"/><text class="end" x="${plane.x(START - 6)}" y="${y(longest) + 4}">${longest}</text><text class="end" x="${plane.x(START - 6)}" y="${BOTTOM + 4}">0</text>`,
    ...timeTicks(axis, plane, { top: BOTTOM, bottom: BOTTOM + 3 }, page),
    ...markSigns(marks, axis, plane, { top: TOP - 8, bottom: BOTTOM }),
    ...gaps.map(({ on, days }) => html`<path class="bar" d="M${plane.x(placeOf(on, axis))} ${BOTTOM}V${y(days)}"/>`),
    ...(silentDays === 0 ? [] : [html`<path class="${silentDays > (block.agreedDays ?? usualDays ?? Infinity) ? 'hollow long' : 'hollow'}" d="M${plane.x(END - 2.5)} ${BOTTOM}V${y(silentDays)}H${plane.x(END + 2.5)}V${BOTTOM}"/>`]),
    ...expected(block, plane, y),
    html`<text class="value" x="${plane.x(END + 6)}" y="${y(silentDays) + 4}">${silentDays}</text>`,
  ], page);
  return figure({ label, note, drawings: [drawn], below: markList(marks, page), table: chartTable(block, page.words) }, page);
}

/** What was agreed, else what is usual, as a broken line across; its days at the edge where they have room. */
function expected({ agreedDays, usualDays }: RhythmBlock, plane: Plane, y: (days: number) => number): readonly Markup[] {
  const days = agreedDays ?? usualDays;
  if (days === null) return [];
  const hasRoom = BOTTOM - y(days) >= LETTER && y(days) - TOP >= LETTER;
  const label = hasRoom ? html`<text class="end" x="${plane.x(START - 6)}" y="${rounded(y(days) + 4)}">${days}</text>` : undefined;
  return [html`<path class="usual" d="M${plane.x(START)} ${y(days)}H${plane.x(END)}"/>${label}`];
}
