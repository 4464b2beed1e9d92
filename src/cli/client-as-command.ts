import type { Context } from '../commands/context.ts';
import { findProfile } from '../commands/find.ts';
import { startSession } from '../commands/start-session.ts';
import { storeTyped } from '../commands/store-folder.ts';
import { UserError } from '../core/errors.ts';

/** Where the word stood in the place of a command. */
const GROUPS: readonly string[] = ['rapport', 'rapport help'];

/**
 * The mistake of somebody who typed a client where a command belongs; any other stays what it is. The store is opened
 * for an unknown word alone; what keeps it from being read is not what was asked about.
 */
export async function orClient(error: UserError, argv: readonly string[], context: Context): Promise<UserError> {
  if (!isUnknownCommand(error) || !GROUPS.includes(error.data.group)) return error;
  const { name, nearest } = error.data;
  try {
    const store = storeTyped(argv);
    const session = await startSession(context, store === undefined ? {} : { store });
    const { handle } = findProfile(session, name);
    return nearest.some((command) => command.startsWith(name)) && handle !== name ? error : new UserError('client-as-command', { handle });
  } catch {
    return error;
  }
}

function isUnknownCommand(error: UserError): error is UserError<'unknown-command'> {
  return error.id === 'unknown-command';
}
