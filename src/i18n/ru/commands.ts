import type { Family } from '../../core/pack.ts';
import type { ConfigKey } from '../../core/settings.ts';
import type { Catalogue, DataOf, Words } from '../words.ts';
import { describeFact } from './facts.ts';
import { clients, datedWords, entries, factsWord, fullStop, namesWords } from './grammar.ts';
import { phases } from './names.ts';
import { thresholdMeanings } from './threshold-meanings.ts';

/** "Baltic Freight, сегодня, звонок, начали вы" */
function entryWords({ fact, name, clients: count, isCorrection, day }: DataOf<'undone'>, w: Words): string {
  const whom = count > 1 ? `${w.formats.counted(count, clients)}, ` : name === null ? '' : `${name}, `;
  return `${isCorrection ? 'исправление, ' : ''}${whom}${datedWords(fact.on, day, w)}, ${describeFact(fact, w)}`;
}

const families: Readonly<Record<Family, string>> = { pulse: 'пульс', traits: 'качества', ours: 'наш вклад', rut: 'рутина', adviser: 'советник', reflection: 'размышление', flag: 'красная черта' };
const configMeanings: Readonly<Record<ConfigKey, string>> = {
  locale: 'язык: en, ar, pl, ru',
  color: 'цвета: auto, always, never',
  ascii: 'знаки простым ASCII: true или false',
  store: 'папка хранилища',
  pager: 'команда для длинных текстов; пусто: без неё',
  workingDays: 'рабочие дни: mon-fri, sun-thu, mon,wed,fri',
  dayStart: 'час, с которого начинается день, от 0 до 6',
  focus: 'клиентов в фокусе за утро, от 1 до 10',
  depth: 'листов с пунктами: light, normal, thorough',
  question: 'утренний вопрос вашими словами',
};
const lines = { one: 'строка', few: 'строки', many: 'строк', other: 'строки' };
const lineProblems: Readonly<Record<string, string>> = {
  'not-json': 'обрывается',
  'checksum': 'после записи её изменили',
  'not-utf8': 'это не UTF-8',
  'no-envelope': 'нет id, вида или дня',
  'link': 'символическая ссылка, по ней не идём',
};
const sources = { option: 'ключ', environment: 'окружение', settings: 'файл настроек', book: 'ваше хранилище', default: 'по умолчанию' } as const;
const rhythms = { daily: 'каждый день', weekly: 'раз в неделю', fortnightly: 'раз в две недели', monthly: 'раз в месяц', quarterly: 'раз в квартал', varies: 'по-разному' } as const;

