import type { CoreMessages } from '../../core/messages.ts';
import type { Catalogue, Words } from '../words.ts';
import { checks, clients, contacts } from './grammar.ts';
import { signalAbouts } from './signal-abouts.ts';

const labels: Readonly<Record<CoreMessages['drift-label']['label'], string>> = { warning: 'Предупреждение', note: 'Замечание', chance: 'Случайность', evidence: 'Основание', 'next-step': 'Что делать', seen: 'Учтено' };
const whyLabels: Readonly<Record<CoreMessages['why-label']['label'], string>> = { watches: 'Следит за', says: 'Говорит', since: 'С какого дня', thresholds: 'Пороги', source: 'Источник' };
const warningsWord = { one: 'предупреждение', few: 'предупреждения', many: 'предупреждений', other: 'предупреждения' };
const monthsWord = { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' };
const answersWord = { one: 'ответ', few: 'ответа', many: 'ответов', other: 'ответа' };
const rough = (value: number, w: Words): string => w.formats.number(value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
/** More than this is simply much. */
const MUCH = 10_000;

const signalNames = (signals: readonly string[], w: Words): string => w.formats.list(signals.map((signal) => w.tell({ id: 'signal-name', data: { signal } })));

/** How warnings are shown. */
export const warnings = {
  'drift-title': () => 'Предупреждения',
  'timeline-title': () => 'О чём и когда предупреждали',
  'timeline-reading': () => 'Каждое стоит под днём, когда прозвучало впервые, и в тех словах, какими было сказано в последний раз.',
  'drift-label': (d) => labels[d.label],
  'dated-facts': (d, w) => d.facts.map(({ on, fact }) => `${w.formats.day(on, d.asOf)}: ${w.tell(fact)}`).join('; '),
  'seen-on': (d, w) => `${w.tell({ id: 'signal-name', data: { signal: d.signal } })}, ${w.formats.dayAndYear(d.on)}; вернётся, только если будут новые основания`,
  'finding-run': (d, w) => `${w.tell(d.said)} (${d.cleared === null ? 'в силе' : `прошло ${w.formats.dayAndYear(d.cleared)}`}${d.acknowledged === null ? '' : `, учтено ${w.formats.dayAndYear(d.acknowledged)}`})`,
  'no-warnings': (d, w) => `Предупреждений нет, под наблюдением ${w.formats.counted(d.clients, clients)}. Это ещё не доказывает, что всё хорошо.${d.handle === null ? '' : ` Что уже можно было бы заметить: rapport drift why ${d.handle}`}`,
  'no-warnings-ever': () => 'До сих пор сказать было бы нечего.',
  'by-chance': (d, w) => `При ${w.formats.counted(d.clients, { one: 'клиенте', few: 'клиентах', many: 'клиентах', other: 'клиента' })} примерно ${w.formats.counted(d.warnings, warningsWord)} ${d.months === 1 ? 'в месяц' : `за ${w.formats.counted(d.months, monthsWord)}`} приходится на случай.`,
  'how-to-see': (d) => `Разобрались с одним? rapport drift ack ${d.handle} ${d.signal} --reason "..."`,
  'warning-line': (d, w) => (d.story === null ? d.signs.map((sign) => w.tell(sign.message)).join('; ') : `${w.tell(d.story)}: ${d.signs.map(({ signal }) => w.tell({ id: 'signal-name', data: { signal } })).join(', ')}`),
  'chance-alone': (d) => `и при ровных отношениях так бывает примерно раз в ${d.years === 1 ? 'год' : 'четыре года'}`,
  'more-warnings': (d) => `и ещё ${d.count}: rapport drift`,
  'open-warning': () => 'есть предупреждение',
} satisfies Partial<Catalogue>;

/** The numbers behind a warning. */
export const why = {
  'signal-about': (d) => signalAbouts[d.signal] ?? d.signal,
  'nothing-stands': (d, w) => (d.asked.length === 0 ? 'Предупреждений нет.' : `Предупреждения «${signalNames(d.asked, w)}» нет.${d.others.length === 0 ? '' : ` В силе: ${signalNames(d.others, w)}.`}`),
  'why-history': (d, w) => `Пока с оценками ${w.formats.counted(d.checks, checks)}, записано: ${w.formats.counted(d.contacts, contacts)}. Оценки могут что-то сказать с 16 сверок, ритм контактов с 8 контактов.`,
  'why-label': (d) => whyLabels[d.label],
  'why-since': (d, w) => (d.since <= d.raised ? `примерно ${w.formats.dayAndYear(d.since)}; впервые сказано ${w.formats.dayAndYear(d.raised)}` : `впервые сказано ${w.formats.dayAndYear(d.raised)}; то, о чём речь теперь, началось примерно ${w.formats.dayAndYear(d.since)}`),
  'why-thresholds': (d, w) => Object.entries(d.thresholds).map(([name, value]) => `${d.signal}.${name} ${w.formats.number(value)}`).join('; '),
  'why-heading': () => 'Оценки',
  'why-evidence': (d, w) => `${w.formats.counted(d.checks, checks)} с ${w.formats.dayAndYear(d.first)} по ${w.formats.dayAndYear(d.last)}. Довод за спад: ${d.evidence > MUCH ? `больше ${w.formats.number(MUCH)}` : rough(d.evidence, w)}. При ровных отношениях он доходит до ${rough(d.amber, w)} примерно раз в год, и тогда даётся предупреждение; ${rough(d.red, w)}, примерно раз в четыре года, делает из него тревогу.${d.set === null ? '' : ` В обоих числах учтено, как часто и как ровно спрашивают об этом клиенте; trait-drift.amber, ${rough(d.set, w)}, верно для сверок почти каждый день.`}`,
  'why-before': (d, w) => `До ${w.formats.dayAndYear(d.start)}`,
  'why-after': () => 'После',
  'why-mean': (d, w) => `${rough(d.mean, w)} (${w.formats.counted(d.answers, answersWord)})`,
  'why-seen': (d, w) => (d.all === null
    ? `Спад на балл пока не был бы виден даже по всем пунктам: сверок слишком мало (${d.checks}).`
    : `Что уже было бы видно по дням, когда вы действительно сверялись: спад на балл по всем пунктам, если он начался до ${w.formats.dayAndYear(d.all)}; по одному пункту${d.item === null ? '' : ` (${w.item(d.item).name})`} ${d.one === null ? 'пока никакой' : `если начался до ${w.formats.dayAndYear(d.one)}`}.`),
} satisfies Partial<Catalogue>;
