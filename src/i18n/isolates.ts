import { ISOLATE } from '../core/harmless.ts';
import type { Locale } from './locales.ts';

/**
 * Names of the other direction inside a sentence. Without a mark the brackets, digits and full stops beside such a name
 * are drawn on its wrong side. The text stays in the order in which it is read; two invisible marks (FSI and PDI, once
 * printed) say where the name begins and ends. A text alone on its line needs none.
 */
const [BEGIN, END] = ISOLATE;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Ids and handles are one word without a direction problem, and the words of a language look some of them up. */
const ID = /^(?:[a-z][a-zA-Z0-9.-]*|E[A-Z0-9]+)$/;
const DAY_OR_TIME = /^[\d:.+TZ-]+$/;

export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr';
}

/** The text, isolated where it has letters of the other direction; a sentence that isolates its names already stays as it is. */
export function isolated(text: string, locale: Locale): string {
  const other = directionOf(locale) === 'ltr' ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  return other.test(text) && !text.includes(BEGIN) ? BEGIN + text + END : text;
}

/** A name that is all there is to say needs no mark. */
export function unwrapped(text: string): string {
  return text.startsWith(BEGIN) && text.endsWith(END) && text.lastIndexOf(BEGIN) === 0 ? text.slice(BEGIN.length, -END.length) : text;
}

/** The same of all that people wrote in the data of a message, however deep; its ids and days stay as they are. */
export function isolatedData<Data>(data: Data, locale: Locale): Data {
  return (isAtRest(data, locale) ? data : isolatedWithin(data, locale)) as Data;
}

function isolatedWithin(value: unknown, locale: Locale): unknown {
  if (typeof value === 'string') return ID.test(value) || DAY_OR_TIME.test(value) ? value : isolated(value, locale);
  if (Array.isArray(value)) return value.map((entry) => isolatedWithin(entry, locale));
  // what a message holds is isolated when it is told
  if (typeof value !== 'object' || value === null || isMessage(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, isolatedWithin(entry, locale)]));
}

/** Nearly always: then nothing is copied. */
function isAtRest(value: unknown, locale: Locale): boolean {
  if (typeof value === 'string') return directionOf(locale) === 'ltr' && !RIGHT_TO_LEFT.test(value);
  if (typeof value !== 'object' || value === null || isMessage(value)) return true;
  for (const key in value) if (!isAtRest((value as Record<string, unknown>)[key], locale)) return false;
  return true;
}

function isMessage(value: object): boolean {
  return 'id' in value && 'data' in value;
}
