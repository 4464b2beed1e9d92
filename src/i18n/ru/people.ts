import type { Catalogue } from '../words.ts';
import { agoWords, days } from './grammar.ts';
import { roleNames } from './names.ts';

/** Who the people of a client are. */
export const people = {
  'people-title': (d) => `${d.name}: люди`,
  'people-none': (d) => `Там пока никто не известен. Добавить: rapport client people ${d.handle} add "..." --role decider`,
  'role': (d) => (d.role === null ? 'неизвестно' : roleNames[d.role]),
  'person-seen': (d, w) => (d.on === null ? 'не записано' : `${w.formats.day(d.on, d.day)}, ${agoWords(d.days, w)}`),
  'people-unseen': (d, w) => `давно не виделись: ${w.formats.list(d.people.map(({ name, days: count }) => `${name} (${w.formats.counted(count, days)})`))}.`,
  'people-gone': () => 'Там больше нет',
  'person-gone': (d, w) => `${d.role === null ? '' : `${roleNames[d.role]}, `}до ${w.formats.dayAndYear(d.left)}`,
  'people-how': (d) => `Изменить: rapport client people ${d.handle} add "..." --role user; или left, или role, и имя`,
  'people.add-ask': (d) => `${d.name}: у клиента ${d.client} такое имя неизвестно. Добавить?`,
  'people.add-yes': () => 'да',
  'people.add-no': () => 'только в эту запись',
  'people.role-ask': (d) => `Какая роль: ${d.name}?`,
  'people.role': (d) => roleNames[d.role],
  'people.role-unknown': () => 'неизвестно',
  'people.lost': (d) => ({
    decider: `О вашей работе там решает теперь кто-то другой (раньше ${d.name}). Узнайте, кто, и встретьтесь в ближайшие две недели.`,
    sponsor: `За вас там больше никто не стоит (раньше ${d.name}). Узнайте, кто теперь, и встретьтесь в ближайшие две недели.`,
    only: `Все контакты с клиентом ${d.client} шли через одного человека: ${d.name}. Позвоните туда сегодня и спросите, к кому теперь обращаться.`,
  })[d.loss],
} satisfies Partial<Catalogue>;