/** What the commands say beside their results. */
export const commands = {
  'yes': () => 'да',
  'no': () => 'нет',
  'cannot-tell': () => 'не знаю',
  'enter-skips': () => 'Enter пропускает',
  'input.awaited': () => 'Читаю с терминала; конец: Ctrl-D.',
  'start.no-terminal': () => 'Это не терминал, поэтому вопросов не было. В терминале начните так: npm start',
  'journal.unreadable': (d) => `Нечитаемых строк в журнале: ${d.lines}, в счёт они не идут. См. rapport doctor`,
  'drafts.restored': (d, w) => `Сохранено то, что раньше не удалось сохранить (${w.formats.counted(d.count, entries)}).`,
  'status.short': (d) => `${d.kept} подряд, ${d.open > 0 ? 'сделана половина' : d.done ? 'сегодня всё' : d.due === 0 ? 'на очереди никого' : `на очереди ${d.due}`}`,

  'client.import-row': (d, w) => [
    `${d.name} (${d.handle})`,
    ...(d.since === null ? [] : [`с ${w.formats.dayAndYear(d.since)}`]),
    ...(d.share === null ? [] : [`${w.formats.percent(d.share)} выручки`]),
    ...(d.until === null ? [] : [`договор до ${w.formats.dayAndYear(d.until)}`]),
    ...(d.people.length === 0 ? [] : [`люди: ${w.formats.list(d.people)}`]),
  ].join(', '),
  'client.import-known': (d, w) => `Уже есть, без изменений: ${namesWords(d.names, w)}`,
  'client.import-ignored': (d, w) => `Столбцы, которые не нужны: ${namesWords(d.columns, w)}`,
  'client.import-ask': (d, w) => `Добавить? Новых клиентов: ${w.formats.number(d.count)}`,
  'client.imported': (d, w) => (d.dryRun ? 'Ничего не добавлено: это была проба.' : `Добавлено клиентов: ${w.formats.number(d.added)}${d.known === 0 ? '' : `, уже были: ${w.formats.number(d.known)}`}.`),
  'client.added': (d) => `Новый клиент: ${d.name}. Вводите коротко: ${d.handle}.`,
  'client.changed': (d) => `Изменено: ${d.name}.`,
  'client.phase': (d, w) => `${d.name}: ${phases[d.phase]}${d.until === null ? '' : ` до ${w.formats.dayAndYear(d.until)}`}.`,
  'client.ended-open': (d) => `Ещё открыто: ${([[d.ours, 'ваши обещания'], [d.theirs, 'их обещания'], [d.unpaid, 'неоплаченные счета']] as const).filter(([count]) => count !== 0).map(([count, what]) => `${what}: ${count}`).join(', ')}. Посмотреть: rapport ${d.ours + d.theirs > 0 ? `promise ${d.handle}` : `history ${d.handle} --grep invoice`}`,
  'client.ended': () => 'Отменить: rapport undo',
  'log.saved': (d, w) => `Сохранено: ${d.name}, ${datedWords(d.fact.on, d.day, w)}, ${d.fact.kind === 'amendment' || d.fact.kind === 'retraction' ? '' : describeFact(d.fact, w, undefined, d.day)}`,
  'drift.acknowledged': (d, w) => `Учтено, ${d.name}: ${w.formats.list(d.signals.map((signal) => w.tell({ id: 'signal-name', data: { signal } })))}. Вернётся, только если будут новые основания.`,
  'undone': (d, w) => `Отменено: ${fullStop(entryWords(d, w))} Вернуть: rapport undo --back`,
  'undo.ask': (d, w) => `Последняя запись на этом устройстве не сегодняшняя: ${fullStop(entryWords(d, w))} Отменить её?`,
  'undo.declined': () => 'Ничего не отменено.',
  'put-back': (d, w) => `Возвращено: ${fullStop(entryWords(d, w))}`,
  'amended': (d) => `Исправлено: ${d.id}.`,
  'away.saved': (d, w) => `Выходные${d.name === null ? '' : `, ${d.name}`}: ${d.from === d.to ? w.formats.longDay(d.from) : w.formats.range(d.from, d.to)}`,
  'import.done': (d, w) => `${d.dryRun ? 'Было бы импортировано' : 'Импортировано'}: ${w.formats.counted(d.added, factsWord)} (новых клиентов: ${d.newClients}), уже известно: ${d.skipped}.`,
  'export.done': (d, w) => `Записано: ${w.formats.counted(d.count, factsWord)}, файл ${d.file}.`,
  'doctor.result': (d, w) => [
    `Хранилище: ${d.store}`,
    `${w.formats.counted(d.clients, clients)}, ${w.formats.counted(d.facts, factsWord)}.`,
    ...(d.unknown === 0 ? [] : [`От более новой версии rapport: ${w.formats.counted(d.unknown, lines)}, оставлено как есть.`]),
    ...d.problems.map(({ file, line, problem }) => `${line === 0 ? file : `${file}:${line}`} ${lineProblems[problem] ?? problem}; оставлено как есть`),
    ...d.conflictCopies.map((file) => `${file}: копия после конфликта, читается как остальное`),
    ...d.drafts.map(({ path, facts: count, isDamaged }) => (isDamaged
      ? `${path}: несохранённое, которое не читается целиком; оставлено, чтобы вы посмотрели`
      : `${path}: пока не сохранено ${w.formats.counted(count, entries)}, сохранится со следующей вашей`)),
    ...d.forgotten.map(({ client, path }) => `${path}: от удалённого клиента, не читается. Удалить: rapport client forget ${client}`),
    ...(d.problems.length === 0 ? ['Все строки читаются.'] : []),
  ].join('\n'),
  'config.saved': (d) => (d.value === null ? `${d.key}: снова по умолчанию.` : `${d.key}: теперь ${d.value}.`),
  'config.title': () => 'Настройки',
  'config.usual-focus': () => '3, а если клиентов больше 8, то 2',
  'config.meaning': (d) => configMeanings[d.key],
  'config.more': () => 'И пороги сигналов: rapport config list --all',
  'config.threshold': (d) => `${thresholdMeanings[d.key]} (от ${d.least} до ${d.most})`,
  'config.source': (d) => sources[d.source],
  'questions.family': (d) => families[d.family],
  'questions.added': (d, w) => `Добавлен набор ${d.id}, ${w.formats.counted(d.items, { one: 'пункт', few: 'пункта', many: 'пунктов', other: 'пункта' })}.`,
  'questions.sound': (d, w) => `Просмотрено: ${w.formats.counted(d.files, { one: 'набор', few: 'набора', many: 'наборов', other: 'набора' })}, всё в порядке.`,
  'demo.made': (d) => `Шесть вымышленных клиентов за два года лежат в ${d.path}. Когда насмотритесь, удалите эту папку. Осмотритесь:`,
  'demo.more': (d) => `Вся экскурсия: ${d.command}`,
  'ask.name': () => 'Как зовут нового клиента?',
  'ask.name-needed': () => 'Нужно имя.',
  'ask.name-too-long': () => 'Для имени это слишком длинно: не больше 200 знаков.',
  'ask.person': (d) => `С кем вы имеете дело у клиента ${d.name}?`,
  'ask.name-is-day': () => 'Это день. Нужно имя.',
  'ask.rhythm': (d) => `Как часто вы обычно на связи с клиентом ${d.name}?`,
  'ask.rhythm-name': (d) => rhythms[d.rhythm],
  'ask.contract': (d) => `Есть ли срок у договора с клиентом ${d.name}? (ГГГГ-ММ-ДД)`,
  'ask.day-needed': () => 'День, например 2027-06-30, или Enter.',
  'ask.day-passed': (d, w) => `${w.formats.dayAndYear(d.day)} уже в прошлом. Нужен день впереди или Enter.`,
} satisfies Partial<Catalogue>;
