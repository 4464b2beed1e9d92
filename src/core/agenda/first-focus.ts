import type { Portfolio } from '../portfolio.ts';
import { proposeFocus } from './focus.ts';

/** No morning was ever gone through, and no check made. */
export function isFirstMorning({ ended, streak }: Pick<Portfolio, 'ended' | 'streak'>): boolean {
  return streak.lastDone === undefined && ended.length === 0;
}

/**
 * The id of the one client to begin with on the first morning, where every question is read for the first time and two
 * minutes are soon over: of those with a reason, one whose people are known, as is the client the person named first.
 */
export function proposeFirst({ clients }: Pick<Portfolio, 'clients'>): readonly string[] {
  const profiles = proposeFocus(clients, clients.length).map(({ client }) => client.standing.profile);
  const first = profiles.find(({ people }) => people.length > 0) ?? profiles[0];
  return first === undefined ? [] : [first.id];
}
