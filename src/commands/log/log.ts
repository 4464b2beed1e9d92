import { phaseOn } from '../../core/agenda/client-day.ts';
import type { NewFact } from '../../core/facts.ts';
import type { Profile } from '../../core/profile.ts';
import { refuseUnfit } from '../../exchange/typed-fact.ts';
import { findProfile } from '../find.ts';
import { oneOf } from '../one-of.ts';
import { printResult, tellLine } from '../print.ts';
import { refuseLookingBack, save } from '../save.ts';
import type { Session } from '../session.ts';
import { answerComplaint } from './complaint-answer.ts';
import { invoiceFact } from './invoice.ts';
import { noteFact, outcomeFact, voiceFact } from './notes.ts';
import { isOther, refuseMisplaced, WHATS, type LogOptions, type What } from './options.ts';
import { touchFacts } from './touch.ts';

/** `rapport log <client> <what> [words...]`: one dated fact; what was understood is said before "saved". Without them it asks. */
export async function runLog(session: Session, operands: readonly string[], options: LogOptions): Promise<void> {
  if (options.all === true) return (await import('./change-all.ts')).logForAll(session, operands, options);
  refuseLookingBack(session);
  const [name, what, ...rest] = operands;
  if (name === undefined || what === undefined) return (await import('./ask.ts')).askLog(session, name, options);
  await logOne(session, findProfile(session, name), oneOf('<what>', what, WHATS), rest, options);
}

/** The same for a client and a kind that are known. */
export async function logOne(session: Session, profile: Profile, what: What, rest: readonly string[], options: LogOptions): Promise<void> {
  refuseMisplaced(what, options);
  if (what === 'complaint' && (options.answer !== undefined || options.core !== undefined)) return answerComplaint(session, profile, rest, options);
  if (what === 'change') return (await import('./change.ts')).logChange(session, profile, rest, options);
  const facts = await factsOf(session, profile, what, rest, options);
  for (const fact of facts) refuseUnfit(fact);
  const saved = save(session, facts).at(-1);
  const fact = facts.at(-1)!;
  const { words, today } = session;
  printResult(session, { saved: { ...saved, client: profile.handle } }, words.say('log.saved', { name: profile.name, fact, day: today }));
  if (session.options.json !== true) tellMore(session, profile, fact);
}

async function factsOf(session: Session, profile: Profile, what: Exclude<What, 'change'>, rest: readonly string[], options: LogOptions): Promise<readonly NewFact[]> {
  if (!isOther(what)) return touchFacts(session, profile, what, rest, options);
  if (what === 'invoice') return [invoiceFact(session, profile, rest, options)];
  if (what === 'outcome') return [outcomeFact(session, profile, rest, options)];
  return [what === 'voice' ? voiceFact(session, profile, rest, options) : noteFact(session, profile, what, rest, options)];
}

/** What is worth a second line. */
function tellMore(session: Session, { id, handle, name }: Profile, fact: NewFact): void {
  const { words } = session;
  if (fact.kind === 'complaint') tellLine(session, words.say('complaint.noted', { handle }));
  if (fact.kind === 'outcome' && fact.what === 'lost') tellLine(session, words.say('log.lost', { name, handle, ended: hasEnded(session, id) }));
}

function hasEnded({ folded, today }: Session, id: string): boolean {
  return folded.standings().some((standing) => standing.profile.id === id && phaseOn(standing, today) === 'ended');
}
