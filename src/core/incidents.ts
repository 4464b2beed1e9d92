import { daysBetween } from './calendar.ts';
import type { Flag } from './facts.ts';
import type { History } from './history.ts';

/** A red-flag incident. `told`: they had been told before that it is not acceptable. */
export interface Incident extends Pick<Flag, 'on' | 'item'> { readonly told?: true }

const KEPT = 30;
/** Incidents of one kind belong together for so long. */
const SAME_DAYS = 365;

/** The last incidents by day. They had been told: the incident names the boundary, or one was drawn since the first of its kind. */
export function incidentsOf(history: History): readonly Incident[] {
  const flags = history.of('flag').toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return flags.slice(-KEPT).map((flag) => {
    const first = flags.find(({ item, on }) => item === flag.item && daysBetween(on, flag.on) <= SAME_DAYS)!;
    const told = flag.boundary !== undefined || (first !== flag && history.of('boundary').some(({ on }) => on >= first.on && on <= flag.on));
    return { on: flag.on, item: flag.item, ...(told ? { told } : {}) };
  });
}
