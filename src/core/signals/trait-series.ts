import { dayNumber, type DayNumber } from '../calendar.ts';
import { RATING_VARIANCE, YES_NO_VARIANCE, type ScanCheck, type ScanSeries } from '../detectors/scan-series.ts';
import type { Rating, Setting } from '../facts.ts';
import type { Item } from '../pack.ts';
import type { ClientView } from './client-view.ts';

/** The rated traits of one client as the detector reads them. */
export interface TraitSeries extends ScanSeries {
  /** Item ids by column; a reworded item has a column for each wording. */
  readonly items: readonly string[];
  /** Civil day of each check, ascending. */
  readonly days: readonly DayNumber[];
}

/** A setting of this name and the item's id is dated on the day from which its wording means something else. */
export const REWORDED = 'reworded.';

/**
 * One entry a day with ratings of traits; of several answers on one day the last counts. The day of a red flag is left
 * out: one shout is not drift. Days are counted in the client's expected days.
 */
export function traitSeries(view: ClientView): TraitSeries {
  const columns = new Map<Item, Map<number, number>>();
  const items: Item[] = [];
  const days: DayNumber[] = [];
  const checks: (ScanCheck & { readonly answers: Map<number, number> })[] = [];
  const flagged = new Set(view.of('flag').days);
  const rewordings = view.settings.filter(({ name }) => name.startsWith(REWORDED));
  for (const { on, ratings = {} } of view.of('check').values) {
    const day = dayNumber(on);
    if (flagged.has(day)) continue;
    for (const id in ratings) {
      const item = view.items.get(id);
      const answer = item?.family === 'traits' ? answerOf(item, ratings[id]!) : undefined;
      if (item === undefined || answer === undefined) continue;
      const column = columnOf(columns, items, item, wordingOn(rewordings, id, on));
      if (days.at(-1) !== day) {
        days.push(day);
        checks.push({ day: view.schedule.expectedBetween(days[0]! - 1, day), answers: new Map() });
      }
      checks.at(-1)!.answers.set(column, answer);
    }
  }
  return { items: items.map(({ id }) => id), days, checks, priorVariances: items.map(varianceOf) };
}

/** Larger is healthier: 1..5, or 0 and 1 for yes/no items; undefined for "cannot tell" and "no occasion". */
function answerOf({ scale }: Item, rating: Rating): number | undefined {
  if (scale === 'rating') return typeof rating === 'number' ? rating : undefined;
  return scale === 'yesno' && typeof rating === 'boolean' ? Number(rating) : undefined;
}

function columnOf(columns: Map<Item, Map<number, number>>, items: Item[], item: Item, wording: number): number {
  const wordings = columns.get(item) ?? new Map<number, number>();
  const known = wordings.get(wording);
  if (known !== undefined) return known;
  columns.set(item, wordings.set(wording, items.length));
  items.push(item);
  return items.length - 1;
}

/** How often the item had been reworded by that day. */
function wordingOn(rewordings: readonly Setting[], item: string, day: string): number {
  return rewordings.filter(({ name, on }) => name === `${REWORDED}${item}` && on <= day).length;
}

function varianceOf({ scale }: Item): number {
  return scale === 'yesno' ? YES_NO_VARIANCE : RATING_VARIANCE;
}
