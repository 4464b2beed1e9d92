import { UserError } from './errors.ts';
import type { ItemStanding } from './item-standing.ts';
import type { Item } from './pack.ts';
import type { Standing } from './standing.ts';

/**
 * Refuses items whose last answers were given on another scale: old and new ones would be read as one series.
 * @throws UserError scale-changed
 */
export function refuseChangedScales(items: Iterable<Item>, standings: readonly Standing[]): void {
  for (const item of items) {
    for (const { items: answered, profile } of standings) {
      const last = Object.hasOwn(answered, item.id) ? answered[item.id] : undefined;
      if (last !== undefined && !fits(last, item)) throw new UserError('scale-changed', { item: item.id, client: profile.name });
    }
  }
}

function fits({ value }: ItemStanding, { scale }: Item): boolean {
  if (value === null || value === 'none') return true;
  if (typeof value === 'number') return scale === 'rating';
  return typeof value === 'boolean' ? scale === 'yesno' || scale === 'incident' : scale === 'text';
}
