import { en } from '../i18n/en/index.ts';
import { formatsOf, type Locale } from '../i18n/formats.ts';
import { packWords } from '../i18n/pack-words.ts';
import { wordsOf, type Catalogue, type Words } from '../i18n/words.ts';
import type { PackWords } from '../core/pack.ts';

const catalogues: Readonly<Partial<Record<Locale, Catalogue>>> = { en };
const spoken = new Map<Locale, Words>();

/** The language itself where it has words; else English, days and numbers included, so that no page mixes two. */
export function spokenFor(locale: Locale): Locale {
  return catalogues[locale] === undefined ? 'en' : locale;
}

/**
 * The words of a language.
 * @param locale one that is spoken
 * @param packs the words of the user's own packs
 */
export function speak(locale: Locale, packs: readonly PackWords[] = []): Words {
  const catalogue = catalogues[locale] ?? en;
  if (packs.length > 0) return wordsOf(locale, catalogue, formatsOf(locale), [packWords, ...packs]);
  const words = spoken.get(locale) ?? wordsOf(locale, catalogue, formatsOf(locale), [packWords]);
  spoken.set(locale, words);
  return words;
}
