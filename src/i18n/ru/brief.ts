import type { CoreMessages, Message } from '../../core/messages.ts';
import type { BandName } from '../../core/bands/band.ts';
import type { Catalogue, Words } from '../words.ts';
import { names } from './bands.ts';
import { agoWords, capital, checks, days, every, fullStop, itemNames } from './grammar.ts';
import { noteWords } from './ask.ts';
import { declinedBy, outcomeNames, phases, roleNames, touchNames, voiceTones, who, whoPromised } from './names.ts';
import { roughPoints } from './signals.ts';

const labels: Readonly<Record<CoreMessages['label']['label'], string>> = {
  client: 'Клиент', people: 'Люди', contract: 'Договор', next: 'Дальше', 'last-meeting': 'Последняя встреча', 'last-contact': 'Последний контакт', 'last-check': 'Последняя сверка', streak: 'Серия', due: 'На очереди', 'their-view': 'Их мнение', 'last-surprise': 'Сюрприз',
};
const headings: Readonly<Record<CoreMessages['heading']['heading'], string>> = {
  'promises': 'Обещания', 'voices': 'Что они говорили', 'bring': 'Что принести', 'noticed': 'Замечено', 'ask': 'Что спросить', 'unknown': 'Неизвестно', 'stands': 'Как обстоят дела', 'warnings': 'Предупреждения', 'words-and-ratings': 'Их слова и ваши оценки',
  'intentions': 'Что вы собирались сделать', 'contacts': 'Последние контакты', 'notes': 'Заметки', 'answers': 'Ваши ответы', 'calendar': 'Дни со сверкой',
};
/** "Since the meeting on 12 Nov". */
const sinceTouch: Readonly<Record<keyof typeof touchNames, string>> = { contact: 'С контакта', call: 'Со звонка', visit: 'С визита', meeting: 'Со встречи', message: 'С сообщения', meal: 'С обеда', proposal: 'С предложения', report: 'С отчёта' };
const states = { open: 'в работе', kept: 'выполнено', partly: 'отчасти', missed: 'не выполнено' } as const;
const sides = (bands: readonly BandName[], w: Words): string => w.formats.list(bands.map((band) => names[band].toLowerCase()));
/** The next step as a sentence; a command that ends it is copied, and has no full stop. */
const nextWords = (next: Message, w: Words): string => (next.id !== 'decision-open' ? w.tell(next) : next.data.handle === null ? fullStop(capital(w.tell(next))) : capital(w.tell(next)));
/** Less than half a point between their words and ours is no difference. */
const besideOurs = (gap: number, ours: number, w: Words): string => `${Math.abs(gap) < 0.5 ? 'близко к вашим оценкам' : `${roughPoints(Math.abs(gap))} ${gap < 0 ? 'ниже' : 'выше'} ваших оценок`} тех недель (${w.formats.number(ours)} из 5)`;
const markers = (word: string, items: readonly string[], w: Words): string => (items.length === 0 ? '' : `${word}: ${itemNames(items, w)}`);
const scoreWords = (score: number | null): string => (score === null ? '' : ` (${score} из 10)`);

