import type { Catalogue } from '../words.ts';
import { touchNames } from './names.ts';

type Kinds = Parameters<Catalogue['log.what']>[0]['what'];
type Turnout = Parameters<Catalogue['log.turnout']>[0]['turnout'];
type Asked = Parameters<Catalogue['log.ask-words']>[0]['what'];

const kinds: Readonly<Record<Kinds, string>> = {
  ...touchNames,
  contact: 'другой контакт', idea: 'идея', noticed: 'замечено', voice: 'их слова', complaint: 'жалоба', invoice: 'счёт', change: 'перемена у вас', outcome: 'итог',
};
const turnouts: Readonly<Record<Turnout, string>> = {
  ours: 'начали вы', theirs: 'начали они', declined: 'отказ', moved: 'перенос', 'no-reply': 'без ответа', planned: 'в планах',
};
const questions: Readonly<Record<Asked, (name: string) => string>> = {
  idea: (name) => `Какая идея для ${name}?`,
  noticed: (name) => `Что вы заметили (${name})?`,
  voice: () => 'Что они сказали, их словами?',
  complaint: (name) => `На что жалуется ${name}?`,
  invoice: () => 'Какой у счёта номер?',
  change: () => 'Что меняется у вас?',
};

/** Recording one fact. */
export const log = {
  'log.ask-whom': () => 'О ком речь?',
  'log.ask-whom-hint': () => 'имя или его начало',
  'log.ask-what': () => 'Что это было?',
  'log.what': (d) => kinds[d.what],
  'log.turnout': (d) => turnouts[d.turnout],
  'log.ask-day': () => 'На какой день?',
  'log.ask-day-hint': () => 'например friday или 2027-06-30 14:00',
  'log.day-needed': () => 'День не раньше сегодняшнего, например friday или 2027-06-30 14:00.',
  'log.ask-words': (d) => questions[d.what](d.name),
  'log.words-needed': () => 'Несколько слов. Ctrl-C закончит без записи.',
  'log.ask-outcome': () => 'Чем кончилась работа?',
  'log.ask-invoice': () => 'Что с ним?',
  'log.invoice': (d) => ({ new: 'новый', paid: 'оплачен сегодня', disputed: 'оспорен' })[d.state],
  'log.ask-due': () => 'К какому дню оплатить?',
  'log.ask-due-hint': () => 'например friday или 2027-06-30; Enter: не сказано',
  'log.lost': (d) => `Запишите почему, пока помните: rapport log ${d.handle} noticed "...". Когда ${d.name} больше не клиент: rapport client end ${d.handle}`,

  'error.before-client': (d, w) => `${d.day} ${d.name} ещё не клиент (с ${w.formats.dayAndYear(d.since)}). Если это не так: rapport client edit ${d.handle} --since ${d.day}`,
  'error.said-twice': (d) => `Скажите это один раз: словом или через ${d.option}.`,
  'error.number-missing': (d) => `Какой счёт? Дайте номер, например: rapport log ${d.handle} invoice 17 --due friday`,
  'error.unknown-invoice': (d) => `Счёта «${d.number}» нет. ${d.open.length > 0 ? `Не оплачены: ${d.open.join(', ')}.` : `Записать: rapport log ${d.handle} invoice ${d.number} --due friday`}`,
  'error.invoice-known': (d) => `Счёт ${d.number} уже записан. Скажите, что с ним: --paid, --disputed или новый --due.`,
  'error.invoice-paid': (d, w) => `Счёт ${d.number} уже оплачен ${w.formats.dayAndYear(d.on)}. Отменить последнюю запись: rapport undo`,
  'error.no-client': () => 'Действующих клиентов нет. Добавить: rapport client add',

  'help.log': () => 'записать факт с датой: contact call visit meeting message meal proposal report idea noticed voice complaint invoice change outcome; без слов спросит',
  'help.log.words': () => 'для контакта: день, время, чем кончилось (held planned declined moved no-reply), сколько длилось (30m), "with" и имена, "by them" и заметка; иначе что это было',
  'help.log.with': () => 'кто был, по любой части имени',
  'help.log.score': () => 'для их слов: их оценка от 0 до 10',
  'help.log.due': () => 'для счёта: оплатить к этому дню',
  'help.log.paid': () => 'для счёта: оплачен сегодня или в этот день',
  'help.log.disputed': () => 'для счёта: они его оспаривают',
} satisfies Partial<Catalogue>;
