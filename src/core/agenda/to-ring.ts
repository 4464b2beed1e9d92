import { isActive, type ClientDay } from './client-day.ts';

const CLIENTS = 3;

/** The clients to ring first after days away: the longest silent for their own rhythm (R4). */
export function toRing(clients: readonly ClientDay[]): readonly ClientDay[] {
  return clients.filter(({ phase }) => isActive(phase)).toSorted((a, b) => silence(b) - silence(a)).slice(0, CLIENTS);
}

/** Days silent in own usual gaps; a month where the rhythm is not known. */
function silence({ silentDays, standing }: ClientDay): number {
  return silentDays === undefined ? 0 : silentDays / (standing.contacts.usualGapDays ?? standing.profile.contactEvery ?? 30);
}
