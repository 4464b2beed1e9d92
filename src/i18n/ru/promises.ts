import type { CoreMessages } from '../../core/messages.ts';
import type { Catalogue, Words } from '../words.ts';
import { dueWords, lastPromises, ofPromises, whenWords } from './grammar.ts';
import { settled, whoPromised } from './names.ts';

const keptWords = ({ by, kept, partly, of, isAll }: CoreMessages['promises-kept']['rates'][number], w: Words): string =>
  `${by === 'us' ? 'Вы выполнили' : 'Они выполнили'} ${kept} из ${w.formats.counted(of, isAll ? ofPromises : lastPromises)}${partly === 0 ? '' : `, и отчасти ${partly}`}.`;

/** Promises both ways. */
export const promises = {
  'promises-title': (d) => `${d.name}: обещания`,
  'promises-kept': (d, w) => d.rates.map((rate) => keptWords(rate, w)).join(' '),
  'promises-how': (d) => `Отметить, что с ним стало: rapport promise ${d.handle} --settle ${d.number} kept`,
  'no-promises': (d) => `Открытых обещаний нет. Записать новое: rapport promise ${d.handle} "..." --by friday`,
  'promise.ask': (d) => (d.by === 'us' ? `Что вы обещали клиенту ${d.name}?` : `Что обещает вам клиент ${d.name}?`),
  'promise.when': (d, w) => (d.due === null ? `${whoPromised(d.by)}, ${whenWords(d.on, d.day, w)}` : `${whoPromised(d.by)}, ${dueWords(d.due, d.day, w)}`),
  'promise.new-day': (d) => `К какому дню теперь: ${d.text}`,
  'promise.new-day-hint': () => 'например friday или 2027-06-30; Enter: без нового дня',
  'promise.day-needed': () => 'День не раньше сегодняшнего, например friday или 2027-06-30, или Enter.',
  'promise.settled': (d, w) => `Сохранено: ${d.name}, ${whoPromised(d.by)} «${d.text}»: ${settled[d.outcome]}${d.due === null ? '' : `, новый день: ${w.formats.longDay(d.due)}`}`,
} satisfies Partial<Catalogue>;
