/**
 * Text of others, made safe to print. A terminal obeys control characters wherever they come from: they could clear
 * the screen, set the clipboard, or print a line that rapport never said. Text is cleaned where it is printed and
 * stays as it is where it is stored.
 */

/**
 * What is never printed as it is: C0 but newline and tab, DEL, C1, the Unicode line breaks, marks that reorder what
 * follows, characters that show nothing where no script needs them, tags, halves of surrogate pairs. The joiners
 * U+200C and U+200D and the directional marks stay: Persian, Hindi, Arabic and emoji are spelled with them.
 */
export const HARMFUL =
  /(?![\n\t])\p{Cc}|[\u180E\u200B\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}\p{Cs}]/gu;

/**
 * Around a name of the other direction in a sentence of ours (i18n/isolates.ts): here they become FSI and PDI, the marks
 * of Unicode, which nobody else's text can bring along. Of two characters that no text has.
 */
export const ISOLATE = ['\uFDD0\uFDD1', '\uFDD1\uFDD0'] as const;
const ISOLATED = /\uFDD0\uFDD1([^\uFDD0\uFDD1]*)\uFDD1\uFDD0/g;
/** Of a name that was cut, or of somebody who knows them. */
const LEFT_OVER = /[\uFDD0\uFDD1]+/g;
const LINE_BREAK = /\r\n|[\u2028\u2029]/g;
const NONCHARACTER = /[\uFDD0\uFDD1]/;
const NEEDS_CARE = new RegExp(HARMFUL.source, 'u');

/**
 * Keeps newlines and tabs; everything harmful becomes visible: ␛ for escape, <U+202E> where there is no picture. Once is
 * enough: a second time our own isolates would become visible as well.
 */
export function harmless(text: string): string {
  const clean = NEEDS_CARE.test(text) ? text.replace(LINE_BREAK, '\n').replace(HARMFUL, visible) : text;
  return NONCHARACTER.test(clean) ? clean.replace(ISOLATED, '\u2068$1\u2069').replace(LEFT_OVER, '') : clean;
}

/** The same on one line: newlines and tabs become spaces, so that no text can pass for a line of ours. */
export function harmlessLine(text: string): string {
  return harmless(oneLine(text));
}

/** On one line; not harmless yet. */
export function oneLine(text: string): string {
  return text.replace(/(?:\r\n|[\n\t\u2028\u2029])+/g, ' ');
}

/** JSON text with harmful characters escaped as JSON can: safe on a screen, and it loses nothing. */
export function harmlessJson(json: string): string {
  return NEEDS_CARE.test(json) ? json.replace(HARMFUL, escaped) : json;
}

/** Every UTF-16 unit as \uXXXX. */
function escaped(character: string): string {
  return character.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  if (code >= 0xd800 && code <= 0xdfff) return '\uFFFD';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
