import type { SeriesBlock } from '../../../core/chart-blocks.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';

/** What line, band and triangle mean; each only where it is drawn. */
export function seriesKey(series: readonly SeriesBlock[], { words }: Page): Markup | undefined {
  if (series.length === 0) return undefined;
  const entry = (sign: 'mean' | 'usual' | 'warning' | 'over', drawn: Markup): Markup => html`<li><svg class="sign" viewBox="0 0 22 12" aria-hidden="true">${drawn}</svg>${words.say('chart.key', { sign })}</li>`;
  return html`<ul class="key">${[
    entry('mean', html`<path class="line" d="M1 8L11 4L21 7"/><circle class="dot" cx="11" cy="4" r="2"/>`),
    series.some(({ usual }) => usual !== null) ? entry('usual', html`<rect class="band" x="0" y="1" width="22" height="10"/><path class="band-edge" d="M0 1H22M0 11H22"/>`) : undefined,
    series.some(({ marks }) => marks.some(({ over }) => over === null)) ? entry('warning', html`<path class="mark" d="M7 2h8l-4 7z"/>`) : undefined,
    series.some(({ marks }) => marks.some(({ over }) => over !== null)) ? entry('over', html`<path class="mark over" d="M7 2h8l-4 7z"/>`) : undefined,
  ]}</ul>`;
}
