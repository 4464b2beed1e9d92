import { bookSettings, foldBook } from '../core/book.ts';
import { dayNumber, type DayNumber } from '../core/calendar.ts';
import type { Fact } from '../core/facts.ts';
import { itemsOf } from '../core/items.ts';
import { knownBy } from '../core/order.ts';
import { usualRhythm } from '../core/portfolio.ts';
import { buildClientView, type ClientView } from '../core/signals/client-view.ts';
import { outlookOf } from '../core/signals/findings.ts';
import type { ShownFinding } from '../core/signals/shown-finding.ts';
import type { ClientSource } from '../core/signals/stretches.ts';
import { suspectedTraits } from '../core/signals/suspects.ts';
import { BOOK } from '../store/folder.ts';
import type { Session } from './session.ts';
import { vaguePhrases } from './vague.ts';

/** What signals may know of each of these clients, read from the journal. */
export function sourcesOf(session: Session, ids: readonly string[]): readonly ClientSource[] {
  const { journal, packs, folded } = session;
  const factsIn = (id: string): readonly Fact[] => journal.readFolder(id).facts;
  const shared = { book: factsIn(BOOK), items: itemsOf(packs), vague: vaguePhrases, checkEveryOn: usualRhythm(folded.book, folded.standings()) };
  return ids.map((client) => ({ ...shared, client, facts: factsIn(client) }));
}

/** By client, the findings of every day from the session's to the last, both included, if nothing more becomes known. */
export function outlooksOf(session: Session, ids: readonly string[], last: DayNumber): ReadonlyMap<string, readonly (readonly ShownFinding[])[]> {
  const days = { from: dayNumber(session.asOf), to: last };
  return new Map(sourcesOf(session, ids).map((source) => [source.client, outlookOf(source, days)]));
}

/** What is known of the client by the end of the session's day. */
export function viewOf({ folded, asOf }: Session, { client, facts, book, items, vague }: ClientSource): ClientView {
  const { dayStart } = bookSettings(folded.book, asOf);
  return buildClientView({ client, items, vague, dayStart, facts: knownBy(facts, asOf, dayStart), book: foldBook(knownBy(book, asOf, dayStart)) });
}

/** The traits that the next sheet of a client should ask, the likeliest to fall first. */
export function suspectsOf(session: Session, client: string): readonly string[] {
  const [source] = sourcesOf(session, [client]);
  return source === undefined ? [] : suspectedTraits(viewOf(session, source), dayNumber(session.asOf));
}
