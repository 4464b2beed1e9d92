import type { CoreMessages } from '../../core/messages.ts';
import type { Catalogue } from '../words.ts';
import { clients, days, every, workingDays } from './grammar.ts';
import { phases } from './names.ts';

const columns: Readonly<Record<CoreMessages['column']['column'], string>> = { handle: 'Коротко', name: 'Имя', phase: 'Этап', 'last-check': 'Последняя сверка', key: 'Ключ', value: 'Значение', source: 'Откуда', meaning: 'Что значит', item: 'Пункт', family: 'Группа', question: 'Вопрос', role: 'Роль', 'known-since': 'С какого дня', 'last-contact': 'Последний контакт' };
const cardLabels: Readonly<Record<CoreMessages['card-label']['label'], string>> = {
  handle: 'Короткое имя', since: 'Клиент', share: 'Доля выручки', contract: 'Договор до', 'check-every': 'Сверка', 'contact-every': 'Контакт', people: 'Люди', aliases: 'Другие имена', weight: 'Вес',
};

/** Lists and cards. */
export const lists = {
  'history-title': () => 'Что записано',
  'history-empty': () => 'Такого не записано.',
  'history-more': (d) => `и ещё ${d.count}: rapport history --limit ${d.all}`,
  'client-count': (d, w) => `${w.formats.counted(d.count, clients)}${d.ended === 0 ? '' : `, работа закончена: ${d.ended}`}`,
  'column': (d) => columns[d.column],
  'card-label': (d) => cardLabels[d.label],
  'phase': (d) => phases[d.phase],
  'on-day': (d, w) => w.formats.dayAndYear(d.on),
  'share': (d, w) => w.formats.percent(d.share),
  'every-working-days': (d, w) => every(d.days, workingDays, w),
  'every-days': (d, w) => every(d.days, days, w),
  'weight': (d, w) => `${w.item(d.item).name} ${w.formats.number(d.weight)}`,
} satisfies Partial<Catalogue>;
