import type { ClientDay } from '../../core/agenda/client-day.ts';
import type { Fact, Flag, NewFact } from '../../core/facts.ts';
import { flagStanding } from '../../core/flag-standing.ts';
import type { Profile } from '../../core/profile.ts';
import { refuseUnfit } from '../../exchange/typed-fact.ts';
import { findClientDay } from '../find.ts';
import { save } from '../save.ts';
import type { Session } from '../session.ts';
import { loadPortfolio, openFolded } from '../standings.ts';

/** An incident as it was told, and whether a complaint is in it. */
export interface Told extends Pick<Flag, 'on' | 'item' | 'text' | 'boundary' | 'told'> { readonly complaint?: boolean }

/** The incident first, then the complaint with the same words. @throws UserError bad-value */
export function recordIncident(session: Session, { id }: Profile, { complaint = false, ...flag }: Told): readonly Fact[] {
  const facts: readonly NewFact[] = [
    { kind: 'flag', client: id, ...flag },
    ...(complaint && flag.text !== undefined ? [{ kind: 'complaint' as const, client: id, on: flag.on, text: flag.text }] : []),
  ];
  for (const fact of facts) refuseUnfit(fact);
  return save(session, facts);
}

/** Where the client stands now that it is recorded. */
export function clientNow(session: Session, { handle }: Profile): ClientDay {
  return findClientDay(loadPortfolio(session, openFolded(session)), handle);
}

/** What comes of it: a decision, or what it adds up to so far, and what to do now. */
export function comesOf({ words }: Session, { decision, day, standing }: ClientDay, { item, on, told = false, boundary }: Pick<Flag, 'item' | 'on' | 'told' | 'boundary'>): string {
  const { handle } = standing.profile;
  if (decision?.why.id === 'decision.flag') return words.say('flag.decision', { threat: decision.threat, due: decision.due > day ? decision.due : null, handle });
  return words.say('flag.standing', { standing: flagStanding(standing, item, on, told || boundary !== undefined), handle });
}
