import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../../src/core/blocks.ts';
import { harmlessLine } from '../../../src/core/harmless.ts';
import { language } from '../../../src/i18n/ar/language.ts';
import { en } from '../../../src/i18n/en/index.ts';
import { formatsOf, intlFormats } from '../../../src/i18n/formats.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { renderHtml } from '../../../src/render/html/render-html.ts';
import { STYLESHEET, STYLESHEET_HASH } from '../../../src/render/html/stylesheet.ts';
import { anyText, HARM, strangeTexts } from '../../strange-texts.ts';
import { charts, chartsWith } from '../chart-sample.ts';
import { filledWith, sample, text, words } from '../sample.ts';

const rule = { block: 'rule', text: text('For you alone') } as const;
const report = { ...sample, blocks: [...sample.blocks, rule, ...charts] };
const filled = (said: string): typeof sample => ({ ...sample, title: text(said), blocks: [...filledWith(said).blocks, { block: 'rule', text: text(said) }, ...chartsWith(text(said))] });
/** What a reader sees of a page without its style: no tags, and signs for what stands for them. */
const seen = (page: string): string => page.replace(/<style>[^]*<\/style>/, '').replaceAll(/<[^>]*>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', '\'').replaceAll('&amp;', '&');
const skeleton = (page: string): readonly string[] => [...page.matchAll(/<\/?([a-z0-9]+)/g)].flatMap(([tag = '', name]) => (name === 'bdi' ? [] : [tag]));

test('the sample report', async () => {
  await expect(renderHtml(report, words).replace(STYLESHEET, '')).toMatchFileSnapshot('../expected/sample.html');
});

test('the policy allows the style that is there', () => {
  expect(STYLESHEET_HASH).toBe(`sha256-${createHash('sha256').update(STYLESHEET).digest('base64')}`);
  expect(renderHtml(report, words)).toContain(`<style>${STYLESHEET}</style>`);
});

test('nothing is fetched and nothing runs', () => {
  expect(renderHtml(report, words)).not.toMatch(/<(script|link|img|iframe|object|embed|form|base)\b|\b(src|href|style|on\w+)=|url\(|@import|https?:/);
});

test('every drawing has a name and a description of its own', () => {
  const page = renderHtml(report, words);
  const ids = [...page.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const drawings = [...page.matchAll(/<svg [^>]*role="img" aria-labelledby="(\S+) (\S+)"><title id="\1">[^<]+<\/title><desc id="\2">[^<]+<\/desc>/g)];
  expect(drawings).toHaveLength([...page.matchAll(/role="img"/g)].length);
  expect(page.match(/<details>/g)).toHaveLength(7);
});

test('headings leave no level out', () => {
  const levels = (blocks: typeof sample.blocks): readonly string[] => [...renderHtml({ ...sample, blocks }, words).matchAll(/<h(\d)/g)].map(([, level = '']) => level);
  const heading = (level: 1 | 2): Block => ({ block: 'heading', level, text: text('x') });
  const [one, two] = [heading(1), heading(2)];
  expect(levels([two, two])).toEqual(['1', '2', '2']);
  expect(levels([two, one, two])).toEqual(['1', '2', '2', '3']);
});

test('from right to left the last day is at the left', () => {
  const arabic = wordsOf('ar', { catalogue: en, pack: words.pack }, intlFormats('ar-u-nu-latn'));
  const page = renderHtml({ ...sample, blocks: charts }, arabic);
  expect(page).toContain('<html lang="ar" dir="rtl">');
  const ends = [...page.matchAll(/<circle class="last" cx="([\d.]+)"/g)].map(([, x]) => Number(x));
  expect(ends[0]).toBeLessThan(40);
});

test('in Arabic weeks begin on Saturday, and the marks inside of sentences do not show', () => {
  const page = renderHtml(report, wordsOf('ar', language, formatsOf('ar'), { isolating: true }));
  expect(page).not.toMatch(/[\uFDD0\uFDD1]/);
  expect(page).toMatch(/y="26">السبت<[^]*y="48">الاثنين<[^]*y="70">الأربعاء</);
});

test.each<[Locale, readonly string[]]>([
  ['en', ['1 Dec', '1 Jan', '1 Feb', '1 Mar', '1 Apr', '1 May', '1 Jul', '1 Aug', '1 Sept', '1 Oct', '1 Nov']],
  ['ar', ['1 ديسمبر', '1 فبراير', '1 أبريل', '1 يونيو', '1 أغسطس', '1 أكتوبر', '1 نوفمبر']],
])('names of months keep apart in the year of days: %s', (locale, names) => {
  const page = renderHtml({ ...sample, blocks: charts }, wordsOf(locale, { catalogue: en, pack: words.pack }, formatsOf(locale)));
  expect([...page.slice(page.indexOf('<figure class="wide">')).matchAll(/y="12">([^<]+)</g)].map(([, name]) => name)).toEqual(names);
});

const bones = skeleton(renderHtml(filled('QQ'), words));

test.each(strangeTexts.map((strange) => [strange]))('%j is text wherever it stands, and changes nothing else', (strange) => {
  const page = renderHtml(filled(strange), words);
  // where nothing is to be seen no place is held for it
  if (harmlessLine(strange).trim() !== '') expect(skeleton(page)).toEqual(bones);
  expect(seen(page)).toContain(harmlessLine(strange).replaceAll(/[\uFDD0\uFDD1]/g, ''));
  expect(page).not.toMatch(HARM);
});

test('so is any text', () => {
  fc.assert(fc.property(anyText.filter((strange) => harmlessLine(strange).trim() !== ''), (strange) => {
    expect(skeleton(renderHtml(filled(strange), words))).toEqual(bones);
  }));
});
