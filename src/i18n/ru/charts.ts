import type { PromiseState } from '../../core/chart-blocks.ts';
import type { Day } from '../../core/calendar.ts';
import type { CoreMessages } from '../../core/messages.ts';
import type { Catalogue, DataOf, Words } from '../words.ts';
import { capital, checks, contacts, days } from './grammar.ts';

const headings: Readonly<Record<CoreMessages['chart-heading']['heading'], string>> = { year: 'Последний год', 'traits-of-all': 'Качества за последний год' };
const names: Readonly<Record<CoreMessages['chart-name']['chart'], string>> = { year: 'Сверки и контакты', rhythm: 'Дни между контактами', promises: 'Последние обещания' };
const promiseStates: Readonly<Record<PromiseState, string>> = { kept: 'выполнено', partly: 'отчасти', missed: 'не выполнено', open: 'открыто', overdue: 'просрочено' };
const columns: Readonly<Record<DataOf<'chart.column'>['column'], string>> = {
  step: 'По какой день', mean: 'Среднее', month: 'Месяц', checks: 'Сверки', contacts: 'Контакты', contact: 'Контакт', gap: 'Дней после прежнего',
  side: 'Кто', promise: 'Обещание', on: 'День', outcome: 'Что стало', item: 'Пункт', answers: 'Ответы', day: 'День', state: 'Что было',
};
const keys: Readonly<Record<DataOf<'chart.key'>['sign'], string>> = { checked: 'сверка была', contact: 'контакт', both: 'и то и другое', usual: 'как было обычно', warning: 'предупреждение', over: 'уже снято', mean: 'среднее ваших оценок, 5 лучше всего' };
const means = ['неделю', 'две недели', 'четыре недели', 'квартал'];
const stepWords = (stepDays: number, w: Words): string => means[[7, 14, 28, 91].indexOf(stepDays)] ?? w.formats.counted(stepDays, days);
const usually = ({ low, high }: { low: number; high: number }, w: Words): string => (low === high ? w.formats.number(low) : `от ${w.formats.number(low)} до ${w.formats.number(high)}`);
const between = (from: Day, to: Day, w: Words): string => `с ${w.formats.dayAndYear(from)} по ${w.formats.dayAndYear(to)}`;
const said = (parts: readonly string[], mark: string): string => parts.filter((part) => part !== '').join(mark);

/** What stands beside the charts, and what they say to those who do not see them. */
export const charts = {
  'chart-heading': (d) => headings[d.heading],
  'chart-name': (d) => names[d.chart],
  'series-note': (d, w) => said([
    d.last === null ? `без оценок ${w.formats.counted(d.days, days)}` : `${w.formats.number(d.last)} за последние четыре недели`,
    d.usual === null ? '' : `обычно ${usually(d.usual, w)}`,
  ], ', '),
  'rhythm-note': (d, w) => `${d.silent === 0 ? 'контакт сегодня' : `сейчас ${d.silent}`}${d.agreed !== null ? `, по договорённости ${d.agreed}` : d.usual !== null ? `, обычно ${w.formats.number(d.usual)}` : ''}`,
  'promises-of': (d) => (d.by === 'us' ? 'Вы обещали' : 'Они обещали'),
  'kept-note': (d) => (d.of === 0 ? 'ещё ничего не отмечено' : `выполнено ${d.kept} из ${d.of}${d.partly === 0 ? '' : `, отчасти ${d.partly}`}`),

  'chart.figures': () => 'В числах',
  'chart.figures-of': (d) => `(${d.chart})`,
  'chart.column': (d) => columns[d.column],
  'chart.series': (d, w) => said([
    `Средние за ${stepWords(d.stepDays, w)} по шкале от 1 до 5, где 5 лучше всего, ${between(d.from, d.to, w)}.`,
    d.usual === null ? '' : `Прежде обычно ${usually(d.usual, w)}.`,
    d.gaps === 0 ? '' : `Без оценок: ${w.formats.counted(d.gaps, { one: 'промежуток', few: 'промежутка', many: 'промежутков', other: 'промежутка' })}.`,
  ], ' '),
  'chart.trend': (d, w) => `Последние ответы от 1 до 5, сначала старые: ${d.values.map((value) => (value === null ? 'нет' : w.formats.number(value))).join(', ')}.`,
  'chart.year': (d, w) => `${capital(between(d.from, d.to, w))}: ${w.formats.counted(d.checks, checks)}, контакты: ${w.formats.counted(d.contacts, days)}.`,
  'chart.year-count': (d, w) => `${w.formats.counted(d.days, days)}, по неделям`,
  'chart.rhythm': (d, w) => said([
    `${w.formats.counted(d.contacts, contacts)} ${between(d.from, d.to, w)}; самый долгий перерыв ${w.formats.counted(d.longest, days)}.`,
    d.usual === null ? '' : `Обычно ${w.formats.counted(d.usual, days)}.`,
    `После последнего: ${w.formats.counted(d.silent, days)}.`,
  ], ' '),
  'chart.outcomes': (d) => d.rows.map(({ label, note }) => `${label}: ${note}.`).join(' '),
  'chart.calendar': (d, w) => `${capital(between(d.from, d.to, w))}: ${d.states.map(({ state, days: count }) => `${state} ${count}`).join(', ')}.`,
  'chart.mark': (d, w) => `${d.over === null ? w.formats.day(d.on, d.near) : `с ${w.formats.day(d.on, d.near)} по ${w.formats.day(d.over, d.near)}`}: ${d.text}`,
  'chart.key': (d) => keys[d.sign],
  'promise-state': (d) => promiseStates[d.state],
  'report.written': (d) => `Записано: ${d.file}`,
  'report.opened': (d) => `Открыто: ${d.file}`,
  'report.no-browser': () => 'Браузер запустить не удалось: откройте названный выше файл сами или укажите браузер в RAPPORT_BROWSER.',
  'report.replace': (d) => `${d.file} уже есть. Заменить?`,
  'report.kept': () => 'Оставлено как есть.',
  'html.made': (d, w) => `Сделано в rapport из того, что записано по ${w.formats.dayAndYear(d.day)}.`,
} satisfies Partial<Catalogue>;
