import type { Day } from '../../core/calendar.ts';
import { UserError } from '../../core/errors.ts';
import { ROLES, type NewFact, type Person, type Role } from '../../core/facts.ts';
import { folded } from '../../core/find-client.ts';
import type { History } from '../../core/history.ts';
import { goneFrom, longUnseenDays, lossOf, peopleOf, personMeant, type PersonKnown } from '../../core/people.ts';
import { peopleReport } from '../../core/people-report.ts';
import type { Profile } from '../../core/profile.ts';
import { refuseUnfit } from '../../exchange/typed-fact.ts';
import { findProfile } from '../find.ts';
import { oneOf } from '../one-of.ts';
import { printJson, printReport, printResult, tellLine } from '../print.ts';
import { readFactDay } from '../read-fact-day.ts';
import { refuseLookingBack, save } from '../save.ts';
import type { Session } from '../session.ts';
import { loadHistory } from '../standings.ts';

export interface PeopleOptions { readonly role?: string; readonly email?: string; readonly on?: string }

const STEPS = ['add', 'left', 'role'] as const;

/** `rapport client people <client> [add|left|role <name>]`: who they are, and who comes, goes or changes duties (D5, A2). */
export async function runPeople(session: Session, [name = '', step, person, role, ...more]: readonly string[], options: PeopleOptions): Promise<void> {
  const profile = findProfile(session, name);
  if (step === undefined) return listPeople(session, profile, options);
  refuseLookingBack(session);
  const what = oneOf('thing.step', step, STEPS);
  const surplus = what === 'role' ? more[0] : role;
  const usage = `rapport client people ${profile.handle} ${what} <name>${what === 'role' ? ' <role>' : ''}`;
  if (person === undefined || person.trim() === '') throw new UserError('missing-operand', { operand: '<name>', usage });
  if (surplus !== undefined) throw new UserError('surplus-operand', { operand: surplus, usage, isPhrase: true });
  if (what === 'role' && role === undefined && options.role === undefined) throw new UserError('missing-operand', { operand: '<role>', usage });
  const history = loadHistory(session, profile.id);
  const fields = readFields(session, profile, role === undefined ? options : { ...options, role });
  const fact = { add: joined, left: leaves, role: changes }[what](profile, person.trim(), fields, goneFrom(history));
  refuseUnfit(fact);
  const [saved] = save(session, [fact]);
  printResult(session, { saved: { ...saved, client: profile.handle } }, session.words.say('log.saved', { name: profile.name, fact, day: session.today }));
  if (what === 'left') warnOfLoss(session, profile, history, fact);
}

interface Fields { readonly on: Day; readonly role?: Role; readonly email?: string }

function readFields(session: Session, profile: Profile, { role, email, on }: PeopleOptions): Fields {
  return {
    on: readFactDay(session, profile, on),
    ...(role === undefined ? {} : { role: oneOf('thing.role', role, ROLES) }),
    ...(email === undefined ? {} : { email }),
  };
}

function joined({ id, people, handle }: Profile, name: string, fields: Fields): Person & NewFact {
  const known = people.find((person) => folded(person.name) === folded(name));
  if (known !== undefined) throw new UserError('person-known', { name: known.name, role: known.role ?? null, handle });
  return personFact(id, { name, change: 'joined', ...fields });
}

/** The role is kept with it: who left as what is asked years later. */
function leaves(profile: Profile, typed: string, { on, role }: Fields, gone: readonly PersonKnown[]): Person & NewFact {
  if (role !== undefined) throw new UserError('option-not-here', { option: '--role', what: 'left' });
  const { name, role: had } = personMeant(profile, gone, typed);
  return personFact(profile.id, { name, change: 'left', on, ...(had === undefined ? {} : { role: had }) });
}

function changes(profile: Profile, typed: string, fields: Fields, gone: readonly PersonKnown[]): Person & NewFact {
  const { name, role } = personMeant(profile, gone, typed);
  if (role !== undefined && role === fields.role) throw new UserError('person-known', { name, role, handle: profile.handle });
  return personFact(profile.id, { name, change: 'changed', ...fields });
}

function personFact(client: string, fields: Omit<Person, 'id' | 'kind' | 'client'>): Person & NewFact {
  return { kind: 'person', client, ...fields } as Person & NewFact;
}

function warnOfLoss(session: Session, profile: Profile, before: History, { name, role, on }: Person): void {
  const loss = lossOf(before, { name, ...(role === undefined ? {} : { role }) }, on);
  if (loss !== undefined && session.options.json !== true) tellLine(session, session.words.say('people.lost', { name, loss, client: profile.name }));
}

function listPeople(session: Session, profile: Profile, options: PeopleOptions): void {
  const [given] = (['role', 'email', 'on'] as const).filter((option) => options[option] !== undefined);
  if (given !== undefined) throw new UserError('option-not-here', { option: `--${given}`, what: 'thing.list' });
  const people = peopleOf(loadHistory(session, profile.id));
  if (session.options.json !== true) return printReport(session, peopleReport(profile, people, session.asOf));
  const rows = people.map((person) => ({ role: null, lastSeen: null, left: null, ...person, unseenDays: person.left === undefined ? longUnseenDays(person, session.asOf) ?? null : null }));
  printJson(session, { asOf: session.asOf, client: profile.handle, people: rows });
}
