import type { ClientDay } from '../core/agenda/client-day.ts';
import { findClient } from '../core/find-client.ts';
import type { Portfolio } from '../core/portfolio.ts';
import type { Profile } from '../core/profile.ts';
import type { Session } from './session.ts';

/** The client meant by a name, ended ones included. @throws UserError unknown-client, ambiguous-client */
export function findClientDay({ clients, ended }: Portfolio, name: string): ClientDay {
  const all = [...clients, ...ended].map((client) => ({ ...client.standing.profile, client }));
  return findClient(all, name).client;
}

/** The same for commands that only write: no day is reckoned. */
export function findProfile({ folded }: Session, name: string): Profile {
  return findClient(folded.standings().map(({ profile }) => profile), name);
}
