import type { Block, TrendPoint } from '../../../core/blocks.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { drawing, figuresBehind } from './figure.ts';
import { planeOf, rounded } from './plane.ts';

export type TrendBlock = Extract<Block, { block: 'trend' }>;

const WIDTH = 108;
const HEIGHT = 24;
const EDGE = 3;
/** As many answers as there is room for, side by side; fewer stand at the end. */
const MOST = 24;
const PITCH = (WIDTH - 2 * EDGE - 12) / (MOST - 1);

/** Answers by item: a word, a line no higher than the word, and when that was. */
export function trendList(trends: readonly TrendBlock[], page: Page): Markup {
  const rows = trends.map((trend) => html`<li><span dir="auto">${page.tell(trend.label)}</span>${spark(trend, page)}<span class="quiet" dir="auto">${page.tell(trend.note)}</span></li>`);
  const { words } = page;
  const table = {
    columns: [words.say('chart.column', { column: 'item' }), words.say('chart.column', { column: 'answers' })],
    rows: trends.map(({ label, points }) => [label, points.map(({ on, value }) => `${page.day(on)}: ${value ?? '–'}`).join(page.comma)]),
  };
  return html`<ul class="trends">${rows}</ul>${figuresBehind(words.say('chart.column', { column: 'answers' }), table, page)}`;
}

function spark({ label, points }: TrendBlock, page: Page): Markup {
  const shown = points.slice(-MOST);
  const plane = planeOf(WIDTH, HEIGHT, page.rtl);
  const at = (index: number): number => plane.x(EDGE + (MOST - shown.length + index) * PITCH);
  const description = page.say('chart.trend', { values: shown.map(({ value }) => value) });
  const dots = shown.map(({ value }, index) => (value === null
    ? html`<circle class="nothing" cx="${at(index)}" cy="${HEIGHT / 2}" r="0.8"/>`
    : html`<circle class="${index === shown.length - 1 ? 'last' : 'dot'}" cx="${at(index)}" cy="${yOf(value)}" r="${index === shown.length - 1 ? 2.4 : 1.3}"/>`));
  const last = shown.findLast(({ value }) => value !== null)?.value;
  const figure = last === undefined || last === null ? undefined : html`<text class="value" x="${plane.x(WIDTH - 9)}" y="${rounded(yOf(last) + 4)}">${page.words.formats.number(last)}</text>`;
  return drawing(plane, { title: page.plain(label), description }, [html`<path class="hair" d="M${plane.x(0)} ${yOf(3)}H${plane.x(WIDTH - 12)}"/>`, ...lines(shown, at), ...dots, ...(figure === undefined ? [] : [figure])], page);
}

/** No line is drawn to or from a gap. */
function lines(points: readonly TrendPoint[], at: (index: number) => number): readonly Markup[] {
  return points.flatMap(({ value }, index) => {
    const before = points[index - 1]?.value;
    return value === null || before === null || before === undefined ? [] : [html`<path class="line" d="M${at(index - 1)} ${yOf(before)}L${at(index)} ${yOf(value)}"/>`];
  });
}

function yOf(value: number): number {
  return rounded(HEIGHT - EDGE - (Math.min(5, Math.max(1, value)) - 1) / 4 * (HEIGHT - 2 * EDGE));
}
