import { bookSettings, foldBook, type Book } from '../core/book.ts';
import { civilDay, type Day } from '../core/calendar.ts';
import { buildPast, type Past } from '../core/charts/past.ts';
import { staysOf } from '../core/date-line.ts';
import type { Fact } from '../core/facts.ts';
import { foldHistory, type History } from '../core/history.ts';
import { buildLookback, type Lookback } from '../core/lookback.ts';
import { once } from '../core/once.ts';
import { itemsOf } from '../core/items.ts';
import { withDecisions } from '../core/open-decision.ts';
import { knownBy } from '../core/order.ts';
import { buildPortfolio, countOverall, countStreaks, type Portfolio } from '../core/portfolio.ts';
import { buildStanding, type Standing } from '../core/standing.ts';
import type { StreakState } from '../core/streak.ts';
import { openCache, type Cache } from '../store/cache.ts';
import { BOOK, type Folder } from '../store/folder.ts';
import type { Journal } from '../store/journal.ts';
import { completionWords, keepForTab } from './completion-words.ts';
import { openMemory, type Folds, type Memory } from './memory.ts';
import type { Session } from './session.ts';

type Source = Pick<Session, 'journal' | 'places' | 'context'>;

/** Changes with the shape of what `Memory` keeps. */
const SHAPE = 17;

/** The store's folded state as it is at this moment; facts appended later need another. */
export interface Folded {
  /** How the journal's folders looked before they were read. */
  readonly folders: readonly Folder[];
  readonly book: Book;
  /** Folds the clients that changed since the cache was written, and writes the cache where anything had. */
  standings(): readonly Standing[];
  /** The overall streak, as counted from these. */
  overall(): StreakState;
  /** How many lines of the journal cannot be read and are left out. */
  unreadable(): number;
  /** What a brief tells of a client's past. */
  lookback(client: string): Lookback;
  /** What charts are drawn from. */
  past(client: string): Past;
}

export function openFolded(source: Source): Folded {
  const { journal } = source;
  const folders = journal.folders();
  const ids = folders.map(({ id }) => id);
  const unread = new Map<string, number>();
  const read: ReadFacts = (id) => {
    const { facts, problems } = journal.readFolder(id);
    unread.set(id, problems.length);
    return facts;
  };
  const memory = openMemory(cachesOf(source), folders, {
    mornings: () => foldBook(read(BOOK)).mornings,
    checkDays: (id, book) => standingOf(book, foldHistory(id, read(id)))?.checkDays ?? [],
  });
  const book = memory.recallBook() ?? foldBook(read(BOOK));
  const unreadable = (): Folds['unreadable'] => new Map(ids.map((id) => [id, unread.get(id) ?? memory.recallUnreadable(id)]));
  const folds = once(() => foldAll({ day: civilDay(source.context.now().at, 0), book, ids: ids.filter((id) => id !== BOOK), memory, read, unreadable, keepNames: (standings) => keepForTab(source, completionWords(standings)) }));
  return {
    folders,
    book,
    standings: () => [...folds().standings.values()].filter((standing) => standing !== null),
    overall: () => folds().overall,
    past: (id) => folds().pasts.get(id) ?? memory.recallPast(id) ?? buildPast(foldHistory(id, read(id))),
    lookback: (id) => folds().lookbacks.get(id) ?? memory.recallLookback(id) ?? buildLookback(foldHistory(id, read(id))),
    unreadable: () => [...folds().unreadable.values()].reduce((sum, lines) => sum + lines, 0),
  };
}

type ReadFacts = (folder: string) => readonly Fact[];

interface Unfolded {
  /** Asked of another day the streaks may have to be counted for another rhythm: that is slower, and as right. */
  readonly day: Day;
  readonly book: Book;
  readonly ids: readonly string[];
  readonly memory: Memory;
  readonly read: ReadFacts;
  /** To be asked once all has been read. */
  unreadable(): Folds['unreadable'];
  /** Told whenever something changed: the Tab key has to know new names. */
  keepNames(standings: readonly Standing[]): void;
}

