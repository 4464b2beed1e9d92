import stringWidth from 'fast-string-width';
import { unitsOf } from './commands-in-text.ts';

/**
 * How many columns text takes on a terminal, and how to fit it into some. All texts here are harmless and without
 * colours: colour comes after the layout.
 */

const ASCII = /^[\x20-\x7E]*$/;
/** What isolates a name of the other direction (harmless.ts), of no width. */
const [FSI, PDI] = ['\u2068', '\u2069'];
/** Shown as nothing, but counted by fast-string-width. Emoji keep their joiners and selectors, which it knows. */
const INVISIBLE =
  /(?![\uFE0F\xAD\u115F\u3164\uFFA0\u200D])\p{Default_Ignorable_Code_Point}|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;

export function widthOf(text: string): number {
  return ASCII.test(text) ? text.length : stringWidth(text.normalize('NFC').replace(INVISIBLE, ''));
}

/** Spaces up to `width` columns; longer text stays as it is. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** The text, or its beginning and the ellipsis where it is wider than `width`. */
export function cut(text: string, width: number, ellipsis: string): string {
  if (widthOf(text) <= width) return text;
  return isolatesClosed([(pieces(text, width - widthOf(ellipsis))[0] ?? '').trimEnd() + ellipsis]).join('');
}

/**
 * Lines of at most `width` columns, broken at spaces, last of all in a command to copy, and inside a word only where it is longer than a line, never
 * inside what is read as one character. By hand: fast-wrap-ansi breaks inside those, which also makes lines too wide.
 */
export function wrap(text: string, width: number): readonly string[] {
  if (widthOf(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const { text: word, ownLine } of unitsOf(text, (unit) => widthOf(unit) <= width)) {
    if (ownLine === true && line !== '') {
      lines.push(line);
      line = '';
    }
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) line = longer;
    else if (widthOf(word) > width) line = breakInto(lines, longer, width);
    else {
      lines.push(line);
      line = word;
    }
  }
  return isolatesClosed([...lines, line]);
}

/** An isolate that goes on in the next line ends in this one and begins there once more: none may reach what stands beside it. */
function isolatesClosed(lines: readonly string[]): readonly string[] {
  let open = '';
  return lines.map((line) => {
    const text = open + line;
    open = text.lastIndexOf(FSI) > text.lastIndexOf(PDI) ? FSI : '';
    return open === '' ? text : text + PDI;
  });
}

const HANG = 2;

/** The same with the spaces at the beginning kept; where there are any, the lines that follow stand a little further in. */
export function wrapIndented(text: string, width: number): readonly string[] {
  const indent = /^ */.exec(text)?.[0] ?? '';
  if (indent === '' || widthOf(text) <= width) return wrap(text, width);
  const hanging = ' '.repeat(indent.length + HANG);
  return wrap(text, Math.max(1, width - hanging.length)).map((line, index) => (index === 0 ? indent : hanging) + line);
}

/** Adds all full lines of `text` to `lines`; the rest is the line to go on with. */
function breakInto(lines: string[], text: string, width: number): string {
  const broken = pieces(text, width);
  lines.push(...broken.slice(0, -1).map((piece) => piece.trimEnd()));
  return broken.at(-1) ?? '';
}

/** The text in pieces of at most `width` columns, each as wide as can be. */
function pieces(text: string, width: number): readonly string[] {
  const found: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of characters(text)) {
    const columns = widthOf(character);
    if (piece !== '' && used + columns > width) {
      found.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += columns;
  }
  return [...found, piece];
}

let segmenter: Intl.Segmenter | undefined;

/** What people read as characters: letters with their marks, families of emoji. */
function characters(text: string): Iterable<string> {
  if (ASCII.test(text)) return text;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
