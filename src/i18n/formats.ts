import { dayNumber, type Day } from '../core/calendar.ts';
import { englishFormats } from './english-formats.ts';

export const LOCALES = ['en', 'ar', 'pl', 'ru'] as const;
export type Locale = (typeof LOCALES)[number];

/** The forms a counted word can take; `other` is always needed, which of the rest depends on the language. */
export type Forms = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;

/** Days, numbers and counted words of one language. Formatters are made when first needed: each costs milliseconds. */
export interface Formats {
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

export function formatsOf(locale: Locale): Formats {
  return locale === 'en' ? englishFormats : intlFormats(tags[locale]);
}

/** The formats of the platform. @param tag a BCP 47 tag */
export function intlFormats(tag: string): Formats {
  const made = new Map<string, Intl.DateTimeFormat>();
  const dates = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const key = JSON.stringify(options);
    const format = made.get(key) ?? new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
    made.set(key, format);
    return format;
  };
  let plural: Intl.PluralRules | undefined;
  return {
    day: (day, near = day) => dates(near.slice(0, 4) === day.slice(0, 4) ? { day: 'numeric', month: 'short' } : { day: 'numeric', month: 'short', year: 'numeric' }).format(instant(day)),
    dayAndYear: (day) => dates({ day: 'numeric', month: 'short', year: 'numeric' }).format(instant(day)),
    longDay: (day) => dates({ weekday: 'long', day: 'numeric', month: 'long' }).format(instant(day)).replace(',', ''),
    month: (day, near = day) => dates(near.slice(0, 4) === day.slice(0, 4) ? { month: 'long' } : { month: 'long', year: 'numeric' }).format(instant(day)),
    weekday: (day) => dates({ weekday: 'long' }).format(instant(day)),
    shortWeekday: (day) => dates({ weekday: 'short' }).format(instant(day)),
    range: (from, to) => dates({ day: 'numeric', month: 'long' }).formatRange(instant(from), instant(to)),
    number: (value) => new Intl.NumberFormat(tag).format(value),
    percent: (share) => new Intl.NumberFormat(tag, { style: 'percent' }).format(share),
    list: (names) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(names),
    counted: (count, forms) => `${count} ${forms[(plural ??= new Intl.PluralRules(tag)).select(count)] ?? forms.other}`,
  };
}

function instant(day: Day): number {
  return dayNumber(day) * 86_400_000;
}
