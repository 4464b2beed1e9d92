import { en } from '../i18n/en/index.ts';
import { formatsOf } from '../i18n/formats.ts';
import type { Locale } from '../i18n/locales.ts';
import { packWords } from '../i18n/pack-words.ts';
import { wordsOf, type Language, type Words } from '../i18n/words.ts';
import type { PackWords } from '../core/pack.ts';

const english: Language = { catalogue: en, pack: packWords };
/** English is always there. Any other language is loaded where it is spoken: each is a file of its own in the bundle. */
const languages: Readonly<Record<Exclude<Locale, 'en'>, () => Promise<{ readonly language: Language }>>> = {
  ar: () => import('../i18n/ar/language.ts'),
  pl: () => import('../i18n/pl/language.ts'),
  ru: () => import('../i18n/ru/language.ts'),
};

let inEnglish: Words | undefined;

/** English as machines read it, whatever the user speaks: marks that isolate names are for screens. */
export function speak(locale: 'en'): Words {
  return (inEnglish ??= wordsOf(locale, english, formatsOf(locale)));
}

/**
 * A language as people read it.
 * @param packs the words of the user's own packs; of two for one item the later counts
 */
export async function speakIn(locale: Locale, packs: readonly PackWords[] = []): Promise<Words> {
  const language = locale === 'en' ? english : (await languages[locale]()).language;
  return wordsOf(locale, language, formatsOf(locale), { packs, isolating: true });
}
