import type { Role } from '../../core/facts.ts';
import { lettersOf } from '../letters.ts';
import type { Catalogue } from '../words.ts';

/** Code names are neither he nor she. */
const roles: Readonly<Record<Role, string>> = {
  decider: 'osoba decydująca', sponsor: 'osoba wspierająca', user: 'osoba korzystająca', staff: 'osoba z zespołu', finance: 'osoba z finansów', other: 'osoba',
};

function personWords(role: Role | undefined, number: number): string {
  return number === 1 && (role === 'decider' || role === 'sponsor') ? roles[role] : `${roles[role ?? 'other']} ${number}`;
}

/** Reports that others may read, in Polish. */
export const redact = {
  'redacted': (d) => (d.codeNames ? 'Bez notatek i słów; klienci i ludzie mają tu inne nazwy.' : 'Bez notatek, słów i nazwisk.'),
  'code.client': (d) => `Klient ${lettersOf(d.number)}`,
  'code.person': (d) => (d.number === undefined ? 'ktoś' : personWords(d.role, d.number)),
} satisfies Partial<Catalogue>;
