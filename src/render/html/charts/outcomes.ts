import { PROMISE_STATES, type OutcomeRow, type OutcomesBlock, type PromiseState } from '../../../core/chart-blocks.ts';
import { chartTable } from '../../chart-tables.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { drawing, figure } from './figure.ts';
import { planeOf } from './plane.ts';

const WIDTH = 320;
const ROW = 48;
const PITCH = 15;
const SIZE = 10;
const MOST = Math.floor(WIDTH / PITCH);

/** Promises in a row, oldest first: full, half, crossed out, or a ring where it is still open. */
export function outcomesChart(block: OutcomesBlock, page: Page): Markup {
  const plane = planeOf(WIDTH, block.rows.length * ROW, page.rtl);
  const rows = block.rows.map(({ label, note }) => ({ label: page.words.tell(label), note: page.words.tell(note) }));
  const parts = block.rows.map(({ label, note, promises }, row) => html`<text class="start" x="${plane.x(0)}" y="${row * ROW + 14}">${page.plain(label)}: ${page.plain(note)}</text>${promises.slice(-MOST).map(({ state }, index) => sign(state, plane.x(index * PITCH, SIZE), row * ROW + 24))}`);
  const drawn = drawing(plane, { title: page.plain(block.label), description: page.say('chart.outcomes', { rows }) }, parts, page);
  return figure({ label: block.label, drawings: [drawn], below: key(block.rows, page), table: chartTable(block, page.words) }, page);
}

function sign(state: PromiseState, x: number, y: number): Markup {
  const [right, bottom, middle] = [x + SIZE, y + SIZE, SIZE / 2];
  switch (state) {
    case 'kept': return html`<rect class="full" x="${x}" y="${y}" width="${SIZE}" height="${SIZE}"/>`;
    case 'partly': return html`<rect class="outline" x="${x + 0.5}" y="${y + 0.5}" width="${SIZE - 1}" height="${SIZE - 1}"/><rect class="full" x="${x}" y="${y + middle}" width="${SIZE}" height="${middle}"/>`;
    case 'missed': return html`<path class="cross" d="M${x + 1} ${y + 1}L${right - 1} ${bottom - 1}M${right - 1} ${y + 1}L${x + 1} ${bottom - 1}"/>`;
    case 'open': return html`<circle class="outline" cx="${x + middle}" cy="${y + middle}" r="${middle - 0.5}"/>`;
    case 'overdue': return html`<circle class="late" cx="${x + middle}" cy="${y + middle}" r="${middle - 0.75}"/><path class="late" d="M${x + middle} ${y + 2.5}v3M${x + middle} ${y + 7}v1"/>`;
    default: return state satisfies never;
  }
}

/** Only the signs that are drawn. */
function key(rows: readonly OutcomeRow[], { words }: Page): Markup {
  const shown = new Set(rows.flatMap(({ promises }) => promises.map(({ state }) => state)));
  return html`<ul class="key">${PROMISE_STATES.filter((state) => shown.has(state)).map((state) => html`<li><svg class="sign" viewBox="0 0 10 10" aria-hidden="true">${sign(state, 0, 0)}</svg>${words.say('promise-state', { state })}</li>`)}</ul>`;
}
