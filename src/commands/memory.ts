import { haveSameDayStarts, haveSameSchedule, type Book } from '../core/book.ts';
import type { Day, DayNumber } from '../core/calendar.ts';
import type { Past } from '../core/charts/past.ts';
import type { Lookback } from '../core/lookback.ts';
import { once } from '../core/once.ts';
import type { Standing } from '../core/standing.ts';
import type { StreakState } from '../core/streak.ts';
import type { Cache } from '../store/cache.ts';
import { BOOK, type Folder } from '../store/folder.ts';

/** A value, and how the files looked that it was folded from. */
interface Signed<T> { readonly signature: string; readonly value: T }
type BoundedBook = Omit<Book, 'mornings'>;
type BoundedStanding = Omit<Standing, 'checkDays'>;

/** What every morning needs: no larger after ten years than after one. */
interface State {
  readonly book: Signed<BoundedBook>;
  readonly clients: Readonly<Record<string, Signed<BoundedStanding | null>>>;
  readonly overall: StreakState;
  /** How many lines cannot be read, by folder; only where there are any. */
  readonly unreadable: Readonly<Record<string, number>>;
}

/** The days that streaks are counted from: they grow with the years, and are read only where something is counted anew. */
interface Days {
  readonly mornings: Signed<readonly Day[]>;
  readonly checkDays: Readonly<Record<string, Signed<readonly DayNumber[]>>>;
}

/** What briefs tell of the past, by client: read only where one is asked for. */
type Lookbacks = Readonly<Record<string, Signed<Lookback>>>;

/** What charts are drawn from, by client: read only where some are. */
type Pasts = Readonly<Record<string, Signed<Past>>>;

/** All that is folded of a store. */
export interface Folds {
  readonly book: Book;
  /** By client id; null for a folder that does not say who the client is. */
  readonly standings: ReadonlyMap<string, Standing | null>;
  readonly overall: StreakState;
  /** How many lines cannot be read, by folder. */
  readonly unreadable: ReadonlyMap<string, number>;
  /** Of the clients that were folded anew. */
  readonly lookbacks: ReadonlyMap<string, Lookback>;
  readonly pasts: ReadonlyMap<string, Past>;
}

/** What an earlier command folded, as far as it still holds; undefined where it does not. */
export interface Memory {
  recallBook(): Book | undefined;
  /** @param book as it is now: the hour at which days begin says what was in time, the schedule what was missed */
  recallStanding(client: string, book: Book): Standing | null | undefined;
  /** Only while nothing at all has changed. */
  recallOverall(): StreakState | undefined;
  /** How many lines of a folder that is as it was cannot be read. */
  recallUnreadable(folder: string): number;
  recallLookback(client: string): Lookback | undefined;
  recallPast(client: string): Past | undefined;
  keep(folds: Folds): void;
}

/** Folds the days anew where only their file is lost. */
export interface Recount {
  mornings(): readonly Day[];
  checkDays(client: string, book: Book): readonly DayNumber[];
}

export function openMemory(caches: Readonly<Record<'state' | 'days' | 'lookbacks' | 'pasts', Cache>>, folders: readonly Folder[], recount: Recount): Memory {
  const signatures = new Map([[BOOK, ''], ...folders.map(({ id, signature }) => [id, signature] as const)]);
  const current = <T>(id: string, signed: Signed<T> | undefined): Signed<T> | undefined => (signed?.signature === signatures.get(id) ? signed : undefined);
  const sign = <T>(id: string, value: T): Signed<T> => ({ signature: signatures.get(id) ?? '', value });
  const state = caches.state.read() as State | undefined;
  const days = once(() => caches.days.read() as Days | undefined);
  const lookbacks = once(() => caches.lookbacks.read() as Lookbacks | undefined);
  const pasts = once(() => caches.pasts.read() as Pasts | undefined);
  const recallPast = (client: string): Past | undefined => current(client, pasts()?.[client])?.value;
  const recallLookback = (client: string): Lookback | undefined => current(client, lookbacks()?.[client])?.value;

  return {
    recallBook() {
      const book = current(BOOK, state?.book)?.value;
      const mornings = once(() => current(BOOK, days()?.mornings)?.value ?? recount.mornings());
      return book && { ...book, get mornings() { return mornings(); } };
    },
    recallStanding(client, book) {
      const signed = current(client, state?.clients[client]);
      if (state === undefined || signed === undefined || !haveSameDayStarts(state.book.value, book)) return undefined;
      if (signed.value === null) return null;
      const { counted, ...rest } = signed.value;
      const checkDays = once(() => current(client, days()?.checkDays[client])?.value ?? recount.checkDays(client, book));
      const streak = counted !== undefined && haveSameSchedule(state.book.value, book) ? { counted } : {};
      return { ...rest, ...streak, get checkDays() { return checkDays(); } };
    },
    recallOverall() {
      const same = state !== undefined && Object.keys(state.clients).length === signatures.size - 1
        && current(BOOK, state.book) && Object.entries(state.clients).every(([id, signed]) => current(id, signed));
      return same ? state.overall : undefined;
    },
    recallLookback,
    recallPast,
    recallUnreadable: (folder) => state?.unreadable[folder] ?? 0,
    keep({ book: { mornings, ...book }, standings, overall, unreadable, ...anew }) {
      const each = <T>(take: (standing: Standing | null) => T): Record<string, Signed<T>> => Object.fromEntries([...standings].map(([id, standing]) => [id, sign(id, take(standing))]));
      const known = <T>(folded: ReadonlyMap<string, T>, recall: (client: string) => T | undefined): Record<string, Signed<T>> => Object.fromEntries([...standings.keys()].flatMap((id) => {
        const value = folded.get(id) ?? recall(id);
        return value === undefined ? [] : [[id, sign(id, value)] as const];
      }));
      caches.lookbacks.write(known(anew.lookbacks, recallLookback) satisfies Lookbacks);
      caches.pasts.write(known(anew.pasts, recallPast) satisfies Pasts);
      caches.days.write({ mornings: sign(BOOK, mornings), checkDays: each((standing) => standing?.checkDays ?? []) } satisfies Days);
      caches.state.write({ book: sign(BOOK, book), clients: each(bounded), overall, unreadable: Object.fromEntries([...unreadable].filter(([, lines]) => lines > 0)) } satisfies State);
    },
  };
}

function bounded(standing: Standing | null): BoundedStanding | null {
  if (standing === null) return null;
  const { checkDays: _growing, ...rest } = standing;
  return rest;
}
