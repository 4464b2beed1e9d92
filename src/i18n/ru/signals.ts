import type { Role } from '../../core/facts.ts';
import type { Day } from '../../core/calendar.ts';
import type { Catalogue, Words } from '../words.ts';
import { checks, contacts, days, every, itemNames, lastContacts, lastInvoices, lastPromises, partOfMonth, promisesWord, times, workingDays } from './grammar.ts';

/** Names on screen, by signal id. */
const names: Readonly<Record<string, string>> = {
  'trait-drift': 'оценки снижаются', 'trait-recovery': 'оценки растут', 'contact-gap': 'тишина', 'contact-thinning': 'контакты редеют',
  'contact-too-often': 'слишком много контактов', 'client-silent': 'они больше не начинают', 'declined-twice': 'отказы от встреч', disagreement: 'больше споров',
  sameness: 'однообразие', 'same-ratings': 'одинаковые оценки', 'promises-slipping': 'обещания срываются', 'contract-end': 'договор кончается',
  'no-surprise': 'от нас ничего нового', 'single-thread': 'всё через одного человека', 'people-change': 'перемены в людях', payment: 'оплата',
  'complaint-open': 'жалоба без ответа', 'our-change': 'перемена у нас', stale: 'давно без оценки', 'red-flag': 'красная черта', coffee: 'без кофе',
  'voice-gap': 'их слова и наши оценки', 'weaker-year': 'слабее прошлого года', 'own-absence': 'вы давно не смотрели', concentration: 'зависимость',
  fading: 'угасание',
};

const roles: Readonly<Record<Role, string>> = {
  decider: 'решает', sponsor: 'на вашей стороне', user: 'работает с результатом', staff: 'из сотрудников', finance: 'из финансов', other: 'из знакомых',
};

/** "с конца октября", or where it may have been earlier "начало где-то между серединой сентября и концом октября". */
function since({ from, to }: { readonly from: Day; readonly to: Day }): string {
  const [first, last] = [partOfMonth(from, 'genitive', to), partOfMonth(to, 'genitive')];
  const between = from.slice(0, 7) === to.slice(0, 7) ? partOfMonth(from, 'instrumental').split(' ')[0] : partOfMonth(from, 'instrumental', to);
  return first === last ? `с ${last}` : `(началось между ${between} и ${partOfMonth(to, 'instrumental')})`;
}

/** "примерно на полбалла": what the scale can carry, no more. */
export function roughPoints(points: number): string {
  const quarters = Math.round(points * 4);
  if (quarters <= 1) return 'примерно на четверть балла';
  if (quarters === 2) return 'примерно на полбалла';
  if (quarters === 3) return 'примерно на три четверти балла';
  const halves = Math.round(points * 2);
  if (halves === 2) return 'примерно на балл';
  if (halves === 3) return 'примерно на полтора балла';
  return halves % 2 === 0 ? `примерно на ${halves / 2} балла` : `примерно на ${(halves - 1) / 2} с половиной балла`;
}

/** The usual number of days of the same kind, said without them. */
const usually = (usual: number, w: Words): string => `обычно ${w.formats.number(usual)}`;

