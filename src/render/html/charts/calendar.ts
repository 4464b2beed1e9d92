import type { Block, CalendarState } from '../../../core/blocks.ts';
import { addDays, daysBetween, weekStartOf, type Day } from '../../../core/calendar.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { drawing, figuresBehind } from './figure.ts';
import { planeOf, type Plane } from './plane.ts';
import { drawLabels, weekdayLabels } from './weekday-labels.ts';

type CalendarBlock = Extract<Block, { block: 'calendar' }>;

const PITCH = 15;
const CELL = 12;
const TOP = 18;
/** Room for the date above the last week. */
const AFTER = 34;

/** Days as signs, a column a week: the same as in the terminal, drawn. */
export function calendarChart(block: CalendarBlock, page: Page): Markup {
  const { from, to, marks, legend } = block;
  const first = weekStartOf(from, page.words.formats.firstWeekday);
  const labels = weekdayLabels(first, [0, 1, 2, 3, 4, 5, 6], page);
  const weeks = Math.floor(daysBetween(first, to) / 7) + 1;
  const plane = planeOf(labels.width + weeks * PITCH + AFTER, TOP + 7 * PITCH, page.rtl);
  const named = (state: CalendarState): string => page.words.say('calendar.state', { state });
  const states = legend.map((state) => ({ state: named(state), days: marks.filter((mark) => mark.state === state).length }));
  const { formats } = page.words;
  const texts = { title: `${formats.dayAndYear(from)} – ${formats.dayAndYear(to)}`, description: page.say('chart.calendar', { from, to, states }) };
  const names = drawLabels(labels, plane.x(0), (row) => TOP + row * PITCH + 10);
  const dates = Array.from({ length: Math.ceil(weeks / 4) }, (_, index) => html`<text class="start" x="${plane.x(labels.width + index * 4 * PITCH)}" y="${TOP - 6}">${formats.day(addDays(first, index * 28))}</text>`);
  const signs = marks.map(({ on, state }) => sign(state, ...placeOf(on, first, labels.width, plane)));
  const key = html`<ul class="key">${legend.map((state) => html`<li><svg class="sign" viewBox="0 0 ${CELL} ${CELL}" aria-hidden="true">${sign(state, 0, 0)}</svg>${named(state)}</li>`)}</ul>`;
  const table = {
    columns: [page.words.say('chart.column', { column: 'day' }), page.words.say('chart.column', { column: 'state' })],
    rows: marks.map(({ on, state }) => [formats.dayAndYear(on), named(state)]),
  };
  return html`<figure class="days"><div class="drawings">${drawing(plane, texts, [...names, ...dates, ...signs], page)}</div>${key}${figuresBehind(texts.title, table, page)}</figure>`;
}

function placeOf(on: Day, first: Day, start: number, plane: Plane): readonly [number, number] {
  const index = daysBetween(first, on);
  return [plane.x(start + Math.floor(index / 7) * PITCH, CELL), TOP + index % 7 * PITCH];
}

function sign(state: CalendarState, x: number, y: number): Markup {
  const middle = CELL / 2;
  switch (state) {
    case 'done': return html`<rect class="full" x="${x + 1}" y="${y + 1}" width="${CELL - 2}" height="${CELL - 2}"/>`;
    case 'late': return html`<rect class="outline" x="${x + 1.5}" y="${y + 1.5}" width="${CELL - 3}" height="${CELL - 3}"/>`;
    case 'missed': return html`<path class="cross" d="M${x + 2} ${y + 2}l${CELL - 4} ${CELL - 4}m0 ${4 - CELL}l${4 - CELL} ${CELL - 4}"/>`;
    case 'off': return html`<circle class="nothing" cx="${x + middle}" cy="${y + middle}" r="1.2"/>`;
    case 'open': return html`<circle class="outline" cx="${x + middle}" cy="${y + middle}" r="${middle - 1.5}"/>`;
    default: return state satisfies never;
  }
}
