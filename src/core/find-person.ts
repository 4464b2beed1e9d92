import { UserError } from './errors.ts';
import { folded } from './find-client.ts';
import { nearest } from './similarity.ts';

interface Named { readonly name: string }

/** Those who may be meant by a name or the beginning of any part of it; whoever is called exactly so is meant alone. */
export function peopleMeant<P extends Named>(people: readonly P[], typed: string): readonly P[] {
  const wanted = folded(typed).replaceAll(/\s+/g, ' ');
  if (wanted === '') return [];
  const exact = people.filter(({ name }) => folded(name) === wanted);
  return exact.length > 0 ? exact : people.filter(({ name }) => endings(folded(name)).some((part) => part.startsWith(wanted)));
}

/**
 * The one person meant.
 * @param client for the message
 * @throws UserError ambiguous-person with the candidates, unknown-person with the nearest names
 */
export function findPerson<P extends Named>(people: readonly P[], typed: string, client: { readonly name: string; readonly handle: string }): P {
  const [only, ...others] = peopleMeant(people, typed);
  if (only === undefined) throw new UserError('unknown-person', { typed: typed.trim(), client: client.name, handle: client.handle, nearest: nearest(people.map(({ name }) => name), typed) });
  if (others.length > 0) throw new UserError('ambiguous-person', { typed: typed.trim(), candidates: [only, ...others].map(({ name }) => name) });
  return only;
}

/** "jana, piet" as names. */
export function namesIn(typed: string): readonly string[] {
  return typed.split(/[,;]/).map((part) => part.trim()).filter((part) => part !== '');
}

/** "Anna van der Berg": from each of its words on to the end. */
function endings(name: string): readonly string[] {
  const words = name.split(/\s+/);
  return words.map((_, index) => words.slice(index).join(' '));
}
