import type { ClientDay } from '../../core/agenda/client-day.ts';
import { proposeMore } from '../../core/agenda/focus.ts';
import type { Sheet } from '../../core/agenda/sheet.ts';
import type { Day } from '../../core/calendar.ts';
import type { Portfolio } from '../../core/portfolio.ts';
import { openCache, type Cache } from '../../store/cache.ts';
import type { Session } from '../session.ts';

/** What is left of a morning once the focus is chosen: a later call of the same day goes on with it. */
export interface Rest {
  /** Ids of the clients still to be looked at, in order; none: the morning is done. */
  readonly clients: readonly string[];
  /** What the first of them was being asked when it was left. */
  readonly begun?: Sheet;
}

/** Kept in the cache: without it, or on another machine, the focus is proposed anew. */
export function keepRest(session: Session, rest: Rest): void {
  cacheOf(session).write({ day: session.today, ...rest });
}

/** What is left of today's morning; undefined while the pulse is still to come. */
export function restOf(session: Session, portfolio: Portfolio): Rest | undefined {
  if (!portfolio.streak.doneToday || !session.folded.book.mornings.includes(portfolio.day)) return undefined;
  return readRest(session, portfolio.clients) ?? { clients: proposeMore(portfolio) };
}

/** Today's rest, without clients that were checked meanwhile; undefined where none is kept of today. */
function readRest(session: Session, clients: readonly ClientDay[]): Rest | undefined {
  const kept = cacheOf(session).read() as (Rest & { readonly day: Day }) | undefined;
  if (kept?.day !== session.today) return undefined;
  const [first] = kept.clients;
  const unchecked = new Set(clients.filter(({ standing, day }) => standing.lastCheck !== day).map(({ standing }) => standing.profile.id));
  const left = kept.clients.filter((id) => unchecked.has(id) || (id === first && kept.begun !== undefined));
  return left[0] === first && kept.begun !== undefined ? { clients: left, begun: kept.begun } : { clients: left };
}

function cacheOf({ places, journal, context }: Session): Cache {
  return openCache(places.cache, `${journal.dir} ${context.version} morning`);
}