/** The brief before a meeting. */
export const brief = {
  'brief-title': (d) => d.name,
  'heading': (d) => headings[d.heading],
  'label': (d) => labels[d.label],
  'client-since': (d, w) => `с ${w.formats.dayAndYear(d.since)}${d.phase === 'active' ? '' : `, ${phases[d.phase]}`}`,
  'people': (d) => d.people.map(({ name, role }) => (role === null ? name : `${name} (${roleNames[role]})`)).join(', '),
  'contract-until': (d, w) => `до ${w.formats.dayAndYear(d.until)}, ${d.days < 0 ? `истёк ${agoWords(-d.days, w)}` : d.days === 0 ? 'последний день' : `ещё ${w.formats.counted(d.days, days)}`}`,
  'meeting-planned': (d, w) => `${touchNames[d.touch]} ${d.on === d.near ? 'сегодня' : w.formats.day(d.on, d.near)}${d.time === null ? '' : ` в ${d.time}`}`,
  'contact-last': (d, w) => `${d.touch === 'contact' ? '' : `${touchNames[d.touch]} `}${agoWords(d.days, w)}, ${who(d.by)}${d.agreed !== null ? `; договорились ${every(d.agreed, days, w)}` : d.usual === null ? '' : `; обычно ${every(d.usual, days, w)}`}`,
  'checked-on': (d, w) => `${w.formats.day(d.on)}, ${agoWords(d.days, w)}`,
  'client-streak': (d, w) => `${w.formats.counted(d.current, checks)} в ритме, лучшее: ${d.best}`,
  'promise-open': (d, w) => `${whoPromised(d.by)}: ${d.text}${d.due === null ? '' : d.overdueDays > 0 ? `, просрочено на ${w.formats.counted(d.overdueDays, days)}` : `, до ${w.formats.day(d.due, d.near)}`}`,
  'intention': (d) => `${d.text} (${states[d.state]}${d.effect === null ? '' : `: ${d.effect}`})`,
  'contact': (d, w) => [
    [touchNames[d.touch], d.outcome === 'declined' ? declinedBy(d.by) : outcomeNames[d.outcome]].filter(Boolean).join(', '), d.outcome === 'declined' ? '' : who(d.by), d.people.length === 0 ? '' : `участники: ${w.formats.list(d.people)}`,
  ].filter(Boolean).join(', ') + (d.note === null ? '' : `; ${noteWords(d.note)}`),
  'voice': (d) => `«${d.text}»${scoreWords(d.score)}`,
  'idea': (d) => `идея: ${d.text}`,
  'looked-at': (d, w) => `${agoWords(d.days, w)}${d.counts ? '' : ', уже не в счёт'}`,
  'nothing-recorded': (d) => `Пока ничего не записано.${d.handle === null ? '' : ` Начните так: rapport check ${d.handle}`}`,
  'brief-private': () => 'Только для вас',
  'heading-since': (d, w) => `${d.touch === null ? 'С' : sinceTouch[d.touch]} ${w.formats.day(d.on, d.near)}`,
  'person-met': (d, w) => `${d.name}${d.role === null ? '' : ` (${roleNames[d.role]})`}, ${d.days === null ? 'контактов не записано' : `последний контакт ${agoWords(d.days, w)}`}`,
  'more-people': (d) => `и ещё ${d.count}`,
  'meeting-last': (d, w) => `${d.touch === 'meeting' ? '' : `${touchNames[d.touch]} `}${w.formats.day(d.on, d.near)}${d.people.length === 0 ? '' : `, участники: ${w.formats.list(d.people)}`}`,
  'proposal': (d) => `предложено: ${d.text}`,

  'unknown-decider': () => 'кто там решает',
  'unknown-people': () => 'с кем вы имеете дело: ни один человек не записан',
  'unknown-contract': () => 'до какого дня действует договор',
  'unknown-voice': (d, w) => (d.days === null ? `что они об этом думают: ${d.since === null ? '' : `с ${w.formats.day(d.since, d.near)} `}их слов не записано` : `что они думают теперь: последние их слова ${w.formats.counted(d.days, days)} назад`),

  'headline': (d, w) => `${fullStop(capital(w.tell(d.where)))}${d.next === null ? '' : ` ${nextWords(d.next, w)}`}`,
  'stands-watch': (d, w) => `шатко: ${sides(d.bands, w)}`,
  'stands-bad': (d, w) => `дела плохи: ${sides(d.bands, w)}`,
  'stands-well': (d, w) => `дела хороши${d.ownWord ? ', с ваших слов' : ''}${d.unknown.length === 0 ? '' : `; ещё неизвестно: ${sides(d.unknown, w)}`}`,
  'stands-unknown': () => 'известно слишком мало, чтобы сказать, как обстоят дела',
  'answer-complaint': (d) => `Сначала ответьте на жалобу: ${fullStop(d.text)}`,
  'keep-promise': (d) => `Выполните обещанное: ${fullStop(d.text)}`,
  'look-first': (d) => `Хватит одной-двух сверок: rapport check ${d.handle}`,
  'voice-and-ours': (d, w) => `«${d.text}»${scoreWords(d.score)}${d.ours === null || d.gap === null ? '' : `; ${besideOurs(d.gap, d.ours, w)}`}`,
  'their-view': (d, w) => `${d.score === null ? `говорят ${voiceTones[d.tone ?? 'mixed']}` : `${d.score} из 10`} (${w.formats.day(d.on, d.near)}), ${besideOurs(d.gap, d.ours, w)}`,
  'adviser-markers': (d, w) => `${[markers('да', d.yes, w), markers('нет', d.no, w), markers('неизвестно', d.unknown, w)].filter((part) => part !== '').join('; ')} (${w.formats.day(d.on, d.near)})`,
  'last-surprise': (d, w) => `${agoWords(d.days, w)} (${w.formats.day(d.on, d.near)})`,
  'years-line': (d, w) => `качества: ${d.years.map(({ year, mean, soFar }, index) => `в ${year}${soFar ? '-м пока' : index === 0 ? ' году' : '-м'} ${w.formats.number(mean)}${index === 0 ? ' из 5' : ''}`).join(', ')}`,
  'more-warnings-of': (d) => `и ещё ${d.count}: rapport report ${d.handle} --more`,
  'brief-more': (d) => `Что за этим стоит, с вашими ответами и заметками: rapport report ${d.handle} --more`,
} satisfies Partial<Catalogue>;
