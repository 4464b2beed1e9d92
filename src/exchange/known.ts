import type { Day } from '../core/calendar.ts';
import type { Kind } from '../core/facts.ts';
import type { Profile } from '../core/profile.ts';

/** What the store holds: everybody's profile, and every fact by its id, corrections and the book's included. */
export interface Known {
  readonly profiles: readonly Profile[];
  readonly facts: ReadonlyMap<string, KnownFact>;
}

export interface KnownFact { readonly kind: Kind; readonly on: Day; readonly client?: string }

/** The day, and the instant with offset, at which an import happens. */
export interface Now { readonly today: Day; readonly at: string }
