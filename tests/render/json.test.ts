import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { message } from '../../src/core/messages.ts';
import { renderJson, withText } from '../../src/render/json.ts';
import { anyText, HARM, strangeTexts } from '../strange-texts.ts';
import { filledWith, sample, text, words } from './sample.ts';

test('the sample report', async () => {
  await expect(renderJson({ version: 1, ...sample }, words)).toMatchFileSnapshot('expected/sample.json');
});

test('every message has its sentence, however deep, and nothing else changes', () => {
  const deep = { version: 1, why: [{ at: [message('item-name', { item: 'exchange-of-views' })] }], id: 'x', data: null, none: undefined, on: '2026-11-24' };
  expect(withText(deep, words)).toEqual({ ...deep, why: [{ at: [{ id: 'item-name', data: { item: 'exchange-of-views' }, text: 'exchange of views' }] }] });
  expect(withText({ id: 'words', data: { text: 'a' }, on: 'b' }, words)).toEqual({ id: 'words', data: { text: 'a' }, on: 'b' });
  expect([withText(null, words), withText('a', words), withText([1, true], words)]).toEqual([null, 'a', [1, true]]);
});

test('it is one document that ends in a newline', () => {
  expect(renderJson({ version: 1, why: [text('Zoë')] }, words)).toBe('{\n  "version": 1,\n  "why": [\n    {\n      "id": "words",\n      "data": {\n        "text": "Zoë"\n      },\n      "text": "Zoë"\n    }\n  ]\n}\n');
});

test.each(strangeTexts.map((strange) => [strange]))('%j arrives whole and does no harm on a screen', (strange) => {
  const json = renderJson(filledWith(strange), words);
  expect(json).not.toMatch(HARM);
  expect(JSON.parse(json)).toEqual(withText(filledWith(strange), words));
});

test('every text arrives whole', () => {
  fc.assert(fc.property(anyText, (strange) => {
    const json = renderJson([strange], words);
    expect(json).not.toMatch(HARM);
    expect(JSON.parse(json)).toEqual([strange]);
  }));
});
