import type { Block } from '../../core/blocks.ts';
import type { ChartBlock } from '../../core/chart-blocks.ts';
import { facts, paragraph, table } from './blocks.ts';
import { calendarChart } from './charts/calendar.ts';
import { chartGroup } from './charts/group.ts';
import { trendList, type TrendBlock } from './charts/trends.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';

type Of<Name extends Block['block']> = Extract<Block, { block: Name }>;
/** A heading, or a line across, and what stands below it. What comes before the first has none. */
export interface Section { readonly heading?: Of<'heading' | 'rule'>; readonly tag: 'h2' | 'h3'; readonly blocks: readonly Body[] }
type Body = Exclude<Block, Of<'heading' | 'rule'>>;
/** Neighbours of one kind are drawn together. */
type Part = Exclude<Body, TrendBlock | ChartBlock> | { readonly block: 'trends'; readonly trends: readonly TrendBlock[] } | { readonly block: 'charts'; readonly charts: readonly ChartBlock[] };

/** No level of headings is passed over: below a title alone the lesser ones are the first. */
export function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const sections: Section[] = [];
  let below: 'h2' | 'h3' = 'h2';
  for (const block of blocks) {
    const last = sections.at(-1);
    if (block.block === 'rule') sections.push({ heading: block, tag: 'h2', blocks: [] });
    else if (block.block === 'heading') {
      sections.push({ heading: block, tag: block.level === 1 ? 'h2' : below, blocks: [] });
      if (block.level === 1) below = 'h3';
    } else if (last === undefined) sections.push({ tag: 'h2', blocks: [block] });
    else sections[sections.length - 1] = { ...last, blocks: [...last.blocks, block] };
  }
  return sections;
}

export function writeSection({ heading, tag, blocks }: Section, page: Page): Markup {
  const body = partsOf(blocks).map((part) => writePart(part, page));
  const opening = html`<div class="opening">${body}</div>\n`;
  if (heading === undefined) return opening;
  if (heading.block === 'rule') return html`<h2 class="rule" dir="auto">${page.tell(heading.text)}</h2>\n${opening}`;
  const id = page.id();
  const text = page.tell(heading.text);
  const named = tag === 'h2' ? html`<h2 id="${id}" dir="auto">${text}</h2>` : html`<h3 id="${id}" dir="auto">${text}</h3>`;
  return html`<section class="level-${heading.level}" aria-labelledby="${id}">${named}<div class="body">${body}</div></section>\n`;
}

function partsOf(blocks: readonly Body[]): readonly Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.block === 'trend') {
      if (last?.block === 'trends') parts[parts.length - 1] = { ...last, trends: [...last.trends, block] };
      else parts.push({ block: 'trends', trends: [block] });
    } else if (isChart(block)) {
      if (last?.block === 'charts') parts[parts.length - 1] = { ...last, charts: [...last.charts, block] };
      else parts.push({ block: 'charts', charts: [block] });
    } else parts.push(block);
  }
  return parts;
}

function isChart(block: Exclude<Body, TrendBlock>): block is ChartBlock {
  return block.block === 'series' || block.block === 'year' || block.block === 'rhythm' || block.block === 'outcomes';
}

function writePart(part: Part, page: Page): Markup {
  switch (part.block) {
    case 'paragraph': return paragraph(part, page);
    case 'facts': return facts(part, page);
    case 'table': return table(part, page);
    case 'trends': return trendList(part.trends, page);
    case 'charts': return chartGroup(part.charts, page);
    case 'calendar': return calendarChart(part, page);
    default: return part satisfies never;
  }
}
