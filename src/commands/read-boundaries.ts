import { bookSettings } from '../core/book.ts';
import { boundariesOf, type BoundaryDrawn } from '../core/boundaries.ts';
import { settleCorrections } from '../core/corrections.ts';
import { knownBy } from '../core/order.ts';
import { readFacts } from './read-facts.ts';
import type { Session } from './session.ts';

/** My boundaries and those of every client, from what was known by the end of the session's day. */
export function readBoundaries(session: Session): readonly BoundaryDrawn[] {
  const facts = readFacts(session);
  const { dayStart } = bookSettings(session.folded.book, session.asOf);
  return boundariesOf(settleCorrections(session.isPast ? knownBy(facts, session.asOf, dayStart) : facts));
}
