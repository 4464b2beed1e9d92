import type { Catalogue } from '../words.ts';
import { agoWords, days, either } from './grammar.ts';
import { roleNames } from './names.ts';

/** Who the people of a client are. */
export const people = {
  'people-title': (d) => `${d.name}: люди`,
  'people-none': (d) => `Там пока никто не известен. Добавить: rapport client people ${d.handle} add "..." --role decider`,
  'role': (d) => (d.role === null ? 'неизвестно' : roleNames[d.role]),
  'person-seen': (d, w) => (d.on === null ? 'не записан' : `${w.formats.day(d.on, d.day)}, ${agoWords(d.days, w)}`),
  'people-unseen': (d, w) => `давно не виделись: ${w.formats.list(d.people.map(({ name, days: count }) => `${name} (${w.formats.counted(count, days)})`))}.`,
  'people-gone': () => 'Больше там не работают',
  'person-gone': (d, w) => `${d.role === null ? '' : `${roleNames[d.role]}, `}до ${w.formats.dayAndYear(d.left)}`,
  'people-how': (d) => `Изменить: rapport client people ${d.handle} add "..." --role user; или left либо role и имя`,

  'people.add-ask': (d) => `${d.name} здесь не значится (${d.client}). Добавить?`,
  'people.add-yes': () => 'да',
  'people.add-no': () => 'только в этой записи',
  'people.role-ask': (d) => `Какая роль: ${d.name}?`,
  'people.role': (d) => roleNames[d.role],
  'people.role-unknown': () => 'неизвестно',
  'people.lost': (d) => ({
    decider: `Уходит тот, кто решает о вашей работе: ${d.name}. Узнайте, кто будет следующим, и встретьтесь в ближайшие две недели.`,
    sponsor: `Уходит тот, кто был на вашей стороне: ${d.name}. Узнайте, кто теперь, и встретьтесь в ближайшие две недели.`,
    only: `Все контакты (${d.client}) шли через одного человека: ${d.name}. Позвоните туда сегодня и спросите, к кому обращаться.`,
  })[d.loss],

  'error.unknown-person': (d) => `«${d.typed}» здесь не значится (${d.client}). ${d.nearest.length > 0 ? `Может быть, ${either(d.nearest)}? ` : ''}Добавить: rapport client people ${d.handle} add "${d.typed}"`,
  'error.ambiguous-person': (d) => `«${d.typed}» может быть ${either(d.candidates)}. Введите чуть больше.`,
  'error.person-left': (d, w) => `${d.name} больше там не работает (${w.formats.dayAndYear(d.on)}). Если это не так: rapport client people ${d.handle} add "${d.name}"`,
  'error.person-known': (d) => `${d.name} уже значится${d.role === null ? '' : ` (${roleNames[d.role]})`}. Другая роль: rapport client people ${d.handle} role "${d.name}" sponsor`,

  'help.client.people': () => 'кто они и когда вы виделись; кто пришёл, ушёл или сменил роль',
  'help.people.role': () => 'decider sponsor user staff finance other',
  'help.people.email': () => 'адрес почты',
} satisfies Partial<Catalogue>;
