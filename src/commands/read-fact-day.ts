import type { Day } from '../core/calendar.ts';
import { UserError } from '../core/errors.ts';
import type { Profile } from '../core/profile.ts';
import { readPastDay, type Session } from './session.ts';

/**
 * The day of something that happened with a client: today where nothing is said, and never before they were one. What
 * is imported may be older: an old file knows more than a profile.
 * @throws UserError bad-day, future-day, before-client
 */
export function readFactDay({ today }: Pick<Session, 'today'>, client: Profile, text: string | undefined): Day {
  return text === undefined ? today : refuseBeforeClient(readPastDay(text, today), client);
}

/** @throws UserError before-client */
export function refuseBeforeClient(on: Day, { name, handle, since }: Profile): Day {
  if (on < since) throw new UserError('before-client', { day: on, name, handle, since });
  return on;
}
