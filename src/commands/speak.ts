import { everyday } from '../i18n/en/everyday.ts';
import { formatsOf } from '../i18n/formats.ts';
import type { Locale } from '../i18n/locales.ts';
import { packWords } from '../i18n/pack-words.ts';
import { wordsOf, type Catalogue, type Language, type Manner, type Words } from '../i18n/words.ts';

/** How much a command can say: whatever there is, or only what i18n/en/everyday.ts has. */
export type Extent = 'everyday' | 'all';

/** Any other language is loaded where it is spoken, and whole: each is a file of its own in the bundle. */
const languages: Readonly<Record<Exclude<Locale, 'en'>, () => Promise<{ readonly language: Language }>>> = {
  ar: () => import('../i18n/ar/language.ts'),
  pl: () => import('../i18n/pl/language.ts'),
  ru: () => import('../i18n/ru/language.ts'),
};

/** English as machines read it, whatever the user speaks: marks that isolate names are for screens. */
export async function speakEnglish(extent: Extent): Promise<Words> {
  return wordsOf('en', await english(extent), formatsOf('en'));
}

/** A language as people read it. */
export async function speakIn(locale: Locale, extent: Extent, manner: Pick<Manner, 'packs' | 'store'> = {}): Promise<Words> {
  const language = locale === 'en' ? await english(extent) : (await languages[locale]()).language;
  return wordsOf(locale, language, formatsOf(locale), { ...manner, isolating: true });
}

/** What everyday words lack is never asked of them: tests/i18n/everyday.test.ts. */
async function english(extent: Extent): Promise<Language> {
  return { catalogue: extent === 'everyday' ? everyday as Partial<Catalogue> as Catalogue : (await import('../i18n/en/index.ts')).en, pack: packWords };
}
