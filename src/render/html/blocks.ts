import type { Block, FactRow } from '../../core/blocks.ts';
import { toned } from '../tone.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';

type Of<Name extends Block['block']> = Extract<Block, { block: Name }>;

export function paragraph({ text, tone }: Of<'paragraph'>, page: Page): Markup {
  return html`<p class="${tone}" dir="auto">${tonedMarkup({ text, tone }, page)}</p>`;
}

/** Days and labels are terms, what stands beside them is what they mean; rows without either go on with the one before. */
export function facts({ rows }: Of<'facts'>, page: Page): Markup {
  const groups: FactRow[][] = [];
  for (const row of rows) {
    if (groups.length === 0 || termOf(row, page) !== undefined) groups.push([row]);
    else groups.at(-1)!.push(row);
  }
  const first = rows[0];
  if (first === undefined || termOf(first, page) === undefined) return html`<ul class="facts">${rows.map((row) => html`<li class="${row.tone ?? 'calm'}" dir="auto">${termOf(row, page)} ${tonedMarkup(row, page)}</li>`)}</ul>`;
  return html`<dl>${groups.map((group) => html`<div><dt>${termOf(group[0]!, page)}</dt>${group.map((row) => html`<dd class="${row.tone ?? 'calm'}" dir="auto">${tonedMarkup(row, page)}</dd>`)}</div>`)}</dl>`;
}

/** A label that says nothing, as of a row that goes on with the one before, is none. */
function termOf({ on, label }: FactRow, page: Page): Markup | undefined {
  const named = label === undefined || page.plain(label).trim() === '' ? undefined : html`<span dir="auto">${page.tell(label)}</span>`;
  const day = on === undefined ? undefined : html`<time datetime="${on}">${page.day(on)}</time>`;
  return named === undefined && day === undefined ? undefined : html`${day}${day !== undefined && named !== undefined ? ' ' : ''}${named}`;
}

/** In a narrow window every cell stands below the name of its column. */
export function table({ columns, rows, tones }: Of<'table'>, page: Page): Markup {
  const names = columns.map(page.plain);
  const body = rows.map((row, at) => html`<tr>${row.map((cell, index) => (index === 0
    ? html`<th scope="row"><span dir="auto">${page.tell(cell)}</span></th>`
    : html`<td class="${tones?.[at]?.[index] ?? 'calm'}" data-column="${names[index] ?? ''}"><span dir="auto">${page.tell(cell)}</span></td>`))}</tr>`);
  return html`<table><thead><tr>${columns.map((name) => html`<th scope="col"><span dir="auto">${page.tell(name)}</span></th>`)}</tr></thead><tbody>${body}</tbody></table>`;
}

/** With the word for the tone in front, where colour and weight alone would say it. */
function tonedMarkup({ text, tone }: Pick<FactRow, 'text' | 'tone'>, page: Page): Markup {
  const said = page.tell(text);
  const [before = '', after = ''] = toned('\uFDD0', tone, page.words).split('\uFDD0');
  if (page.plain(text) === '' || before + after === '') return said;
  return html`<b>${before.trimEnd()}</b>${before.endsWith(' ') ? ' ' : ''}${said}${after}`;
}
