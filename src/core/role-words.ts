import { ROLES, type Role } from './facts.ts';

/** Reads a role by its name, or as English screens print it, for a table is often made from what they show: "decides". Undefined for anything else. */
export function readRole(text: string): Role | undefined {
  const word = text.trim().toLowerCase();
  return word === 'decides' ? 'decider' : ROLES.find((role) => role === word);
}
