import type { CoreMessages } from '../../core/messages.ts';
import type { Role } from '../../core/facts.ts';
import { lettersOf } from '../letters.ts';

const roles: Readonly<Record<Role, string>> = { decider: 'decider', sponsor: 'sponsor', user: 'user', staff: 'staff', finance: 'finance', other: 'person' };

function personWords(role: Role | undefined, number: number): string {
  const name = roles[role ?? 'other'];
  return number === 1 && (role === 'decider' || role === 'sponsor') ? `the ${name}` : `${name} ${number}`;
}

/** Reports that others may read. */
export const redact = {
  'redacted': (d: CoreMessages['redacted']) => (d.codeNames ? 'Notes and words are left out; clients and people have other names here.' : 'Notes, words and names of people are left out.'),
  'code.client': (d: { number: number }) => `Client ${lettersOf(d.number)}`,
  /** A person by role; the number counts those of one role at a client. */
  'code.person': (d: { role: Role | undefined; number: number | undefined }) => (d.number === undefined ? 'someone' : personWords(d.role, d.number)),
};
