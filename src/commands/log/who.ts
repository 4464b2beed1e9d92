import type { Day } from '../../core/calendar.ts';
import { UserError } from '../../core/errors.ts';
import { ROLES, type NewFact, type Role } from '../../core/facts.ts';
import { goneFrom, personMeant, type PersonKnown } from '../../core/people.ts';
import type { Profile } from '../../core/profile.ts';
import type { Prompter } from '../../prompts/prompter.ts';
import { canAsk, openPrompter } from '../open-prompter.ts';
import type { Session } from '../session.ts';
import { loadHistory } from '../standings.ts';

interface Asking { readonly session: Session; readonly prompter: Prompter }

/** Whom we met, by their full names, and those who were not known before. */
export interface Resolved { readonly names: readonly string[]; readonly added: readonly NewFact[] }

/**
 * The people meant by parts of their names. Somebody unknown can be added where a person can be asked.
 * @param on the day they were met
 * @throws UserError empty-text, ambiguous-person, unknown-person, person-left
 */
export async function resolvePeople(session: Session, profile: Profile, typed: readonly string[], on: Day): Promise<Resolved> {
  if (typed.length === 0 || typed.some((text) => text.trim() === '')) throw new UserError('empty-text', { option: '--with' });
  const gone = goneFrom(loadHistory(session, profile.id));
  const names: string[] = [];
  const added: NewFact[] = [];
  for (const text of typed) {
    const known = knownAs(profile, gone, text, on);
    if (typeof known === 'string') names.push(known);
    else if (!canAsk(session)) throw known;
    else {
      const prompter = await openPrompter(session, 'log', 'known-name');
      const { name, fact } = await offerToAdd({ session, prompter }, profile, text, on);
      names.push(name);
      if (fact !== undefined) added.push(fact);
    }
  }
  return { names: [...new Set(names)], added };
}

/** The full name, of somebody who left later as well; or the error where nobody is meant. */
function knownAs(profile: Profile, gone: readonly PersonKnown[], text: string, on: Day): string | UserError {
  try {
    return personMeant(profile, gone, text, on).name;
  } catch (error) {
    if (error instanceof UserError && error.id === 'unknown-person') return error;
    throw error;
  }
}

/** Somebody unknown: added to the people of the client with a role, or named in this entry only. */
export async function offerToAdd({ session: { words }, prompter }: Asking, { id, name: client }: Profile, text: string, on: Day): Promise<{ readonly name: string; readonly fact?: NewFact }> {
  const name = text.trim();
  const answer = await prompter.choose({
    message: words.say('people.add-ask', { name, client }),
    options: [{ key: 'y', value: 'yes', label: words.say('people.add-yes', {}) }, { key: 'n', value: 'no', label: words.say('people.add-no', {}) }],
    enter: 'yes',
  });
  if (answer === 'no') return { name };
  const role = await prompter.choose<Role | 'unknown'>({
    message: words.say('people.role-ask', { name }),
    options: [...ROLES.map((value, index) => ({ key: String(index + 1), value, label: words.say('people.role', { role: value }) })), { key: '-', value: 'unknown' as const, label: words.say('people.role-unknown', {}) }],
    enter: 'unknown',
  });
  return { name, fact: { kind: 'person', client: id, on, name, change: 'joined', ...(role === 'unknown' ? {} : { role }) } };
}
