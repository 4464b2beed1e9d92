import type { CalendarState } from '../../core/blocks.ts';
import type { Catalogue } from '../words.ts';
import { settled } from './names.ts';

/** What stands on the screens that ask: titles, answers, and what the keys do. */
export const prompts = {
  'prompt.intentions': (d) => (d.promises ? 'Что с этим стало?' : 'Вы собирались'),
  'prompt.settle': (d) => settled[d.settle],
  'prompt.open': () => 'в работе',
  'prompt.leave-open': () => 'оставить в работе',
  'prompt.pulse': (d) => (d.clients === 1 ? 'Как обстоят дела?' : 'Как обстоят дела с каждым?'),
  'prompt.value': () => 'как обстоят дела',
  'prompt.nothing-new': () => 'ничего нового',
  'prompt.rest': () => 'остальные: ничего нового',
  'prompt.contact': (d) => (d.by === 'us' ? 'на связь вышли мы' : 'на связь вышли они'),
  'prompt.in-focus': () => 'сегодня в фокусе',
  'prompt.into-focus': () => 'в фокус',
  'prompt.out-of-focus': () => 'из фокуса',
  'prompt.rating': () => 'по этой шкале',
  'prompt.yes': () => 'да',
  'prompt.no': () => 'нет',
  'prompt.cannot-tell': () => 'не знаю',
  'prompt.no-occasion': () => 'не было случая',
  'prompt.skip': () => 'пропустить',
  'prompt.enter': () => 'Enter',
  'prompt.up': () => 'вверх',
  'prompt.back': () => 'назад',
  'prompt.go-on': () => 'Enter: дальше',
  'prompt.either-key': (d) => `${d.first} или ${d.second}`,
  'prompt.more-above': (d) => `выше ещё ${d.rows}`,
  'prompt.more-below': (d) => `ниже ещё ${d.rows}`,
  'prompt.unknown-key': (d) => `Клавиши «${d.key}» здесь нет.`,
  'prompt.not-a-key': (d, w) => `Клавиши «${d.answer}» здесь нет. Есть ${w.formats.list(d.keys)}.`,
} satisfies Partial<Catalogue>;

const states: Readonly<Record<CalendarState, string>> = { done: 'сверка была', late: 'внесено позже', missed: 'пропущено', off: 'выходной', open: 'ещё впереди' };

/** What the renderers add to a report of their own accord. */
export const render = {
  'report.as-of': (d, w) => `${w.formats.longDay(d.day)} ${d.day.slice(0, 4)}`,
  'calendar.state': (d) => states[d.state],
  'tone.care': (d) => `Внимание: ${d.text}`,
  'tone.grave': (d) => `Тревога: ${d.text}`,
} satisfies Partial<Catalogue>;
