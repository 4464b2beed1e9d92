import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { harmless, harmlessLine } from '../../src/core/harmless.ts';
import { anyText, strangeTexts } from '../strange-texts.ts';

/** Named here once more, by code, so that a gap in the pattern of the source cannot hide itself. */
function isHarmful(code: number): boolean {
  return (code < 0x20 && code !== 0x0a && code !== 0x09) || (code >= 0x7f && code <= 0x9f)
    || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
    || (code >= 0xd800 && code <= 0xdfff) || (code >= 0xe0000 && code <= 0xe007f)
    || code === 0x2028 || code === 0x2029 || code === 0x200b || code === 0xfeff;
}
const harmIn = (text: string): readonly string[] => Array.from(text).filter((character) => isHarmful(character.codePointAt(0) ?? 0));

test.each([
  ['\x1b[2J', '␛[2J'],
  ['\x1b]52;c;eA==\x07', '␛]52;c;eA==␇'],
  ['\x9b2J', '<U+009B>2J'],
  ['safe\rEVIL', 'safe␍EVIL'],
  ['abc\b\b', 'abc␈␈'],
  ['a\x7fb\0', 'a␡b␀'],
  ['abc\u202etxt.exe\u202c', 'abc<U+202E>txt.exe<U+202C>'],
  ['\u2066x\u2069', '<U+2066>x<U+2069>'],
  ['a\u200bb', 'a<U+200B>b'],
  ['a\u{e0041}', 'a<U+E0041>'],
  ['a\ud800b', 'a\ufffdb'],
  ['one\r\ntwo\u2028three\tfour', 'one\ntwo\nthree\tfour'],
])('%j is printed as %j', (text, printed) => {
  expect(harmless(text)).toBe(printed);
});

test.each(['', 'Zoë', 'شركة النور', 'می‌خواهم', 'क्‍ष', '👩‍👩‍👧 ❤️ 🇬🇧', 'two\nlines\tand a tab', '\u200fabc', '日本語'])('%j stays as it is', (text) => {
  expect(harmless(text)).toBe(text);
});

test.each([
  ['a \uFDD0\uFDD1name\uFDD1\uFDD0 b', 'a \u2068name\u2069 b'],
  ['\uFDD0\uFDD1one\ntwo\uFDD1\uFDD0', '\u2068one\ntwo\u2069'],
  ['\uFDD0\uFDD1cut sho', 'cut sho'],
  ['\uFDD0\uFDD1\u2069evil\u2068\uFDD1\uFDD0', '\u2068<U+2069>evil<U+2068>\u2069'],
])('our own isolates %j are printed as %j', (text, printed) => {
  expect(harmless(text)).toBe(printed);
});

test('on one line, line breaks and tabs become a space', () => {
  expect(harmlessLine('saved\r\nFAKE: all\u2029\t gone')).toBe('saved FAKE: all  gone');
});

test.each(strangeTexts.map((text) => [text]))('nothing harmful is left of %j', (text) => {
  expect(harmIn(harmless(text))).toEqual([]);
  expect(harmlessLine(text)).not.toMatch(/[\n\t]/);
});

test('nothing harmful is left of any character', () => {
  const all = Array.from({ length: 0x110000 }, (_, code) => code).filter(isHarmful).map((code) => String.fromCodePoint(code));
  expect(harmIn(harmless(all.join('a')))).toEqual([]);
});

test('nothing harmful is left of any text, and twice changes nothing more', () => {
  fc.assert(fc.property(anyText, (text) => {
    expect(harmIn(harmless(text))).toEqual([]);
    expect(harmless(harmless(text))).toBe(harmless(text));
  }));
});
