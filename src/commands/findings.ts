import { dayNumber, type Day } from '../core/calendar.ts';
import { refuseChangedScales } from '../core/changed-scales.ts';
import { usualRhythm } from '../core/portfolio.ts';
import type { ShownFinding } from '../core/signals/shown-finding.ts';
import { openCache } from '../store/cache.ts';
import { BOOK } from '../store/folder.ts';
import { shortHash } from '../store/short-hash.ts';
import type { Session } from './session.ts';

/** What stands of every client at the end of the session's day, by client id; the gravest first. */
export type Findings = ReadonlyMap<string, readonly ShownFinding[]>;

/** Changes with the shape of what is kept. */
const SHAPE = 8;
/** A morning after a weekend finds it, and nothing grows with the years. */
const DAYS_AHEAD = 4;

/** What will be said of a client on each day from `from` on, as long as nothing more becomes known: `days` names findings by their place. */
interface Kept { readonly signature: string; readonly from: Day; readonly findings: readonly ShownFinding[]; readonly days: readonly (readonly number[])[] }
type State = Readonly<Record<string, Kept>>;

/**
 * Signals are asked only about clients of whom something became known since they last were; their code is loaded only
 * then. What they say of a day follows from the facts, the packs and that day alone, so it may be kept by these.
 */
export async function loadFindings(session: Session): Promise<Findings> {
  const { asOf, isPast, packs, folded } = session;
  if (packs.length > 1) refuseChangedScales(packs.slice(1).flatMap(({ items }) => items), folded.standings());
  const ids = folded.folders.map(({ id }) => id).filter((id) => id !== BOOK);
  if (isPast) return await askSignals(session, ids);
  const cache = openCache(session.places.cache, keyOf(session));
  const state = (cache.read() ?? {}) as State;
  const signatures = signaturesOf(session);
  const isCurrent = (id: string): boolean => state[id]?.signature === signatures.get(id) && dayAhead(state[id], asOf) !== undefined;
  const asked = ids.filter((id) => !isCurrent(id));
  if (asked.length === 0) return new Map(ids.map((id) => [id, dayAhead(state[id], asOf) ?? []]));
  const { outlooksOf } = await import('./watch.ts');
  const outlooks = outlooksOf(session, asked, dayNumber(asOf) + DAYS_AHEAD);
  const now = Object.fromEntries(ids.map((id) => [id, outlooks.has(id) ? { signature: signatures.get(id) ?? '', from: asOf, ...pooled(outlooks.get(id)!) } : state[id]!]));
  cache.write(now satisfies State);
  return new Map(ids.map((id) => [id, dayAhead(now[id], asOf) ?? []]));
}

async function askSignals(session: Session, ids: readonly string[]): Promise<Findings> {
  const { outlooksOf } = await import('./watch.ts');
  return new Map([...outlooksOf(session, ids, dayNumber(session.asOf))].map(([id, [today = []]]) => [id, today]));
}

/** Most findings say the same on every day: each is kept once. */
function pooled(days: readonly (readonly ShownFinding[])[]): Pick<Kept, 'findings' | 'days'> {
  const places = new Map<string, number>();
  const findings: ShownFinding[] = [];
  const placeOf = (finding: ShownFinding): number => {
    const text = JSON.stringify(finding);
    const place = places.get(text) ?? findings.push(finding) - 1;
    places.set(text, place);
    return place;
  };
  return { days: days.map((standing) => standing.map(placeOf)), findings };
}

function dayAhead(kept: Kept | undefined, day: Day): readonly ShownFinding[] | undefined {
  return kept?.days[dayNumber(day) - dayNumber(kept.from)]?.map((place) => kept.findings[place]!);
}

/** One file for each store, version and set of packs. */
function keyOf({ journal, context, packs }: Session): string {
  return `findings ${SHAPE} ${context.version} ${shortHash(JSON.stringify(packs.slice(1)))} ${journal.dir}`;
}

/** By client: how its folder and the book look, and how often clients are checked as things stand. */
function signaturesOf({ folded, asOf }: Session): ReadonlyMap<string, string> {
  const { folders } = folded;
  const book = folders.find(({ id }) => id === BOOK)?.signature ?? '';
  const every = usualRhythm(folded.book, folded.standings())(dayNumber(asOf));
  return new Map(folders.map(({ id, signature }) => [id, [signature, book, every].join(' ')]));
}
