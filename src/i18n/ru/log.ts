import type { Catalogue, DataOf } from '../words.ts';
import { touchNames } from './names.ts';

const whats: Readonly<Record<DataOf<'log.what'>['what'], string>> = {
  ...touchNames,
  contact: 'другой контакт', idea: 'идея', noticed: 'замечено', voice: 'их слова', complaint: 'жалоба', invoice: 'счёт', change: 'перемена у вас', outcome: 'итог',
};
const turnouts: Readonly<Record<DataOf<'log.turnout'>['turnout'], string>> = {
  ours: 'состоялось, начали вы', theirs: 'состоялось, начали они', declined: 'отказ', moved: 'перенос', 'no-reply': 'без ответа', planned: 'в планах',
};
const questions: Readonly<Record<DataOf<'log.ask-words'>['what'], (name: string) => string>> = {
  idea: (name) => `Какая идея для клиента ${name}?`,
  noticed: (name) => `Что вы заметили у клиента ${name}?`,
  voice: () => 'Что они сказали, их словами?',
  complaint: (name) => `На что жалуется клиент ${name}?`,
  invoice: () => 'Какой номер у счёта?',
  change: () => 'Что меняется у вас?',
};
const invoices = { new: 'новый', paid: 'оплачен сегодня', disputed: 'его оспаривают' } as const;

/** Recording one fact, asked for. */
export const log = {
  'log.ask-whom': () => 'О ком речь?',
  'log.ask-whom-hint': () => 'имя или его начало',
  'log.ask-what': () => 'Что это было?',
  'log.what': (d) => whats[d.what],
  'log.turnout': (d) => turnouts[d.turnout],
  'log.ask-day': () => 'На какой день?',
  'log.ask-day-hint': () => 'например friday или 2027-06-30 14:00',
  'log.day-needed': () => 'День не раньше сегодняшнего, например friday или 2027-06-30 14:00.',
  'log.ask-words': (d) => questions[d.what](d.name),
  'log.words-needed': () => 'Нужно несколько слов. Ctrl-C: выйти без записи.',
  'log.ask-outcome': () => 'Чем кончилась работа?',
  'log.ask-invoice': () => 'Что с ним?',
  'log.invoice': (d) => invoices[d.state],
  'log.ask-due': () => 'К какому дню его оплатить?',
  'log.ask-due-hint': () => 'например friday или 2027-06-30; Enter: не сказано',
  'log.lost': (d) => `Запишите почему, пока помните: rapport log ${d.handle} noticed "..."${d.ended ? '' : `; когда ${d.name} уже не клиент: rapport client end ${d.handle}`}`,
} satisfies Partial<Catalogue>;
