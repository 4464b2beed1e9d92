import { addDays, daysBetween, type Day } from './calendar.ts';
import { isHeld } from './contacts.ts';
import type { Contact, Person, Role } from './facts.ts';
import type { History } from './history.ts';
import { UserError } from './errors.ts';
import { findPerson, peopleMeant } from './find-person.ts';
import { profileOf, type Profile } from './profile.ts';

/** Someone of theirs: who they are, since when we know them, when we last met (D5, A2). */
export interface PersonKnown extends Contact {
  /** The day they joined, or else the first on which they are named. */
  readonly since: Day;
  /** Of the last contact in which they are named. */
  readonly lastSeen?: Day;
  /** The day they left; missing where they are still there. */
  readonly left?: Day;
}

/** Calendar days without a contact that are long: of those who decide or stand up for us, and of all others. */
export const LONG_UNSEEN_DAYS: Readonly<Record<'key' | 'other', number>> = { key: 60, other: 90 };
const KEY_ROLES: readonly (Role | undefined)[] = ['decider', 'sponsor'];
/** So far back the contacts tell through whom it all went. */
const ONLY_CONTACT_DAYS = 90;

/** Everybody ever known, in the order in which they became known; a name that comes back is the same person. */
export function peopleOf(history: History): readonly PersonKnown[] {
  const now = new Map((profileOf(history)?.people ?? []).map((person) => [person.name, person]));
  const facts = history.of('person');
  const named = [...history.of('client').flatMap(({ on, people = [] }) => people.map((person) => ({ ...person, on }))), ...facts];
  const names = [...new Set(named.map(({ name }) => name))];
  return names.map((name): PersonKnown => {
    const own = facts.filter((fact) => fact.name === name);
    const left = now.has(name) ? undefined : own.findLast(({ change }) => change === 'left')?.on;
    const met = history.of('touch').filter((touch) => isHeld(touch) && touch.with?.includes(name) === true).map(({ on }) => on).toSorted();
    const lastSeen = met.at(-1);
    const known = now.get(name) ?? { name, ...roleOf(named.filter((person) => person.name === name)) };
    const joined = own.findLast(({ change = 'joined' }) => change === 'joined')?.on;
    return { ...known, since: joined ?? earliest([...named.filter((person) => person.name === name).map(({ on }) => on), ...met]), ...(lastSeen === undefined ? {} : { lastSeen }), ...(left === undefined ? {} : { left }) };
  }).filter(({ name, left }) => now.has(name) || left !== undefined);
}

/** Those who have left. */
export function goneFrom(history: History): readonly PersonKnown[] {
  return peopleOf(history).filter(({ left }) => left !== undefined);
}

/**
 * The one of those who are there that is meant.
 * @param on where it is asked of a day: somebody who left later is meant as well
 * @throws UserError ambiguous-person, unknown-person, person-left
 */
export function personMeant({ people, name, handle }: Pick<Profile, 'people' | 'name' | 'handle'>, gone: readonly PersonKnown[], typed: string, on?: Day): Contact {
  if (peopleMeant(people, typed).length > 0 || peopleMeant(gone, typed).length === 0) return findPerson(people, typed, { name, handle });
  const person = findPerson(gone, typed, { name, handle });
  if (person.left !== undefined && (on === undefined || person.left < on)) throw new UserError('person-left', { name: person.name, on: person.left, handle });
  return person;
}

/** Calendar days since they were last seen, or became known; undefined where that is not long. */
export function longUnseenDays({ role, since, lastSeen }: PersonKnown, day: Day): number | undefined {
  const days = daysBetween(lastSeen ?? since, day);
  return days >= LONG_UNSEEN_DAYS[KEY_ROLES.includes(role) ? 'key' : 'other'] ? days : undefined;
}

/** What is lost with somebody who leaves: the one who decides, the one who stands up for us, or the only one we have. */
export function lossOf(history: History, { name, role }: Contact, on: Day): 'decider' | 'sponsor' | 'only' | undefined {
  const others = (profileOf(history)?.people ?? []).filter((person) => person.name !== name);
  if (role === 'decider' && others.every((other) => other.role !== 'decider')) return 'decider';
  const met = history.of('touch').filter((touch) => isHeld(touch) && touch.on > addDays(on, -ONLY_CONTACT_DAYS) && touch.on <= on).flatMap((touch) => touch.with ?? []);
  if (others.length === 0 || (met.length > 0 && met.every((person) => person === name))) return 'only';
  return role === 'sponsor' && others.every((other) => other.role !== 'sponsor') ? 'sponsor' : undefined;
}

function roleOf(named: readonly (Contact | Person)[]): Pick<Contact, 'role'> {
  const role = named.findLast((person) => person.role !== undefined)?.role;
  return role === undefined ? {} : { role };
}

function earliest(days: readonly Day[]): Day {
  return days.reduce((a, b) => (a < b ? a : b));
}
