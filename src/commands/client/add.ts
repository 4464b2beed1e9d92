import { openPrompter } from '../open-prompter.ts';
import { printResult } from '../print.ts';
import { refuseLookingBack } from '../save.ts';
import type { Session } from '../session.ts';
import { addClient } from './add-client.ts';
import { askName, askUnknown } from './ask-profile.ts';
import { profileFields, type ProfileOptions } from './profile-options.ts';
import { refuseTakenNames } from './taken-names.ts';

/** `rapport client add [name]`; without a name it asks for it, and for what else no option tells. */
export async function runClientAdd(session: Session, given: string | undefined, options: ProfileOptions): Promise<void> {
  refuseLookingBack(session);
  const fields = profileFields(session, options);
  const sayAdded = (client: ReturnType<typeof addClient>): void => printResult(session, { added: client }, session.words.say('client.added', client));
  if (given !== undefined) return sayAdded(addClient(session, { ...fields, name: given }));
  refuseTakenNames(fields, session.folded.standings().map(({ profile }) => profile));
  const prompter = await openPrompter(session, 'client add', 'client');
  const client = addClient(session, { ...fields, name: await askName(session, prompter, session.words.say('ask.name', {})) });
  try {
    await askUnknown(session, prompter, { ...fields, ...client });
  } finally {
    // also where the asking was broken off: the client is there by then
    sayAdded(client);
  }
}
