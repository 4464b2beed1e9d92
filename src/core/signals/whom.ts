import type { DayNumber } from '../calendar.ts';
import type { Contact } from '../facts.ts';
import type { ClientView } from './client-view.ts';

/** Whom a next step should turn to: who decides, else who stands up for us, else whoever is named first. */
export function whomToTurnTo(view: ClientView, day: DayNumber): string | null {
  const people = view.profileOn(day)?.people ?? [];
  return (inRole(people, 'decider') ?? inRole(people, 'sponsor') ?? people[0])?.name ?? null;
}

export function inRole(people: readonly Contact[], role: Contact['role']): Contact | undefined {
  return people.find((person) => person.role === role);
}
