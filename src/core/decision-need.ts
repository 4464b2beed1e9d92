import type { ClientDay } from './agenda/client-day.ts';
import { message, type Message } from './messages.ts';
import type { OpenDecision } from './open-decision.ts';

/** That a decision is open, since what, from when on it is asked for, and how to come to it. */
export function decisionNeed({ standing, day }: Pick<ClientDay, 'standing' | 'day'>, { why, threat, due }: OpenDecision): Message {
  return message('decision-open', { why, threat, due: due > day ? due : null, day, handle: standing.profile.handle });
}
