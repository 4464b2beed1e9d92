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
import { vagueAnswers } from './vague.ts';

/** What signals may know of a client, read from the journal when it is asked for: of a hundred clients one at a time is in memory. */
export function openSources({ journal, packs, folded }: Session): (client: string) => ClientSource {
  const factsIn = (id: string): readonly Fact[] => journal.readFolder(id).facts;
  const shared = { book: factsIn(BOOK), items: itemsOf(packs), vague: vagueAnswers, checkEveryOn: usualRhythm(folded.book, folded.standings()) };
  return (client) => ({ ...shared, client, facts: factsIn(client) });
}

/** By client, the findings of every day from the session's to the last, both included, if nothing more becomes known. */
export function outlooksOf(session: Session, ids: readonly string[], last: DayNumber): ReadonlyMap<string, readonly (readonly ShownFinding[])[]> {
  const days = { from: dayNumber(session.asOf), to: last };
  const sourceOf = openSources(session);
  return new Map(ids.map((id) => [id, outlookOf(sourceOf(id), days)]));
}

/** What is known of the client by the end of the session's day. */
export function viewOf({ folded, asOf }: Session, { client, facts, book, items, vague }: ClientSource): ClientView {
  const { dayStart } = bookSettings(folded.book, asOf);
  return buildClientView({ client, items, vague, dayStart, facts: knownBy(facts, asOf, dayStart), book: foldBook(knownBy(book, asOf, dayStart)) });
}

/** The traits that the next sheet of a client should ask, the likeliest to fall first. */
export function suspectsOf(session: Session, client: string): readonly string[] {
  return suspectedTraits(viewOf(session, openSources(session)(client)), dayNumber(session.asOf));
}
