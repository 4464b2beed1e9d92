import type { Day } from '../../core/calendar.ts';
import type { Band, BandName } from '../../core/bands/band.ts';
import type { Deed } from '../../core/dealings.ts';
import type { CoreMessages } from '../../core/messages.ts';
import type { Catalogue, Words } from '../words.ts';
import { days, itemNames, lastInvoices, lastPromises, ofItems, partOfMonth, promisesWord } from './grammar.ts';
import { choices, voiceTones } from './names.ts';

export const names: Readonly<Record<BandName, string>> = { traits: 'Качества', ours: 'Наш вклад', theirs: 'Их вклад', rut: 'Рутина', flags: 'Красные черты' };
const bands: Readonly<Record<Band, string>> = { good: 'хорошо', watch: 'шатко', bad: 'плохо', unknown: 'неясно' };
/** "Good" says little of a rut, and nothing of red flags. */
const goods: Readonly<Record<BandName, string>> = { traits: 'хорошо', ours: 'хорошо', theirs: 'хорошо', rut: 'не видно', flags: 'нет' };
const deeds: Readonly<Record<Deed, string>> = { 'began': 'они сами вышли на связь', 'spoke-well': 'они хорошо о вас отозвались', 'kept': 'они сдержали обещание', 'paid': 'они заплатили вовремя', 'went-on': 'они продлили, расширили или рекомендовали' };

export const bandWord = ({ name, band, ownWord }: CoreMessages['band-word']): string => {
  if (band !== 'good') return bands[band];
  if (!ownWord) return goods[name];
  return name === 'rut' || name === 'flags' ? `${goods[name]}, с ваших слов` : 'с ваших слов';
};

/** " (3 ноября)", " (с 3 по 19 ноября)": the days that something rests on. */
export function daysSaid(on: readonly Day[], near: Day, w: Words): string {
  const [first, last] = [on[0], on.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? ` (${w.formats.day(first, near)})` : ` (с ${w.formats.day(first, near)} по ${w.formats.day(last, near)})`;
}

/** Where a client stands. */
export const bandWords = {
  'band-name': (d) => names[d.name],
  'band-word': (d) => bandWord(d),
  'band-line': (d, w) => `${w.tell(d.word)}: ${d.why.map(({ message, on }) => `${w.tell(message)}${daysSaid(on, d.near, w)}`).join('; ')}`,
  'band.rated': (d, w) => `в среднем ${w.formats.number(Math.round(d.mean * 10) / 10)} из 5, ${d.items === d.of ? 'все пункты' : `оценено ${d.items} из ${w.formats.counted(d.of, ofItems)}`}`,
  'band.lowest': (d, w) => `оценка 1: ${itemNames(d.items, w)}`,
  'band.not-rated': (d, w) => (d.items === 0 ? 'оценок, которые ещё в счёт, нет' : `недавно оценено только ${d.items} из ${w.formats.counted(d.of, ofItems)}`),
  'band.warning': (d, w) => `предупреждение${d.seen ? ', учтено' : ''}: ${w.tell({ id: 'signal-name', data: { signal: d.signal } })} (с ${d.isEstimate ? partOfMonth(d.since, 'genitive', d.near) : w.formats.day(d.since, d.near)})`,
  'band.overdue': (d, w) => `${d.by === 'us' ? 'с вашей стороны' : 'с их стороны'} просрочено: ${w.formats.counted(d.count, promisesWord)}`,
  'band.kept': (d, w) => `${d.by === 'us' ? 'вы выполнили' : 'они выполнили'} ${d.kept} из ${w.formats.counted(d.of, lastPromises)}`,
  'band.complaint': (d, w) => `жалоба без ответа ${d.days === 0 ? 'с сегодняшнего дня' : w.formats.counted(d.days, days)}`,
  'band.voice': (d) => `последние их слова: ${voiceTones[d.tone]}`,
  'band.markers': (d, w) => (d.missing.length === 0 ? `все признаки советника на месте: ${d.of}` : `ответ «нет» на ${w.formats.list(d.missing.map((item) => `«${w.item(item).name}»`))}`),
  'band.invoices': (d, w) => (d.odd === 0 ? `вовремя оплачены все последние счета: ${d.of}` : `с опозданием или спором ${d.odd} из ${w.formats.counted(d.of, lastInvoices)}`),
  'band.invoice-open': (d, w) => `счёт не оплачен, просрочка ${w.formats.counted(d.days, days)}`,
  'band.nothing-of-theirs': () => 'нет признаков советника, счетов и обещаний, которые ещё в счёт',
  'band.flag': (d, w) => (d.decided === null || d.decidedOn === null ? `${w.item(d.item).name}${d.grave ? ', решения ещё нет' : ''}` : `решение (${w.formats.day(d.decidedOn, d.near)}): ${choices[d.decided]}, до этого: ${w.item(d.item).name}`),
  'band.no-flag': () => 'до последней сверки ничего не записано',
  'band.not-watched': () => 'нет сверки, которая ещё в счёт',
  'band.their-fact': (d) => deeds[d.deed],
  'band.own-word': () => 'ничем с датой от них это не подтверждено',
} satisfies Partial<Catalogue>;
