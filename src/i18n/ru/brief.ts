import type { CoreMessages } from '../../core/messages.ts';
import type { Catalogue } from '../words.ts';
import { agoWords, checks, clients, days, every, workingDays } from './grammar.ts';
import { outcomeNames, phases, roleNames, touchNames, who, whoPromised } from './names.ts';

const labels: Readonly<Record<CoreMessages['label']['label'], string>> = {
  client: 'Клиент', people: 'Люди', contract: 'Договор', next: 'Дальше', 'last-contact': 'Последний контакт', 'last-check': 'Последняя сверка', streak: 'Серия', due: 'На очереди',
};
const headings: Readonly<Partial<Record<string, string>>> = {
  bands: 'Как обстоят дела', warnings: 'Предупреждения', promises: 'Обещания', intentions: 'Что вы собирались сделать', contacts: 'Последние контакты', 'words-of-theirs': 'Что они говорили', notes: 'Заметки', answers: 'Ваши ответы', calendar: 'Дни со сверкой',
};
const states = { open: 'в работе', kept: 'выполнено', partly: 'отчасти', missed: 'не выполнено' } as const;
const columns: Readonly<Record<CoreMessages['column']['column'], string>> = { handle: 'Коротко', name: 'Имя', phase: 'Этап', 'last-check': 'Последняя сверка', key: 'Ключ', value: 'Значение', source: 'Откуда', meaning: 'Что значит', item: 'Пункт', family: 'Группа', question: 'Вопрос', 'last-contact': 'Последний контакт', role: 'Роль', 'known-since': 'С' };
const cardLabels: Readonly<Record<CoreMessages['card-label']['label'], string>> = {
  handle: 'Короткое имя', since: 'Клиент', share: 'Доля выручки', contract: 'Договор до', 'check-every': 'Сверка', 'contact-every': 'Контакт', people: 'Люди', aliases: 'Другие имена', weight: 'Вес',
};

/** The brief, lists and cards. */
export const brief = {
  'brief-title': (d) => d.name,
  'heading': (d) => headings[d.heading] ?? d.heading,
  'label': (d) => labels[d.label] ?? d.label,
  'client-since': (d, w) => `с ${w.formats.dayAndYear(d.since)}${d.phase === 'active' ? '' : `, ${phases[d.phase]}`}`,
  'people': (d) => d.people.map(({ name, role }) => (role === null ? name : `${name} (${roleNames[role]})`)).join(', '),
  'contract-until': (d, w) => `до ${w.formats.dayAndYear(d.until)}, ${d.days < 0 ? `истёк ${agoWords(-d.days, w)}` : d.days === 0 ? 'последний день' : `ещё ${w.formats.counted(d.days, days)}`}`,
  'meeting-planned': (d, w) => `${touchNames[d.touch]} ${w.formats.day(d.on)}${d.time === null ? '' : ` в ${d.time}`}`,
  'contact-last': (d, w) => `${d.touch === 'contact' ? '' : `${touchNames[d.touch]} `}${agoWords(d.days, w)}, ${who(d.by)}${d.usual === null ? '' : `; обычно ${every(d.usual, days, w)}`}`,
  'checked-on': (d, w) => `${w.formats.day(d.on)}, ${agoWords(d.days, w)}`,
  'client-streak': (d, w) => `${w.formats.counted(d.current, checks)} в ритме, лучшее: ${d.best}`,
  'promise-open': (d, w) => `${whoPromised(d.by)}: ${d.text}${d.due === null ? '' : d.overdueDays > 0 ? `, просрочено на ${w.formats.counted(d.overdueDays, days)}` : `, до ${w.formats.day(d.due)}`}`,
  'intention': (d) => `${d.text} (${states[d.state]}${d.effect === null ? '' : `: ${d.effect}`})`,
  'contact': (d, w) => [
    [touchNames[d.touch], outcomeNames[d.outcome]].filter(Boolean).join(', '), who(d.by), d.people.length === 0 ? '' : `участники: ${w.formats.list(d.people)}`,
  ].filter(Boolean).join(', ') + (d.note === null ? '' : `; ${d.note}`),
  'voice': (d) => `«${d.text}»${d.score === null ? '' : ` (${d.score} из 10)`}`,
  'idea': (d) => `идея: ${d.text}`,
  'looked-at': (d, w) => `${agoWords(d.days, w)}${d.counts ? '' : ', уже не в счёт'}`,
  'nothing-recorded': (d) => `Пока ничего не записано. Начните так: rapport check ${d.handle}`,

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
