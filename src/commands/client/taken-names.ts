import { UserError } from '../../core/errors.ts';
import { folded } from '../../core/find-client.ts';
import type { Profile } from '../../core/profile.ts';

interface Names { readonly name?: unknown; readonly handle?: unknown; readonly aliases?: unknown }

/**
 * Two clients that answer to one name could not be told apart any more.
 * @throws UserError client-exists where one of the names, in any Unicode form or case, belongs to another client
 */
export function refuseTakenNames(names: Names, others: readonly Profile[]): void {
  const same = findTaken(names, others);
  if (same !== undefined) throw new UserError('client-exists', { name: same.name, handle: same.handle });
}

/** The client that answers to one of these names already. */
export function findTaken({ name, handle, aliases }: Names, others: readonly Profile[]): Profile | undefined {
  const wanted = new Set([name, handle, aliases].flat().flatMap((text) => (typeof text === 'string' ? [folded(text)] : [])));
  return others.find((other) => namesOf(other).some((text) => wanted.has(text)));
}

/** All a client answers to, as `folded` spells it. */
export function namesOf({ name, handle, aliases }: Profile): readonly string[] {
  return [handle, name, ...aliases].map(folded);
}
