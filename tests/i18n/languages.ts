import english from '../../questions/core/en.json';
import type { PackWords } from '../../src/core/pack.ts';
import { language as ar } from '../../src/i18n/ar/language.ts';
import { en } from '../../src/i18n/en/index.ts';
import { formatsOf } from '../../src/i18n/formats.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { language as pl } from '../../src/i18n/pl/language.ts';
import { language as ru } from '../../src/i18n/ru/language.ts';
import { wordsOf, type Language, type Words } from '../../src/i18n/words.ts';

/** Every language, whole. */
export const languages: Readonly<Record<Locale, Language>> = { en: { catalogue: en, pack: english as unknown as PackWords }, ar, pl, ru };
export const locales: readonly Locale[] = LOCALES;

export function wordsIn(locale: Locale): Words {
  return wordsOf(locale, languages[locale], formatsOf(locale));
}

/** English stands in where a language lacks a sentence for now; what no other language says yet is not asked of English either. */
export const isOwn = (locale: Locale, id: Id): boolean =>
  (locale === 'en' ? locales.some((other) => other !== 'en' && isOwn(other, id)) : languages[locale].catalogue[id] !== (en[id] as unknown));

export type Id = keyof typeof en;
/** Every id of the interface. */
export const ids = Object.keys(en) as readonly Id[];