function foldAll({ day, book, ids, memory, read, unreadable, keepNames }: Unfolded): Folds {
  const lookbacks = new Map<string, Lookback>();
  const pasts = new Map<string, Past>();
  const fold = (id: string): Standing | null => {
    const history = foldHistory(id, read(id));
    lookbacks.set(id, buildLookback(history));
    pasts.set(id, buildPast(history));
    return standingOf(book, history) ?? null;
  };
  const standings = new Map(ids.map((id) => {
    const recalled = memory.recallStanding(id, book);
    return [id, recalled === undefined ? fold(id) : recalled];
  }));
  const overall = memory.recallOverall();
  if (overall !== undefined) return { book, standings, overall, unreadable: unreadable(), lookbacks, pasts };
  const known = [...standings.values()].filter((standing) => standing !== null);
  for (const standing of countStreaks(book, known, day)) standings.set(standing.profile.id, standing);
  const folds = { book, standings, overall: countOverall(book, known), unreadable: unreadable(), lookbacks, pasts };
  memory.keep(folds);
  keepNames(known);
  return folds;
}

/** Four files for each store and version of the program. */
function cachesOf({ places, journal, context }: Source): Record<'state' | 'days' | 'lookbacks' | 'pasts', Cache> {
  const key = `${SHAPE} ${context.version} ${journal.dir}`;
  return { state: openCache(places.cache, key), days: openCache(places.cache, `days ${key}`), lookbacks: openCache(places.cache, `lookbacks ${key}`), pasts: openCache(places.cache, `pasts ${key}`) };
}

/** All clients on the session's day, as folded when the session began, or for another day from what was known then. */
export function loadPortfolio(session: Session, folded: Folded = session.folded): Portfolio {
  const items = itemsOf(session.packs);
  if (!session.isPast) {
    const stays = staysOf([{ on: session.today, at: session.context.now().at }]);
    return withDecisions(buildPortfolio(folded.book, folded.standings(), session.asOf, false, { overall: folded.overall(), stays }), items);
  }
  const { book, standings } = standingsAsOf(session, session.asOf);
  return withDecisions(buildPortfolio(book, standings, session.asOf, true), items);
}

/** What a brief tells of a client's past, from what was known by the end of the session's day. @param since all from then on */
export function loadLookback(session: Session, client: string, since?: Day): Lookback {
  return session.isPast || since !== undefined ? buildLookback(loadHistory(session, client), since) : session.folded.lookback(client);
}

/** What charts of a client are drawn from, likewise. */
export function loadPast(session: Session, client: string): Past {
  return session.isPast ? buildPast(loadHistory(session, client)) : session.folded.past(client);
}

/** Everything of one client that was known by the end of the session's day, read anew. */
export function loadHistory(session: Session, client: string): History {
  const { dayStart } = bookSettings(session.folded.book, session.asOf);
  const facts = factsIn(session.journal, client);
  return foldHistory(client, session.isPast ? knownBy(facts, session.asOf, dayStart) : facts);
}

function standingsAsOf({ journal }: Source, day: Day): { book: Book; standings: readonly Standing[] } {
  const all = factsIn(journal, BOOK);
  const { dayStart } = bookSettings(foldBook(all), day);
  const book = foldBook(knownBy(all, day, dayStart));
  const ids = journal.folders().map(({ id }) => id).filter((id) => id !== BOOK);
  return { book, standings: ids.flatMap((id) => standingOf(book, foldHistory(id, knownBy(factsIn(journal, id), day, dayStart))) ?? []) };
}

function standingOf(book: Book, history: History): Standing | undefined {
  return buildStanding(history, (day) => bookSettings(book, day).dayStart);
}

function factsIn(journal: Journal, folder: string): readonly Fact[] {
  return journal.readFolder(folder).facts;
}
