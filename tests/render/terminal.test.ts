import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { styleOf } from '../../src/render/style.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { widthOf } from '../../src/core/width.ts';
import { anyText, HARM, strangeTexts } from '../strange-texts.ts';
import { filledWith, sample, words } from './sample.ts';

type Look = { readonly width: number; readonly level?: 0 | 1; readonly ascii?: boolean };
const render = (report: typeof sample, { width, level = 0, ascii = false }: Look): string => renderTerminal(report, { words, style: styleOf({ level, ascii, width }) });
const withoutColours = (text: string): string => text.replace(/\p{Cc}\[\d+m/gu, '');
const tooWide = (text: string, width: number): readonly string[] => text.split('\n').filter((line) => widthOf(line) > width);

test.each([
  ['sample-80.txt', { width: 80 }],
  ['sample-40.txt', { width: 40 }],
  ['sample-80-ascii.txt', { width: 80, ascii: true }],
  ['sample-40-ascii.txt', { width: 40, ascii: true }],
  ['sample-piped.txt', { width: Infinity }],
] as const)('the sample report as %s', async (file, look) => {
  await expect(render(sample, look)).toMatchFileSnapshot(`expected/${file}`);
});

test('the sample report in colours, escapes made visible', async () => {
  await expect(render(sample, { width: 80, level: 1 }).replaceAll('\x1b', '␛')).toMatchFileSnapshot('expected/sample-80-colour.txt');
});

test('colours change nothing but colours, and are not there at level 0', () => {
  for (const width of [40, 80, Infinity]) expect(withoutColours(render(sample, { width, level: 1 }))).toBe(render(sample, { width }));
  expect(render(sample, { width: 80 })).not.toContain('\x1b');
});

test('ASCII means every sign of ours', () => {
  expect(render(sample, { width: 80, ascii: true })).toMatch(/^[\n\x20-\x7E]*$/);
});

test('a report without blocks is its title', () => {
  expect(render({ ...sample, blocks: [] }, { width: Infinity })).toBe('Acme GmbH\nTuesday 24 November 2026\n');
});

test('every width keeps its lines', () => {
  for (let width = 20; width <= 90; width += 1) expect(tooWide(render(sample, { width }), width)).toEqual([]);
});

test.each(strangeTexts.map((text) => [text]))('%j does no harm anywhere in a report', (text) => {
  const report = filledWith(text);
  for (const width of [40, 80]) {
    const plain = render(report, { width });
    expect(plain).not.toMatch(HARM);
    expect(tooWide(plain, width)).toEqual([]);
    expect(withoutColours(render(report, { width, level: 1 }))).toBe(plain);
  }
  expect(render(report, { width: Infinity }).split('\n')).toHaveLength(render(filledWith('x'), { width: Infinity }).split('\n').length);
});

test('no text does harm anywhere in a report', () => {
  fc.assert(fc.property(anyText, fc.integer({ min: 20, max: 100 }), (text, width) => {
    const plain = render(filledWith(text), { width });
    expect(plain).not.toMatch(HARM);
    expect(tooWide(plain, width)).toEqual([]);
  }));
});
