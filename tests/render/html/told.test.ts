import { expect, test } from 'vitest';
import { message, type Message } from '../../../src/core/messages.ts';
import { en } from '../../../src/i18n/en/index.ts';
import { formatsOf } from '../../../src/i18n/formats.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { tellingIn } from '../../../src/render/html/told.ts';
import { day, text, words } from '../sample.ts';

const tellIn = (locale: Locale) => tellingIn(wordsOf(locale, { catalogue: en, pack: words.pack }, formatsOf('en'), { isolating: true }));
const said = (text_: string): Message => message('promise-open', { by: 'them', text: text_, due: day('2026-11-20'), near: day('2026-11-24'), overdueDays: 4 });

test.each([
  ['what runs the other way stands in an isolate', said('التقرير (1)'), 'they promised: <bdi>التقرير (1)</bdi>, 4 days overdue'],
  ['what runs the same way does not', said('the report (1)'), 'they promised: the report (1), 4 days overdue'],
  ['names in lists have one each', message('person-met', { name: 'ليلى', role: 'decider', days: 4 }), '<bdi>ليلى</bdi> (decides), last contact 4 days ago'],
  ['markup in it stays text', said('<b>שלום</b>'), 'they promised: <bdi>&lt;b&gt;שלום&lt;/b&gt;</bdi>, 4 days overdue'],
  ['alone it needs no element: its line runs its way', text('שלום'), 'שלום'],
  ['nobody can open an isolate of ours', text('a\uFDD0b\uFDD1c'), 'abc'],
  ['what would turn the page round is shown', text('a\u202Eb'), 'a&lt;U+202E&gt;b'],
])('%s', (_name, message_, expected) => {
  expect(tellIn('en').tell(message_).text).toBe(expected);
});

test('on a page from right to left names in Latin letters do, and ids stay what they are', () => {
  const { tell, plain } = tellIn('ar');
  expect(tell(said('the report (1)')).text).toBe('they promised: <bdi>the report (1)</bdi>, 4 days overdue');
  expect(tell(said('التقرير (1)')).text).toBe('they promised: التقرير (1), 4 days overdue');
  expect(plain(said('the report (1)'))).toBe('they promised: \u2068the report (1)\u2069, 4 days overdue');
});
