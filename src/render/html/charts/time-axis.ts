import { addMonths, daysBetween, type Day } from '../../../core/calendar.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import type { Plane } from './plane.ts';

export interface TimeAxis {
  readonly from: Day;
  readonly to: Day;
  /** Where the first and the last day stand. */
  readonly start: number;
  readonly end: number;
}

const MONTHS_APART = 3;
/** A date this near to an end has no room. */
const ROOM = 20;

export function placeOf(day: Day, { from, to, start, end }: TimeAxis): number {
  return start + daysBetween(from, day) / Math.max(1, daysBetween(from, to)) * (end - start);
}

/** The first day of every third month, below a fine line. */
export function timeTicks(axis: TimeAxis, plane: Plane, { top, bottom }: { readonly top: number; readonly bottom: number }, page: Page): readonly Markup[] {
  const ticks: Markup[] = [];
  for (let day = addMonths(`${axis.from.slice(0, 7)}-01` as Day, 1); day <= axis.to; day = addMonths(day, MONTHS_APART)) {
    const at = placeOf(day, axis);
    if (at < axis.start + ROOM || at > axis.end - ROOM) continue;
    ticks.push(html`<path class="hair" d="M${plane.x(at)} ${top}V${bottom}"/><text class="middle" x="${plane.x(at)}" y="${bottom + 12}">${page.words.formats.day(day)}</text>`);
  }
  return ticks;
}
