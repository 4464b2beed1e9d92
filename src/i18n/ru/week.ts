import type { CoreMessages } from '../../core/messages.ts';
import type { Catalogue, Words } from '../words.ts';
import { capital } from './grammar.ts';
import { choiceUntil } from './decision-words.ts';

const headings: Readonly<Record<CoreMessages['week-heading']['heading'], string>> = {
  learned: 'Что вы узнали', changed: 'Лучше или хуже', visit: 'Кого навестить', stop: 'Что перестать делать', quiet: 'Вполголоса', decisions: 'Открытые решения',
};
const nothing: Readonly<Record<CoreMessages['week-nothing']['heading'], string>> = {
  learned: 'За эту неделю не записано ни их слов, ни замеченного, ни выполненного.',
  changed: 'Ни одного нового предупреждения, и ни одно не снято. Это ещё не доказывает, что всё хорошо.',
  visit: 'Предупреждений для этого нет, а с теми, кто решает, вы виделись за последние четыре недели, или они неизвестны.',
};
const keptBy: Readonly<Record<CoreMessages['week-kept']['what'], string>> = { intention: 'вы сделали', ours: 'ваше обещание выполнено', theirs: 'их обещание выполнено' };
const changes: Readonly<Record<CoreMessages['week-change']['change'], string>> = { worse: 'новое', graver: 'серьёзнее', better: 'лучше' };

const stopWords = ({ about, name, said }: CoreMessages['week-stop'], w: Words): string => {
  const fact = said === null ? '' : w.tell(said);
  switch (about) {
    case 'contacts': return `Без какого из ваших контактов с клиентом ${name} обошлись бы все? ${capital(fact)}.`;
    case 'answers': return `Что вы делаете для клиента ${name} по привычке? ${capital(fact)}.`;
    case 'ratings': return `Можно ли больше не оценивать клиента ${name} не глядя? ${capital(fact)}.`;
    case 'effects': return `${fact} Без чего из этого обошлись бы все?`;
    case 'nothing': return 'Записанное ни на что не указывает. Без какого вашего дела на этой неделе обошлись бы все?';
    default: return about satisfies never;
  }
};

/** Friday's page. */
export const week = {
  'week-title': (d, w) => `Неделя, ${d.from === d.to ? w.formats.day(d.from) : w.formats.range(d.from, d.to)}`,
  'week-heading': (d) => headings[d.heading],
  'week-begun': (d) => `Эта неделя только началась. Прошлая: rapport week --as-of ${d.before}`,
  'week-nothing': (d) => nothing[d.heading],
  'week-kept': (d) => `${keptBy[d.what]}${d.partly ? ' отчасти' : ''}: ${d.text}${d.effect === null ? '' : `; что изменилось: ${d.effect}`}`,
  'week-more': (d) => `и ещё ${d.count}`,
  'week-change': (d, w) => `${changes[d.change]}: ${w.tell(d.said)}`,
  'week-over': (d, w) => `снято: ${w.formats.list(d.signals.map((signal) => w.tell({ id: 'signal-name', data: { signal } })))}`,
  'week-decided': (d, w) => `решение: ${choiceUntil(d.choice, d.until === null ? null : w.formats.day(d.until, d.near))}`,
  'week-stop': (d, w) => stopWords(d, w),
  'week-effects': (d) => `Из сделанного, что вы собирались сделать (${d.of}), без записанного результата осталось ${d.without}.`,
  'week-offer': () => 'Это была последняя сверка недели. Пять минут, чтобы оглянуться: rapport week',
} satisfies Partial<Catalogue>;
