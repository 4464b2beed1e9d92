import type { Role } from '../../core/facts.ts';
import type { Catalogue } from '../words.ts';
import { isolated } from './isolated.ts';
import { roleNames } from './names.ts';

/** 1 is A, 27 is AA: the letters of the other languages, so that one report is like the other. */
function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return `${rest === 0 ? '' : letters(rest)}${String.fromCharCode(65 + ((number - 1) % 26))}`;
}

function personWords(role: Role | undefined, number: number): string {
  const name = role === undefined || role === 'other' ? 'شخص' : roleNames[role];
  return number === 1 && (role === 'decider' || role === 'sponsor') ? name : `${name} ${number}`;
}

/** Reports that others may read, in Arabic. */
export const redact = {
  'redacted': (d) => (d.codeNames ? 'حُذفت الملاحظات والكلام؛ وللعملاء والأشخاص هنا أسماء أخرى.' : 'حُذفت الملاحظات والكلام وأسماء الأشخاص.'),
  'code.client': (d) => `العميل ${isolated(letters(d.number))}`,
  'code.person': (d) => (d.number === undefined ? 'أحدهم' : personWords(d.role, d.number)),
} satisfies Partial<Catalogue>;
