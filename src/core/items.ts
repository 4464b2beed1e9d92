import type { Family, Item, Pack } from './pack.ts';

/** A rating says something for three of its item's cadences, and never longer than this. */
const LONGEST_VALID_DAYS = 90;

/**
 * All items by id. Where two packs have the same id the earlier pack wins: given the built-in pack first, nobody can
 * remove or redefine an item of it.
 */
export function itemsOf(packs: readonly Pack[]): ReadonlyMap<string, Item> {
  const items = new Map<string, Item>();
  for (const { items: added } of packs) for (const item of added) if (!items.has(item.id)) items.set(item.id, item);
  return items;
}

/** The items of one family, in the order of the packs. */
export function familyItems(packs: readonly Pack[], family: Family): readonly Item[] {
  return [...itemsOf(packs).values()].filter((item) => item.family === family);
}

/** Calendar days for which a rating of this item counts; after them it is unknown. */
export function validDays(item: Item): number {
  return Math.min(3 * item.cadence, LONGEST_VALID_DAYS);
}

/** Importance of an item for one client: the pack's weight times the client's own, each 1 where none is given. */
export function weightOf(item: Item, ofClient: Readonly<Record<string, number>> | undefined): number {
  return (item.weight ?? 1) * (ofClient !== undefined && Object.hasOwn(ofClient, item.id) ? ofClient[item.id] ?? 1 : 1);
}