/** What signals say. Sentences begin small: a name or a heading stands before them. */
export const signals = {
  'signal-name': (d) => names[d.signal] ?? d.signal,
  'story.fading': (d) => `угасание с ${partOfMonth(d.since, 'genitive', d.asOf)}`,

  'signal.contact-gap': (d, w) => `тишина ${w.formats.counted(d.days, workingDays)}${d.usual !== null ? `, ${usually(d.usual, w)}` : d.agreed !== null ? `; уговор был ${every(d.agreed, days, w)}` : ''}`,
  'signal.contact-thinning': (d, w) => `контакт ${every(d.now, workingDays, w)} ${since(d.began)}, прежде раз в ${w.formats.number(d.before)}`,
  'signal.contact-too-often': (d, w) => `за три недели вы начали ${w.formats.counted(d.ours, contacts)}, ${usually(d.usual, w)}, а они не чаще прежнего`,
  'signal.client-silent': (d, w) => `они начали ${d.theirs === 0 ? 'ноль' : d.theirs} из ${w.formats.counted(d.of, lastContacts)}; прежде ${d.theirsBefore} из ${d.ofBefore}`,
  'signal.declined-twice': (d, w) => `отказов и переносов встреч подряд с ${w.formats.day(d.since)}: ${d.times}`,
  'signal.disagreement': (d, w) => `споры в ${d.disagreements} из ${w.formats.counted(d.of, lastContacts)}, больше, чем у вас бывает`,
  'signal.disagreement-items': (d, w) => `${itemNames(d.items, w)}: плохие оценки ${w.formats.counted(d.looks, times)} подряд`,
  'signal.single-thread': (d, w) => `${w.formats.counted(d.contacts, contacts)} за три месяца, и всё через одного человека: ${d.person}`,
  'signal.decider-unknown': () => 'неизвестно, кто решает',
  'signal.decider-unseen': (d, w) => `${d.person} (решает): не виделись ${w.formats.counted(d.days, days)}`,
  'signal.people-change': (d) => `${d.name}${d.role === null ? '' : ` (${roles[d.role]})`}: ${d.left ? 'больше там не работает' : 'теперь другие обязанности'}`,

  'signal.promises-slipping': (d, w) => `выполнено ${d.kept} из ${w.formats.counted(d.of, lastPromises)}`,
  'signal.promises-overdue': (d, w) => `просрочено: ${w.formats.counted(d.overdue, promisesWord)}`,
  'signal.contract-end': (d, w) => (d.days >= 0 ? `договор кончается ${w.formats.dayAndYear(d.until)}, и ничто не говорит, как дальше` : `договор кончился ${w.formats.dayAndYear(d.until)}, и ничто не говорит, что дальше`),
  'signal.no-surprise': (d, w) => `${w.formats.counted(d.days, days)} ничего сверх ожидаемого`,
  'signal.payment': (d, w) => `из ${w.formats.counted(d.of, lastInvoices)} ${[d.late > 0 ? `с опозданием ${d.late}` : '', d.disputed > 0 ? `со спором ${d.disputed}` : ''].filter(Boolean).join(', ')}`,
  'signal.complaint-open': (d, w) => `жалоба без ответа ${w.formats.counted(d.days, workingDays)}`,
  'signal.our-change': (d, w) => (d.told ? `о перемене у нас им сказали, и ${w.formats.counted(d.days, workingDays)} никто не спросил, каково им` : `у нас перемена, и ${w.formats.counted(d.days, workingDays)} им никто не сказал`),
  'signal.red-flag': (d, w) => (d.rule === 'many' ? `красная черта: случаев за короткое время ${d.times}, последний ${w.item(d.item).name}` : `красная черта: ${w.item(d.item).name}${d.times > 1 ? `, ${w.formats.counted(d.times, times)}` : ''}`),
  'signal.coffee': () => 'две сверки подряд вы не сели бы с ними за кофе',
  'signal.voice-gap': (d) => `их слова звучат ${roughPoints(d.ours - d.theirs)} хуже ваших оценок за те же недели`,
  'signal.concentration-share': (d, w) => `${d.name}: ${w.formats.percent(d.share)} вашей выручки`,
  'signal.concentration-spread': (d, w) => `выручка распределена так, будто у вас ${w.formats.counted(Math.max(1, Math.round(d.clients)), { one: 'клиент', few: 'равных клиента', many: 'равных клиентов', other: 'равного клиента' })}`,

  'signal.trait-drift': (d, w) => `оценки ниже ${roughPoints(d.points)} ${since(d.began)}${d.items.length === 0 ? ', понемногу по разным пунктам' : `, заметнее всего: ${itemNames(d.items, w)}`}`,
  'signal.trait-recovery': (d, w) => `оценки выше ${roughPoints(d.points)} ${since(d.began)}${d.items.length === 0 ? '' : `, заметнее всего: ${itemNames(d.items, w)}`}`,
  'signal.stale': (d, w) => `три круга без оценки: ${itemNames(d.items, w)}`,
  'signal.sameness': (d) => `ваши ответы: ${d.same} из ${d.of} последних почти повторяют прежние или не называют пользы для них`,
  'signal.same-ratings': (d, w) => `${w.formats.counted(d.checks, checks)} подряд одна и та же оценка на всё, и быстро`,
  'signal.weaker-year': (d) => `оценки этого года ниже прошлогодних ${roughPoints(d.points)}`,
  'signal.own-absence': (d, w) => `вы не смотрели на них ${w.formats.counted(d.days, workingDays)}`,

  'evidence.rating': (d, w) => `${w.item(d.item).name} ${d.value}, обычно ${w.formats.number(d.usual)}`,
  'evidence.yes-no': (d, w) => `${w.item(d.item).name}: ${d.value ? 'да' : 'нет'}`,
  'evidence.reached': (d, w) => `к этому дню ${w.formats.counted(d.days, days)}`,
  'evidence.last-check': () => 'последняя сверка',
  'evidence.last-look': (d, w) => `${w.item(d.item).name}: три круга без оценки`,
  'evidence.overdue': (d, w) => `обещано на ${w.formats.day(d.due)}: ${d.text}`,
  'evidence.invoice': (d, w) => `счёт ${d.number}: ${[d.lateDays > 0 ? (d.paid ? `оплачен с опозданием в ${w.formats.counted(d.lateDays, days)}` : `не оплачен, опоздание уже ${w.formats.counted(d.lateDays, days)}`) : '', d.disputed ? 'оспорен' : ''].filter(Boolean).join(', ')}`,
  'evidence.answer': (d) => d.text,
  'evidence.share': (d, w) => `${d.name} ${w.formats.percent(d.share)}`,
  'evidence.year': (d, w) => `${d.year === 'now' ? 'год с этого дня' : 'год до этого дня'}, ${w.formats.counted(d.checks, checks)}, в среднем ${w.formats.number(Math.round(d.mean * 10) / 10)}`,
} satisfies Partial<Catalogue>;
