import type { Catalogue } from '../words.ts';
import { either } from './grammar.ts';
import { roleNames } from './names.ts';

/** What is wrong about the people of a client. */
export const personErrors = {
  'error.unknown-person': (d) => `Имени «${d.typed}» у клиента ${d.client} нет. ${d.nearest.length > 0 ? `Может быть, ${either(d.nearest)}? ` : ''}Добавить: rapport client people ${d.handle} add "${d.typed}"`,
  'error.ambiguous-person': (d) => `«${d.typed}» может быть ${either(d.candidates)}. Введите чуть больше.`,
  'error.person-left': (d, w) => `${d.name} там больше не работает, с ${w.formats.dayAndYear(d.on)}. Если снова там: rapport client people ${d.handle} add "${d.name}"`,
  'error.person-known': (d) => `${d.name} уже есть${d.role === null ? '' : ` (${roleNames[d.role]})`}. Для другой роли: rapport client people ${d.handle} role "${d.name}" sponsor`,
  'error.before-client': (d, w) => `День ${d.day} раньше начала работы с клиентом ${d.name} (${w.formats.dayAndYear(d.since)}). Если она началась раньше: rapport client edit ${d.handle} --since ${d.day}`,
} satisfies Partial<Catalogue>;
