import { UserError } from '../core/errors.ts';
import type { NewFact } from '../core/facts.ts';
import { refuseUnfit } from '../exchange/typed-fact.ts';
import { findProfile } from './find.ts';
import { printResult } from './print.ts';
import { save } from './save.ts';
import { readNextDay, type Session } from './session.ts';

export interface AwayOptions { readonly client?: string; readonly reason?: string }

/** `rapport away <from> [to]`: days off, for me or one client, before or after the fact. */
export async function runAway(session: Session, [from = '', to]: readonly string[], { client, reason }: AwayOptions): Promise<void> {
  const on = readNextDay(from, session.today);
  const until = to === undefined ? on : readNextDay(to, session.today);
  if (until < on) throw new UserError('ends-before', { from: on, to: until });
  const profile = client === undefined ? undefined : findProfile(session, client);
  const fact: NewFact = { kind: 'away', on, to: until, ...(reason === undefined ? {} : { reason }), ...(profile === undefined ? {} : { client: profile.id }) };
  refuseUnfit(fact);
  const [saved] = save(session, [fact]);
  const named = profile === undefined ? {} : { client: profile.handle };
  printResult(session, { saved: { ...saved, ...named } }, session.words.say('away.saved', { from: on, to: until, name: profile?.name ?? null }));
}
