import type { Context } from '../commands/context.ts';
import { localeOfLine } from '../commands/locale.ts';
import { harmless } from '../core/harmless.ts';
import { help } from '../i18n/en/help.ts';
import type { HelpId } from './spec.ts';

export type SayHelp = (id: HelpId) => string;

/** English help is read without the rest of the words: nearly all of them are of no use to it. */
export const sayInEnglish: SayHelp = (id) => help[id]();

/** What help says in the language of whoever asks for it. */
export async function helpWords(argv: readonly string[], context: Context): Promise<SayHelp> {
  const locale = localeOfLine(argv, context);
  if (locale === 'en') return sayInEnglish;
  const { speakIn } = await import('../commands/speak.ts');
  const words = await speakIn(locale, 'all');
  return (id) => harmless(words.say(id, {}));
}
