import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harmlessLine } from '../../src/core/harmless.ts';
import { escapeMarkdown } from '../../src/render/markdown-text.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { HARM, strangeTexts } from '../strange-texts.ts';
import { filledWith, sample, words } from './sample.ts';

test('the sample report', async () => {
  await expect(renderMarkdown(sample, words)).toMatchFileSnapshot('expected/sample.md');
});

describe('what people wrote is text, not markup', () => {
  test.each([
    ['# Heading', '\\# Heading'],
    ['1. first', '1\\. first'],
    ['- point', '\\- point'],
    ['+ point', '\\+ point'],
    ['> quote', '\\> quote'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['*bold* _it_ ~gone~ `code`', '\\*bold\\* \\_it\\_ \\~gone\\~ \\`code\\`'],
    ['[a](http://b)', '\\[a\\](http\\://b)'],
    ['<b onclick=x>', '\\<b onclick=x\\>'],
    ['a | b', 'a \\| b'],
    ['back\\slash', 'back\\\\slash'],
    ['&lt; R&D', '\\&lt; R&D'],
    ['www.acme.example', 'www\\.acme.example'],
    ['jana@acme.example', 'jana\\@acme.example'],
    ['ends in #', 'ends in \\#'],
    ['    code', 'code'],
    ['Plain words (so to say), 2.5% - fine! C# + more', 'Plain words (so to say), 2.5% - fine! C# + more'],
  ])('%j becomes %j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  test('without its backslashes it is what it was', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(fc.constantFrom(...'#->*_`~|[]()<!&;\\a1.:/@= '.split(''))).map((parts) => parts.join(''))), (text) => {
      expect(escapeMarkdown(text).replace(/\\(.)/g, '$1')).toBe(text.trim());
    }));
  });

  test.each(strangeTexts.filter((text) => text.trim() !== '').map((text) => [text]))('%j stands escaped wherever it stands, and changes nothing else', (text) => {
    const markdown = renderMarkdown(filledWith(text), words);
    expect(markdown).toBe(renderMarkdown(filledWith('QQ'), words).replaceAll('QQ', () => escapeMarkdown(harmlessLine(text))));
    expect(markdown).not.toMatch(HARM);
  });
});
