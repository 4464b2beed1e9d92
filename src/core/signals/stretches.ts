import { bookSettings, foldBook, type Book } from '../book.ts';
import { dayNumber, dayOf, type DayNumber } from '../calendar.ts';
import type { Fact, Kind } from '../facts.ts';
import { once } from '../once.ts';
import { knownBy, knownOn } from '../order.ts';
import type { Item } from '../pack.ts';
import type { Vague } from '../vague.ts';
import { buildClientView, type ClientView } from './client-view.ts';

/** Everything there is of one client, whenever it became known. */
export interface ClientSource {
  readonly client: string;
  readonly facts: readonly Fact[];
  /** The facts that belong to no client. */
  readonly book: readonly Fact[];
  readonly items: ReadonlyMap<string, Item>;
  /** Phrases without an effect for the client, as whole answers in lower case. */
  readonly vague: Vague;
  /** Expected days between checks on a day, for a client without a rhythm of its own. */
  readonly checkEveryOn: (day: DayNumber) => number;
}

/** Days from..to, both included, in which facts became known on their own days only: one view is true for all of them. */
export interface Stretch {
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** Days on which something became known of the client: they are looked at even where nothing was expected of them. */
  readonly news: ReadonlySet<DayNumber>;
  /** Days on which something was amended or taken back: what then no longer holds is over at once. */
  readonly corrected: ReadonlySet<DayNumber>;
  /** Laid out when first asked for. */
  view(): ClientView;
}

/** Kinds that no signal reads: it does not matter when they became known. */
const UNREAD: readonly Kind[] = ['pulse', 'noticed', 'morning'];

function isRead({ kind }: Fact): boolean {
  return !UNREAD.includes(kind);
}

/** A new stretch begins on each day on which something became known late or was corrected, or the hour changed at which days begin. */
export function stretchesOf(source: ClientSource, from: DayNumber, to: DayNumber): readonly Stretch[] {
  const book = foldBook(source.book.filter(isRead));
  const hours = book.settings.filter(({ name }) => name === 'dayStart').map(({ on }) => dayNumber(on));
  const starts = [...new Set([from, ...hours])].filter((day) => day >= from && day <= to).toSorted((a, b) => a - b);
  return starts.flatMap((start, index) => ofOneHour(source, book, start, (starts[index + 1] ?? to + 1) - 1));
}

function ofOneHour(source: ClientSource, whole: Book, from: DayNumber, to: DayNumber): readonly Stretch[] {
  const { dayStart } = bookSettings(whole, dayOf(from));
  const breaks = new Set([from]);
  const [news, corrected] = [new Set<DayNumber>(), new Set<DayNumber>()];
  const amended = new Set([...source.facts, ...source.book].map((fact) => (fact.kind === 'amendment' ? fact.of : '')));
  for (const fact of [...source.facts, ...source.book]) {
    const known = dayNumber(knownOn(fact, dayStart));
    if ('client' in fact && fact.client === source.client) news.add(known);
    if (isCorrection(fact)) corrected.add(known);
    if (known > from && known <= to && (breaksStretch(fact, known) || amended.has(fact.id))) breaks.add(known);
  }
  const starts = [...breaks].toSorted((a, b) => a - b);
  return starts.map((start, index) => {
    const end = (starts[index + 1] ?? to + 1) - 1;
    return { from: start, to: end, news, corrected, view: once(() => viewOn(source, end, dayStart)) };
  });
}

function breaksStretch(fact: Fact, known: DayNumber): boolean {
  if (isCorrection(fact)) return true;
  return known > dayNumber(fact.on) && isRead(fact);
}

function isCorrection({ kind }: Fact): boolean {
  return kind === 'amendment' || kind === 'retraction';
}

function viewOn(source: ClientSource, day: DayNumber, dayStart: number): ClientView {
  const { client, items, vague } = source;
  const known = (facts: readonly Fact[]): readonly Fact[] => knownBy(facts.filter(isRead), dayOf(day), dayStart);
  return buildClientView({ client, items, vague, dayStart, facts: known(source.facts), book: foldBook(known(source.book)) });
}
