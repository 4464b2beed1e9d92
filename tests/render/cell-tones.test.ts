import { expect, test } from 'vitest';
import type { Day } from '../../src/core/calendar.ts';
import type { Report } from '../../src/core/blocks.ts';
import { message } from '../../src/core/messages.ts';
import { renderHtml } from '../../src/render/html/render-html.ts';
import { styleOf } from '../../src/render/style.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { wordsIn } from '../i18n/languages.ts';

const words = (text: string) => message('words', { text });
const report: Report = {
  asOf: '2026-11-24' as Day,
  title: words('Six'),
  blocks: [{ block: 'table', columns: [words('Client'), words('Traits')], rows: [[words('Acme'), words('bad')], [words('Zoe'), words('good')]], tones: [['calm', 'grave'], ['calm', 'calm']] }],
};

test('a cell that matters is seen first, and says so in words', () => {
  const coloured = renderTerminal(report, { words: wordsIn('en'), style: styleOf({ level: 1, ascii: false, width: 40 }) });
  expect(coloured.split('\n').slice(-3, -1)).toEqual(['  Acme    \u001B[1m\u001B[31mbad\u001B[39m\u001B[22m', '  Zoe     good']);
  expect(renderTerminal(report, { words: wordsIn('en'), style: styleOf({ level: 0, ascii: false, width: 40 }) })).toContain('  Acme    bad\n  Zoe     good\n');
  const page = renderHtml(report, wordsIn('en'));
  expect([...page.matchAll(/<td class="(\w+)"[^>]*><span dir="auto">(\w+)/g)].map(([, tone, text]) => `${text} ${tone}`)).toEqual(['bad grave', 'good calm']);
});
