import { addDays, daysBetween, weekdayOf, type Day } from '../../core/calendar.ts';
import type { Words } from '../words.ts';

/** What Russian sentences are made of: counted words in their forms, days and names as they stand in a sentence. */
export const days = { one: 'день', few: 'дня', many: 'дней', other: 'дня' };
export const workingDays = { one: 'рабочий день', few: 'рабочих дня', many: 'рабочих дней', other: 'рабочего дня' };
export const clients = { one: 'клиент', few: 'клиента', many: 'клиентов', other: 'клиента' };
export const contacts = { one: 'контакт', few: 'контакта', many: 'контактов', other: 'контакта' };
export const checks = { one: 'сверка', few: 'сверки', many: 'сверок', other: 'сверки' };
export const promisesWord = { one: 'обещание', few: 'обещания', many: 'обещаний', other: 'обещания' };
export const factsWord = { one: 'факт', few: 'факта', many: 'фактов', other: 'факта' };
export const entries = { one: 'запись', few: 'записи', many: 'записей', other: 'записи' };
/** After "из", "около", "с": the genitive, which knows one and many only. */
export const ofPromises = { one: 'обещания', few: 'обещаний', many: 'обещаний', other: 'обещания' };
export const ofClients = { one: 'клиента', few: 'клиентов', many: 'клиентов', other: 'клиента' };
export const lastPromises = { one: 'последнего обещания', few: 'последних обещаний', many: 'последних обещаний', other: 'последнего обещания' };
export const lastInvoices = { one: 'последнего счёта', few: 'последних счетов', many: 'последних счетов', other: 'последнего счёта' };
export const lastContacts = { one: 'последнего контакта', few: 'последних контактов', many: 'последних контактов', other: 'последнего контакта' };
export const ofInvoices = { one: 'счёта', few: 'счетов', many: 'счетов', other: 'счёта' };
export const ofSteps = { one: 'шага', few: 'шагов', many: 'шагов', other: 'шага' };
export const incidents = { one: 'случай', few: 'случая', many: 'случаев', other: 'случая' };
export const times = { one: 'раз', few: 'раза', many: 'раз', other: 'раза' };
export const ofItems = { one: 'пункта', few: 'пунктов', many: 'пунктов', other: 'пункта' };

/** Names may end in one: "Acme Inc." */
export const fullStop = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "каждый рабочий день", "раз в 3 дня" */
export const every = (count: number, forms: typeof days, w: Words): string => (count === 1 ? `каждый ${forms.one}` : `раз в ${w.formats.counted(count, forms)}`);

const IN = ['в понедельник', 'во вторник', 'в среду', 'в четверг', 'в пятницу', 'в субботу', 'в воскресенье'];
const GENITIVE = ['понедельника', 'вторника', 'среды', 'четверга', 'пятницы', 'субботы', 'воскресенья'];
/** "в пятницу" */
export const onWeekday = (day: Day): string => IN[weekdayOf(day) - 1] ?? '';
/** "пятницы", after "до" and "не позже" */
export const weekdayGenitive = (day: Day): string => GENITIVE[weekdayOf(day) - 1] ?? '';

/** A day as one would say it on another: "сегодня", "вчера", "в четверг", "12 ноября". */
export const whenWords = (on: Day, day: Day, w: Words): string => (on === day ? 'сегодня' : on === addDays(day, -1) ? 'вчера' : daysBetween(on, day) < 7 && on < day ? onWeekday(on) : w.formats.day(on, day));
/** What something was promised for: "срок сегодня", "срок был вчера", "срок был 17 ноября, просрочено на 6 дней". */
export const dueWords = (due: Day, day: Day, w: Words): string => (due >= addDays(day, -1)
  ? `срок ${due < day ? 'был ' : ''}${whenWords(due, day, w)}` : `срок был ${w.formats.day(due, day)}, просрочено на ${w.formats.counted(daysBetween(due, day), days)}`);
/** How long ago in calendar days; where the clock is behind, never a negative number. */
export const agoWords = (count: number, w: Words): string => (count < 0 ? `${w.formats.counted(-count, days)} вперёд` : count === 0 ? 'сегодня' : count === 1 ? 'вчера' : `${w.formats.counted(count, days)} назад`);

/** As said back to whoever typed "friday": today, yesterday, else the date. */
export const datedWords = (on: Day, day: Day, w: Words): string => (on === day ? 'сегодня' : on === addDays(day, -1) ? 'вчера' : on.slice(0, 4) === day.slice(0, 4) ? w.formats.longDay(on) : `${w.formats.weekday(on)}, ${w.formats.dayAndYear(on)}`);

const MONTHS = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];
const PARTS = { nominative: ['начало', 'середина', 'конец'], genitive: ['начала', 'середины', 'конца'], instrumental: ['началом', 'серединой', 'концом'] } as const;
/** "конца октября": an estimate is a part of a month, never a day. */
export function partOfMonth(day: Day, form: keyof typeof PARTS, near: Day = day): string {
  const date = Number(day.slice(8));
  const part = PARTS[form][date <= 10 ? 0 : date <= 20 ? 1 : 2];
  const year = near.slice(0, 4) === day.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`;
  return `${part} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''}${year}`;
}

const FEW_NAMES = 3;
/** "Acme, Baltic, Corvin и ещё 7" */
export const namesWords = (names: readonly string[], w: Words): string => w.formats.list(names.length <= FEW_NAMES + 1 ? names : [...names.slice(0, FEW_NAMES), `ещё ${names.length - FEW_NAMES}`]);
export const itemNames = (items: readonly string[], w: Words): string => w.formats.list(items.map((item) => w.item(item).name));
/** A person whose name keeps its form: "Позвоните им (Jana Roth)". */
export const named = (pronoun: string, person: string | null): string => (person === null ? pronoun : `${pronoun} (${person})`);
/** "acme или baltic" */
export const either = (words: readonly string[]): string => words.join(' или ');
/** "2 (отправить смету) или 3 (позвонить)" */
export const numbered = (candidates: readonly { number: number; text: string }[]): string => either(candidates.map(({ number, text }) => `${number} (${text})`));
