import type { ChartMark } from '../../../core/chart-blocks.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import type { Plane } from './plane.ts';
import { placeOf, type TimeAxis } from './time-axis.ts';

/** Warnings stand as a triangle over a broken line, those that are over as an empty one: a shape, and never a colour alone. */
export function markSigns(marks: readonly ChartMark[], axis: TimeAxis, plane: Plane, { top, bottom }: { readonly top: number; readonly bottom: number }): readonly Markup[] {
  return [...new Set(marks.map(({ on }) => on))].map((on) => {
    const x = plane.x(placeOf(on, axis));
    const isOver = marks.every((mark) => mark.on !== on || mark.over !== null);
    return html`<path class="mark-line${isOver ? ' over' : ''}" d="M${x} ${top}V${bottom}"/><path class="mark${isOver ? ' over' : ''}" d="M${x - 4} ${top - 1}h8l-4 7z"/>`;
  });
}

/** The same in words. */
export function markList(marks: readonly ChartMark[], { words, asOf, say }: Page): Markup | undefined {
  if (marks.length === 0) return undefined;
  return html`<ul class="marks">${marks.map(({ on, text, over }) => html`<li class="${over === null ? 'stands' : 'over'}">${say('chart.mark', { on, over, near: asOf, text: words.tell(text) })}</li>`)}</ul>`;
}
