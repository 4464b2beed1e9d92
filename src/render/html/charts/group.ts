import type { ChartBlock } from '../../../core/chart-blocks.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { outcomesChart } from './outcomes.ts';
import { rhythmChart } from './rhythm.ts';
import { seriesChart } from './series.ts';
import { seriesKey } from './series-key.ts';
import { yearChart } from './year.ts';

/** Charts that stand together, all of one size, so that they can be compared; what the signs of neighbours mean is said once, below them. */
export function chartGroup(charts: readonly ChartBlock[], page: Page): Markup {
  const series = charts.filter((block) => block.block === 'series');
  const others = charts.filter((block) => block.block !== 'series');
  return html`<div class="group">${series.length === 0 ? undefined : html`${grid(series, page)}${seriesKey(series, page)}`}${others.length === 0 ? undefined : grid(others, page)}</div>`;
}

function grid(charts: readonly ChartBlock[], page: Page): Markup {
  return html`<div class="charts">${charts.map((block) => chart(block, page))}</div>`;
}

function chart(block: ChartBlock, page: Page): Markup {
  switch (block.block) {
    case 'series': return seriesChart(block, page);
    case 'year': return yearChart(block, page);
    case 'rhythm': return rhythmChart(block, page);
    case 'outcomes': return outcomesChart(block, page);
    default: return block satisfies never;
  }
}
