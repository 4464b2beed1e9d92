import type { Tone } from '../core/blocks.ts';
import type { Words } from '../i18n/words.ts';

/** The text with the word for its tone in front, where colour alone would say it. */
export function toned(text: string, tone: Tone | undefined, words: Words): string {
  return text !== '' && (tone === 'care' || tone === 'grave') ? words.say(`tone.${tone}`, { text }) : text;
}
