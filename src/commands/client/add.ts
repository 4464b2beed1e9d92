import { UserError } from '../../core/errors.ts';
import type { Client, Contact, NewFact, Role } from '../../core/facts.ts';
import { ROLES } from '../../core/facts.ts';
import { handleFor } from '../../core/find-client.ts';
import type { Profile } from '../../core/profile.ts';
import { refuseUnfit } from '../../exchange/typed-fact.ts';
import { clientFolderId } from '../../store/ids.ts';
import { openPrompter } from '../open-prompter.ts';
import { printResult } from '../print.ts';
import { refuseLookingBack, save } from '../save.ts';
import type { Session } from '../session.ts';
import { openFolded } from '../standings.ts';
import { profileFields, type ProfileOptions } from './profile-options.ts';
import { namesOf, refuseTakenNames } from './taken-names.ts';

type NewClient = Omit<Client, 'kind' | 'id' | 'client' | 'on'> & { readonly name: string };

/** `rapport client add [name]`; without a name it asks. */
export async function runClientAdd(session: Session, given: string | undefined, options: ProfileOptions): Promise<void> {
  refuseLookingBack(session);
  const fields = profileFields(session, options);
  const name = given ?? await askName(session);
  const profile = addClient(session, { ...fields, name });
  printResult(session, { added: profile }, session.words.say('client.added', { name: profile.name, handle: profile.handle }));
}

/**
 * Adds a client. Its folder gets a random id, so that no path tells a name.
 * @throws UserError empty-name, client-exists, bad-value
 */
export function addClient(session: Session, client: NewClient): Pick<Profile, 'id' | 'handle' | 'name'> {
  const name = client.name.normalize('NFC').trim();
  if (name === '') throw new UserError('empty-name', {});
  const known = openFolded(session).standings().map(({ profile }) => profile);
  refuseTakenNames({ ...client, name }, known);
  const handle = client.handle ?? handleFor(name, known.flatMap(namesOf));
  const id = clientFolderId((count) => session.context.randomBytes(count));
  const fact: NewFact = { kind: 'client', client: id, on: session.today, ...client, name, handle, since: client.since ?? session.today };
  refuseUnfit(fact);
  save(session, [fact]);
  return { id, handle, name };
}

/** "Jana Roth:decider" as a person; the role may be missing. */
export function readPerson(text: string): Contact {
  const [name = '', role] = text.split(':').map((part) => part.trim());
  if (name === '') throw new UserError('empty-name', {});
  if (role !== undefined && !ROLES.includes(role as Role)) throw new UserError('unknown-value', { option: 'role', value: role, allowed: ROLES });
  return role === undefined ? { name } : { name, role: role as Role };
}

async function askName(session: Session): Promise<string> {
  const prompter = await openPrompter(session, 'client add', 'a name');
  return prompter.line({ message: session.words.say('first.name', {}), refuse: (text) => (text.trim() === '' ? session.words.say('first.name-needed', {}) : undefined) });
}
