import type { Day } from '../../core/calendar.ts';
import { changesOf, findChange, isUntold, type ChangeMade } from '../../core/changes.ts';
import type { Change, NewFact } from '../../core/facts.ts';
import { folded } from '../../core/find-client.ts';
import type { Profile } from '../../core/profile.ts';
import { UserError } from '../../core/errors.ts';
import { refuseUnfit } from '../../exchange/typed-fact.ts';
import { canAsk } from '../open-prompter.ts';
import { printResult } from '../print.ts';
import { readFactDay } from '../read-fact-day.ts';
import { save } from '../save.ts';
import { readNextDay, type Session } from '../session.ts';
import { loadHistory } from '../standings.ts';
import { textOf } from './notes.ts';
import type { LogOptions } from './options.ts';

export type ChangeFields = Pick<Change, 'told' | 'cost' | 'teller' | 'tellBy' | 'effect'>;

/** A change on our side, or with options and an open one what became of it: who tells them, told, what it did cost (A1). */
export async function logChange(session: Session, profile: Profile, rest: readonly string[], options: LogOptions): Promise<void> {
  const changes = changesOf(loadHistory(session, profile.id));
  const fields = readChangeFields(session, profile, options);
  const isFurther = Object.keys(fields).length > 0 && (fields.effect !== undefined || isOneOf(changes, rest.join(' ')));
  if (isFurther) return goOn(session, profile, findChange(changes, rest.join(' '), fits(fields), profile.handle), fields);
  const change: NewFact & Pick<Change, 'kind'> = { kind: 'change', client: profile.id, on: readFactDay(session, profile, options.on), text: textOf(profile, 'change', rest), ...fields };
  refuseUnfit(change);
  if (Object.keys(fields).length > 0 || options.on !== undefined || !canAsk(session) || session.options.json === true) return record(session, profile, change);
  await (await import('./ask-change.ts')).askChange(session, profile, (answers) => record(session, profile, { ...change, ...answers }));
}

/** What is said beside the words. @throws UserError empty-text, bad-day, future-day, before-client, too-early */
export function readChangeFields(session: Session, profile: Profile, { on, told, cost, teller, tellBy, effect }: LogOptions): ChangeFields {
  return {
    ...(told === undefined ? {} : { told: readFactDay(session, profile, told === true ? on : told) }),
    ...(cost === undefined ? {} : { cost: said('--cost', cost) }),
    ...(teller === undefined ? {} : { teller: said('--teller', teller) }),
    ...(tellBy === undefined ? {} : { tellBy: readTellBy(session, tellBy) }),
    ...(effect === undefined ? {} : { effect: said('--effect', effect) }),
  };
}

/** No words mean an open one, and so do its number and its whole text; other words are a change of their own. */
function isOneOf(changes: readonly ChangeMade[], words: string): boolean {
  return words.trim() === '' || /^\d+$/.test(words.trim()) || changes.some((change) => isUntold(change) && folded(change.text) === folded(words));
}

function fits(fields: ChangeFields): (change: ChangeMade) => boolean {
  return fields.effect === undefined && (fields.told !== undefined || fields.teller !== undefined || fields.tellBy !== undefined) ? isUntold : ({ effect }) => effect === undefined;
}

function goOn(session: Session, profile: Profile, change: ChangeMade, set: ChangeFields): void {
  const { number: _number, id: of, ...known } = change;
  const fact = { kind: 'change' as const, client: profile.id, ...known, ...set };
  refuseUnfit(fact);
  const [saved] = save(session, [{ kind: 'amendment', client: profile.id, on: session.today, of, set: { ...set } }]);
  printResult(session, { saved: { ...saved, client: profile.handle } }, session.words.say('log.saved', { name: profile.name, fact, day: session.today }));
}

function record(session: Session, { name, handle }: Profile, fact: NewFact): void {
  const [saved] = save(session, [fact]);
  printResult(session, { saved: { ...saved, client: handle } }, session.words.say('log.saved', { name, fact, day: session.today }));
}

function said(option: string, text: string): string {
  if (text.trim() === '') throw new UserError('empty-text', { option });
  return text.trim();
}

function readTellBy({ today }: Session, text: string): Day {
  const day = readNextDay(text, today);
  if (day < today) throw new UserError('too-early', { day, from: today });
  return day;
}
