import { folded } from './find-client.ts';

/** The name of the one person who is meant by the beginning of any part of it; as typed where nobody or several are. */
export function personNamed(people: readonly { readonly name: string }[], typed: string): string {
  const wanted = folded(typed);
  const meant = people.filter(({ name }) => [folded(name), ...folded(name).split(/\s+/)].some((part) => part.startsWith(wanted)));
  return meant.find(({ name }) => folded(name) === wanted)?.name ?? (meant.length === 1 && wanted !== '' ? meant[0]?.name : undefined) ?? typed.trim();
}

/** "jana, piet" as names. */
export function peopleNamed(people: readonly { readonly name: string }[], typed: string): readonly string[] {
  return typed.split(/[,;]/).filter((part) => part.trim() !== '').map((part) => personNamed(people, part));
}
