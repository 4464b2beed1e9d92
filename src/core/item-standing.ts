import type { Day } from './calendar.ts';
import type { Check } from './facts.ts';
import type { History } from './history.ts';

/** A rating, "none" among them, or the words of a reflection. */
type Answer = number | boolean | string | null;

/** When an item was last looked at, and the answers worth comparing a new one with. */
export interface ItemStanding {
  readonly on: Day;
  /** Number of the sheet (1, 2, ...) it was last on. */
  readonly sheet: number;
  /** The last answer, "cannot tell" and "no occasion" included. */
  readonly value: Answer;
  /** The last rating with a number, which outlives a "cannot tell". */
  readonly rated?: { readonly on: Day; readonly value: number };
}

export interface ItemStandings {
  readonly items: Readonly<Record<string, ItemStanding>>;
  readonly sheets: number;
  readonly lastSheet?: Day;
}

/** @param checks the client's checks by day */
export function itemStandings(history: History, checks: readonly Check[]): ItemStandings {
  const items: Record<string, ItemStanding> = {};
  let sheets = 0;
  let lastSheet: Day | undefined;
  for (const { on, ratings = {}, reflections = {} } of checks) {
    const rated = Object.entries(ratings);
    if (rated.length > 0) [sheets, lastSheet] = [sheets + 1, on];
    for (const [item, value] of rated) items[item] = looked(items[item], on, sheets, value);
    for (const [item, value] of Object.entries(reflections)) items[item] = looked(items[item], on, sheets, value);
  }
  for (const { on, item } of history.of('flag')) items[item] = looked(items[item], on, sheets, true);
  return { items, sheets, ...(lastSheet === undefined ? {} : { lastSheet }) };
}

function looked(before: ItemStanding | undefined, on: Day, sheet: number, value: Answer): ItemStanding {
  const rated = typeof value === 'number' ? { on, value } : before?.rated;
  return { on, sheet, value, ...(rated === undefined ? {} : { rated }) };
}
