import { dayNumber, type Day, type Weekday } from '../core/calendar.ts';
import { englishFormats } from './english-formats.ts';
import type { Locale } from './locales.ts';

/**
 * The forms a counted word can take; `other` is always needed, which of the rest depends on the language. Arabic says
 * none, one and two by the word alone: where these forms are given, they stand without the number.
 */
export type Forms = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;

/** Days, numbers and counted words of one language. Formatters are made when first needed: each costs milliseconds. */
export interface Formats {
  /** The day on which a week begins, as calendars are drawn; 1 is Monday. */
  readonly firstWeekday: Weekday;
  /** "24 Nov", with the year where it is not the year of `near`. */
  day(day: Day, near?: Day): string;
  /** "24 Nov 2026". */
  dayAndYear(day: Day): string;
  /** "Tuesday 24 November". */
  longDay(day: Day): string;
  /** "November", with the year where it is not the year of `near`. */
  month(day: Day, near?: Day): string;
  /** "Tuesday". */
  weekday(day: Day): string;
  /** "Tue". */
  shortWeekday(day: Day): string;
  /** "2-13 November". */
  range(from: Day, to: Day): string;
  number(value: number): string;
  /** 0.35 -> "35%". */
  percent(share: number): string;
  /** "Acme, Baltic and Corvin". */
  list(names: readonly string[]): string;
  /** The number followed by the word in its right form: counted(3, { one: 'day', other: 'days' }) -> "3 days". */
  counted(count: number, forms: Forms): string;
}

const tags: Readonly<Record<Exclude<Locale, 'en'>, string>> = { ar: 'ar-u-nu-latn', pl: 'pl', ru: 'ru' };
const MONDAY = 1;
const SATURDAY = 6;

export function formatsOf(locale: Locale): Formats {
  return locale === 'en' ? englishFormats : intlFormats(tags[locale]);
}

const BY_THE_WORD_ALONE: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two'];

/** The formats of the platform. @param tag a BCP 47 tag */
export function intlFormats(tag: string): Formats {
  const isArabic = tag.startsWith('ar');
  // Russian ends short months in a full stop, and years in one of two letters: a sentence that ends in a day would have two
  const month = tag === 'ru' ? 'long' : 'short';
  const made = new Map<string, Intl.DateTimeFormat>();
  const dates = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const key = JSON.stringify(options);
    const format = made.get(key) ?? new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
    made.set(key, format);
    return format;
  };
  const said = (day: Day, options: Intl.DateTimeFormatOptions): string => dates(options).format(instant(day)).replace(YEAR_WORD, '').replace(MAY, 'maja');
  const comma = isArabic ? '،' : tag.startsWith('en') ? ',' : '';
  const yearUnless = (day: Day, near: Day): Intl.DateTimeFormatOptions => (near.slice(0, 4) === day.slice(0, 4) ? {} : { year: 'numeric' });
  const numbers = new Intl.NumberFormat(tag);
  const plural = new Intl.PluralRules(tag);
  return {
    firstWeekday: isArabic ? SATURDAY : MONDAY,
    day: (day, near = day) => said(day, { day: 'numeric', month, ...yearUnless(day, near) }),
    dayAndYear: (day) => said(day, { day: 'numeric', month, year: 'numeric' }),
    longDay: (day) => said(day, { weekday: 'long', day: 'numeric', month: 'long' }).replace(comma, ''),
    month: (day, near = day) => said(day, { month: 'long', ...yearUnless(day, near) }),
    weekday: (day) => said(day, { weekday: 'long' }),
    shortWeekday: (day) => said(day, { weekday: 'short' }),
    range: (from, to) => dates({ day: 'numeric', month: 'long', ...yearUnless(from, to) }).formatRange(instant(from), instant(to)).replaceAll(YEAR_WORD, ''),
    number: (value) => numbers.format(value),
    percent: (share) => new Intl.NumberFormat(tag, { style: 'percent' }).format(share),
    list: (names) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(names),
    counted: (count, forms) => {
      const form = plural.select(count);
      const word = forms[form] ?? forms.other;
      return isArabic && BY_THE_WORD_ALONE.includes(form) && forms[form] !== undefined ? word : `${Number.isInteger(count) ? count : numbers.format(count)} ${word}`;
    },
  };
}

/** "2026 г." */
const YEAR_WORD = /\s?г\.(?=$|\s)/g;
/** Polish has no short form of May, and behind a number it is a genitive: "3 maja". */
const MAY = /(?<=\d )maj(?=$|\s)/;

function instant(day: Day): number {
  return dayNumber(day) * 86_400_000;
}
