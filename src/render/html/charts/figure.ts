import type { Message } from '../../../core/messages.ts';
import type { ChartTable } from '../../chart-tables.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import type { Plane } from './plane.ts';

/** A drawing with its name and a description for those who do not see it. */
export function drawing(plane: Plane, { title, description }: { readonly title: string; readonly description: string }, parts: readonly Markup[], page: Page): Markup {
  const id = page.id();
  return html`<svg viewBox="0 0 ${plane.width} ${plane.height}" role="img" aria-labelledby="${id} ${id}-d"><title id="${id}">${title}</title><desc id="${id}-d">${description}</desc>${parts}</svg>`;
}

export interface FigureParts {
  readonly label: Message;
  readonly note?: Message;
  readonly drawings: readonly Markup[];
  /** What the signs mean, or on which day they stand. */
  readonly below?: Markup | undefined;
  readonly table: ChartTable;
  readonly wide?: boolean;
}

/** A chart under its name, with the figures behind it for whoever opens them. */
export function figure({ label, note, drawings, below, table, wide = false }: FigureParts, page: Page): Markup {
  const name = html`<b dir="auto">${page.tell(label)}</b>`;
  const beside = note === undefined ? undefined : html` <span dir="auto">${page.tell(note)}</span>`;
  return html`<figure class="${wide ? 'wide' : 'chart'}"><figcaption>${name}${beside}</figcaption><div class="drawings">${drawings}</div>${below}${figuresBehind(page.words.tell(label), table, page)}</figure>`;
}

/** @param chart its name, as the words tell it */
export function figuresBehind(chart: string, { columns, rows }: ChartTable, { say, tell }: Page): Markup {
  const body = rows.map((row) => html`<tr>${row.map((cell) => html`<td dir="auto">${typeof cell === 'string' ? cell : tell(cell)}</td>`)}</tr>`);
  return html`<details><summary>${say('chart.figures', {})}<span class="unseen"> ${say('chart.figures-of', { chart })}</span></summary><table class="figures"><thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${body}</tbody></table></details>`;
}
