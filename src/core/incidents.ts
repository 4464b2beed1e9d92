import { daysBetween, type Day } from './calendar.ts';
import type { Flag } from './facts.ts';
import type { History } from './history.ts';
import { FLAG_YEAR } from './red-flags.ts';

/** A red-flag incident. `told`: they had been told before that it is not acceptable. `at`: when it was recorded. */
export interface Incident extends Pick<Flag, 'on' | 'at' | 'item'> { readonly told?: true }

const KEPT = 30;

/** The last incidents by day. */
export function incidentsOf(history: History): readonly Incident[] {
  const flags = history.of('flag').toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const drawn = history.of('boundary').filter(({ ends }) => ends === undefined).map(({ on }) => on);
  return flags.slice(-KEPT).map((flag) => {
    const alike = flags.slice(0, flags.indexOf(flag)).filter(({ item, on }) => item === flag.item && daysBetween(on, flag.on) < FLAG_YEAR);
    const told = wasTold(flag, alike, drawn);
    return { on: flag.on, item: flag.item, ...(flag.at === undefined ? {} : { at: flag.at }), ...(told ? { told: true as const } : {}) };
  });
}

/**
 * They had been told: the incident names the boundary, or at an earlier one they were told, or one was drawn since.
 * @param before incidents of its kind, oldest first
 * @param drawn the days on which boundaries were drawn for this client
 */
export function wasTold(flag: Flag, before: readonly Flag[], drawn: readonly Day[]): boolean {
  const [first] = before;
  return flag.boundary !== undefined || before.some(({ told }) => told === true) || (first !== undefined && drawn.some((on) => on >= first.on && on <= flag.on));
}
