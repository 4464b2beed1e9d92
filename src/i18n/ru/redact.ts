import type { Role } from '../../core/facts.ts';
import type { Catalogue } from '../words.ts';

const roles: Readonly<Record<Role, string>> = { decider: 'руководитель', sponsor: 'союзник', user: 'пользователь', staff: 'сотрудник', finance: 'финансист', other: 'человек' };
/** Without those that are no beginning of a name, or look like another. */
const LETTERS = [...'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ'];

/** 1 is А, 29 is АА. */
function letters(number: number): string {
  const rest = Math.floor((number - 1) / LETTERS.length);
  return `${rest === 0 ? '' : letters(rest)}${LETTERS[(number - 1) % LETTERS.length] ?? ''}`;
}

function personWords(role: Role | undefined, number: number): string {
  const name = roles[role ?? 'other'];
  return number === 1 && (role === 'decider' || role === 'sponsor') ? name : `${name} ${number}`;
}

/** Reports that others may read. */
export const redact = {
  'redacted': (d) => (d.codeNames ? 'Заметок и слов здесь нет, у клиентов и людей другие имена.' : 'Заметок, слов и имён людей здесь нет.'),
  'code.client': (d) => `Клиент ${letters(d.number)}`,
  'code.person': (d) => (d.number === undefined ? 'кто-то' : personWords(d.role, d.number)),
} satisfies Partial<Catalogue>;
