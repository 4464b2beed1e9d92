import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harmlessLine } from '../../src/core/harmless.ts';
import { cut, pad, widthOf, wrap, wrapIndented } from '../../src/core/width.ts';
import { anyText } from '../strange-texts.ts';

const COMBINING = 'e\u0301';

describe('width', () => {
  test.each([
    ['', 0], ['Acme', 4], ['Zoë', 3], ['Zoe\u0308', 3], ['日本語', 6], ['한글', 4], ['한글'.normalize('NFD'), 4],
    ['شركة النور', 10], ['مُحَمَّد', 4], ['می‌خواهم', 7], ['\u200fabc', 3], ['👩‍👩‍👧', 2], ['👍🏽', 2], ['🇬🇧', 2], ['❤️', 2], ['…', 1], ['▁▃▅▇█', 5], ['■□×·○', 5],
  ])('%j takes %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

describe('pad and cut', () => {
  test.each([['Acme', 6, 'Acme  '], ['日本', 6, '日本  '], ['Zoe\u0308', 4, 'Zoe\u0308 '], ['too long', 3, 'too long']])('pads %j to %i', (text, width, padded) => {
    expect(pad(text, width)).toBe(padded);
  });
  test.each([
    ['Acme GmbH', 9, '…', 'Acme GmbH'], ['Acme GmbH', 8, '…', 'Acme Gm…'], ['Acme GmbH', 6, '…', 'Acme…'], ['Acme GmbH', 8, '...', 'Acme...'],
    ['日本語', 5, '…', '日本…'], ['日本語', 4, '…', '日…'], ['👩‍👩‍👧👩‍👩‍👧', 3, '…', '👩‍👩‍👧…'], [COMBINING.repeat(4), 3, '…', `${COMBINING.repeat(2)}…`],
  ])('cuts %j to %i', (text, width, ellipsis, expected) => {
    expect(cut(text, width, ellipsis)).toBe(expected);
  });
});

describe('wrap', () => {
  test.each([
    ['one two three', 80, ['one two three']],
    ['one two three', Infinity, ['one two three']],
    ['one two three', 7, ['one two', 'three']],
    ['one  two   three', 8, ['one two', 'three']],
    ['', 5, ['']],
    ['call 0123456789 back', 6, ['call 0', '123456', '789', 'back']],
    ['日本語のクライアント', 5, ['日本', '語の', 'クラ', 'イア', 'ント']],
    ['メモ 日本語の', 8, ['メモ', '日本語の']],
    ['メモ 日本語のクライアント', 8, ['メモ 日', '本語のク', 'ライアン', 'ト']],
    ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 5, ['👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧']],
    [COMBINING.repeat(5), 4, [COMBINING.repeat(4), COMBINING]],
    ['1️⃣1️⃣1️⃣', 4, ['1️⃣1️⃣', '1️⃣']],
    ['To take it: rapport review acme', 20, ['To take it:', 'rapport review acme']],
    ['Say so. See: rapport client list. Or not: rapport undo', 24, ['Say so. See:', 'rapport client list. Or', 'not: rapport undo']],
    ['It cost: rapport log acme change --effect "too much"', 24, ['It cost:', 'rapport log acme change', '--effect "too much"']],
    ['It cost: rapport log acme change --effect "far too much"', 16, ['It cost:', 'rapport log acme', 'change --effect', '"far too much"']],
    ['Again: rapport --store /tmp/d check', 21, ['Again:', 'rapport', '--store /tmp/d check']],
    ['the rapport between us, and so on', 12, ['the rapport', 'between us,', 'and so on']],
    ['ab \u2068Acme Inc\u2069 cd', 8, ['ab \u2068Acme\u2069', '\u2068Inc\u2069 cd']],
  ] as const)('%j in %d columns', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  test('no line is too wide, and nothing but spaces is lost', () => {
    const texts = fc.oneof(anyText.map(harmlessLine), fc.lorem({ maxCount: 12 }), fc.array(fc.constantFrom('日', ' ', 'é', 'e\u0301', '👩‍👩‍👧', 'ab', '🇬🇧', 'ش', '\u200d', '1️⃣')).map((parts) => parts.join('')));
    fc.assert(fc.property(texts, fc.integer({ min: 2, max: 90 }), (text, width) => {
      const lines = wrap(text, width);
      expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }), { numRuns: 500 });
  });
});

test.each([
  ['one two three', 8, ['one two', 'three']],
  ['  one two three', 80, ['  one two three']],
  ['  one two three', 9, ['  one', '    two', '    three']],
  ['  one two three', 11, ['  one two', '    three']],
] as const)('%j indented in %d columns', (text, width, lines) => {
  expect(wrapIndented(text, width)).toEqual(lines);
});

test('a name that is cut is still isolated, and nothing after it', () => {
  expect(cut('ab \u2068Acme Inc\u2069', 7, '…')).toBe('ab \u2068Acm…\u2069');
});
