import { addDays, type Day } from './calendar.ts';
import { UserError } from './errors.ts';
import type { Change } from './facts.ts';
import { candidatesOf, meantBy } from './find-numbered.ts';
import type { History } from './history.ts';

/** A change on our side, watched until it is known what it cost them (A1). */
export interface ChangeMade extends Pick<Change, 'id' | 'on' | 'text' | 'told' | 'cost' | 'teller' | 'tellBy' | 'effect'> {
  /** Counted from the client's first: it stays with the change. */
  readonly number: number;
}

/** Calendar days for which a change is watched, and for which one is asked afterwards what it cost them. */
const WATCH_DAYS = 30;
const ASKED_DAYS = 30;
/** What nobody was told of for so long is no news any more. */
const UNTOLD_DAYS = 180;
/** No client is told of more at once. */
const KEPT = 10;

export function changesOf(history: History): readonly ChangeMade[] {
  return history.of('change').map(({ id, on, text, told, cost, teller, tellBy, effect }, index) => ({
    id, number: index + 1, on, text,
    ...(told === undefined ? {} : { told }), ...(cost === undefined ? {} : { cost }), ...(teller === undefined ? {} : { teller }),
    ...(tellBy === undefined ? {} : { tellBy }), ...(effect === undefined ? {} : { effect }),
  }));
}

/** The last of those of which it is not known yet what they cost. */
export function watchedChanges(history: History): readonly ChangeMade[] {
  return changesOf(history).filter(({ effect }) => effect === undefined).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).slice(-KEPT);
}

export function isUntold({ told }: Pick<Change, 'told'>): boolean {
  return told === undefined;
}

/** Nobody has told them, and the day for it has come. */
export function isToTell(change: Pick<Change, 'told' | 'tellBy'>, day: Day): boolean {
  return isUntold(change) && change.tellBy !== undefined && change.tellBy <= day;
}

/** Untold and of the last half-year, or told and not long ago. */
export function isWatched(change: ChangeMade, day: Day): boolean {
  if (change.effect !== undefined) return false;
  return isUntold(change) ? day <= addDays(change.on, UNTOLD_DAYS) : day < addDays(livedWithSince(change), WATCH_DAYS + ASKED_DAYS);
}

/** They have lived with it for thirty days: what did it cost them? Asked until that has been long ago. */
export function isWatchOver({ on, told, effect }: Pick<Change, 'on' | 'told' | 'effect'>, day: Day): boolean {
  if (told === undefined || effect !== undefined) return false;
  const from = addDays(livedWithSince({ on, told }), WATCH_DAYS);
  return from <= day && day < addDays(from, ASKED_DAYS);
}

/** They live with it from its own day on, or from the day they heard of it. */
export function livedWithSince({ on, told = on }: Pick<Change, 'on' | 'told'>): Day {
  return told > on ? told : on;
}

/**
 * The change meant by its number or the beginning of its text.
 * @param which '' is the only one that fits, or the latest where all fit
 * @param fits those that can be meant: untold ones where somebody was told
 * @param handle of the client
 * @throws UserError no-change, unknown-change, which-change, change-told
 */
export function findChange(changes: readonly ChangeMade[], which: string, fits: (change: ChangeMade) => boolean, handle: string): ChangeMade {
  const meant = which.trim() === '' ? changes.filter(fits) : meantBy(changes, which, fits);
  const [first] = meant;
  if (first === undefined) throw which.trim() === '' ? new UserError('no-change', { handle }) : new UserError('unknown-change', { which, handle });
  const [only, another] = meant.filter(fits);
  if (only === undefined) throw new UserError('change-told', { text: first.text, on: first.told ?? first.on });
  if (another !== undefined) throw new UserError('which-change', { candidates: candidatesOf(meant.filter(fits)), handle });
  return only;
}
