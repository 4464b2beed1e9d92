import { UserError } from '../../core/errors.ts';
import { SIDES, type NewFact, type Phase } from '../../core/facts.ts';
import type { Profile } from '../../core/profile.ts';
import { refuseUnfit } from '../../exchange/typed-fact.ts';
import { findProfile } from '../find.ts';
import { printLine, printResult } from '../print.ts';
import { save } from '../save.ts';
import { readNextDay, readPastDay, type Session } from '../session.ts';
import { profileFields, type ProfileOptions } from './profile-options.ts';
import { refuseTakenNames } from './taken-names.ts';

/** `rapport client edit <client> --name ...`: a fact with the fields that change; lists replace what was there. */
export async function runClientEdit(session: Session, name: string, options: ProfileOptions): Promise<void> {
  const profile = findProfile(session, name);
  const fields = profileFields(session, options);
  if (Object.keys(fields).length === 0) throw new UserError('nothing-to-change', {});
  if (fields.name === '') throw new UserError('empty-name', {});
  refuseTakenNames(fields, session.folded.standings().map((standing) => standing.profile).filter(({ id }) => id !== profile.id));
  const weights = fields.weights === undefined ? {} : { weights: { ...profile.weights, ...fields.weights } };
  const fact: NewFact = { kind: 'client', client: profile.id, on: session.today, ...fields, ...weights };
  refuseUnfit(fact);
  const [saved] = save(session, [fact]);
  printResult(session, { saved: { ...saved, client: fields.handle ?? profile.handle } }, session.words.say('client.changed', { name: fields.name ?? profile.name }));
}

export interface PhaseOptions { readonly until?: string; readonly reason?: string; readonly on?: string }

/** `rapport client pause|resume|end <client>`. */
export async function runPhase(session: Session, phase: Phase['phase'], name: string, options: PhaseOptions): Promise<void> {
  const profile = findProfile(session, name);
  const on = options.on === undefined ? session.today : readPastDay(options.on, session.today);
  const until = options.until === undefined ? undefined : readNextDay(options.until, session.today);
  if (until !== undefined && until < on) throw new UserError('ends-before', { from: on, to: until });
  const fact: NewFact = { kind: 'phase', client: profile.id, on, phase, ...(until === undefined ? {} : { until }), ...(options.reason === undefined ? {} : { reason: options.reason }) };
  refuseUnfit(fact);
  const [saved] = save(session, [fact]);
  printResult(session, { saved: { ...saved, client: profile.handle } }, session.words.say('client.phase', { name: profile.name, phase, until: until ?? null }));
  if (phase === 'ended' && session.options.json !== true) for (const line of endedLines(session, profile)) printLine(session, line);
}

/** What is still open between both, for it is asked about no more; and that an end can be taken back. */
function endedLines({ folded, words }: Session, { id, handle }: Profile): readonly string[] {
  const standing = folded.standings().find(({ profile }) => profile.id === id);
  const [ours, theirs] = SIDES.map((side) => standing?.promises.filter(({ by }) => by === side).length ?? 0) as [number, number];
  const unpaid = standing?.unpaid.length ?? 0;
  return [...(ours + theirs + unpaid === 0 ? [] : [words.say('client.ended-open', { handle, ours, theirs, unpaid })]), words.say('client.ended', {})];
}
