import type { Day } from '../../core/calendar.ts';
import type { Kind } from '../../core/facts.ts';

/** A line of the exchange format before it is validated: a fact as plain JSON, with the handle as `client`. */
export interface ExchangeLineLike {
  readonly kind: Kind;
  readonly id?: string;
  readonly on?: Day;
  readonly client?: string;
  readonly [field: string]: unknown;
}
