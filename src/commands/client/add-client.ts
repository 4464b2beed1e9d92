import { UserError } from '../../core/errors.ts';
import type { Client, NewFact } from '../../core/facts.ts';
import { handleFor } from '../../core/find-client.ts';
import type { Profile } from '../../core/profile.ts';
import { refuseUnfit } from '../../exchange/typed-fact.ts';
import { clientFolderId } from '../../store/ids.ts';
import { save } from '../save.ts';
import type { Session } from '../session.ts';
import { openFolded } from '../standings.ts';
import { namesOf, refuseTakenNames } from './taken-names.ts';

type NewClient = Omit<Client, 'kind' | 'id' | 'client' | 'on'> & { readonly name: string };

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
