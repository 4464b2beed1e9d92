import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/core/blocks.ts';
import type { Day } from '../../../src/core/calendar.ts';
import { message, type Message } from '../../../src/core/messages.ts';
import { codeNamed, redacted, type DisguiseWords } from '../../../src/core/redact/disguise.ts';
import { redactMessage } from '../../../src/core/redact/redact-message.ts';
import { redactReport } from '../../../src/core/redact/redact-report.ts';
import { wordsIn } from '../../i18n/languages.ts';

const english = wordsIn('en');
const DAY = '2026-11-24' as Day;
const WORDS: DisguiseWords = { client: (number) => english.say('code.client', { number }), person: (role, number) => english.say('code.person', { role, number }) };
const known = (id: string, name: string, handle: string, knownSince: string) => ({
  knownSince: knownSince as Day,
  profile: { id, name, handle, since: DAY, weights: {}, aliases: [], people: [{ name: 'Jana Roth', role: 'decider' as const }, { name: `Piet of ${name}`, role: 'user' as const }, { name: 'Ole' }, { name: 'Ada' }] },
});
const CLIENTS = [known('2', 'Baltic Freight', 'baltic', '2026-01-01'), known('1', 'Acme GmbH', 'acme', '2025-01-01'), known('3', 'good', 'call', '2026-01-01')];
const [own, code] = [redacted(CLIENTS, WORDS), codeNamed(CLIENTS, WORDS)];

function told(text: Message, disguise = code): string {
  return english.tell(redactMessage(text, disguise));
}

describe('a message', () => {
  test.each<[Message, string, string]>([
    [message('brief-title', { name: 'Acme GmbH' }), 'Client A', 'Acme GmbH'],
    [message('words', { text: 'baltic' }), 'client-b', 'baltic'],
    [message('words', { text: 'Baltic was late' }), '[...]', '[...]'],
    [message('how-to-see', { handle: 'acme', signal: 'trait-drift' }), 'Looked into one? rapport drift ack client-a trait-drift --reason "..."', 'Looked into one? rapport drift ack acme trait-drift --reason "..."'],
    [message('band-word', { name: 'traits', band: 'good', ownWord: false }), 'good', 'good'],
    [message('contact', { touch: 'call', by: 'them', outcome: 'held', people: ['Jana Roth', 'Nobody'], note: 'on Jana' }), 'call, they began, with the decider and someone', 'call, they began, with the decider and someone'],
    [message('people', { people: [{ name: 'Ole', role: null }, { name: 'Ada', role: 'other' }, { name: 'Piet of Acme GmbH', role: 'user' }] }), 'person 1, person 2, user 1', 'person 1, person 2, user 1'],
    [message('intention', { text: 'Send Jana the figures', state: 'kept', effect: 'she slept' }), '[...] (kept)', '[...] (kept)'],
    [message('attention-risk', { names: ['Acme GmbH', 'Baltic Freight'], share: null, attention: 0.5 }), 'Most at risk (Client A and Client B): 50% of your attention, which is contacts and checks of the last 13 weeks.', 'Most at risk (Acme GmbH and Baltic Freight): 50% of your attention, which is contacts and checks of the last 13 weeks.'],
    [message('dated-facts', { asOf: DAY, facts: [{ on: DAY, fact: message('recorded', { fact: { kind: 'touch', id: 'x', client: '1', on: DAY, touch: 'call', with: ['Jana Roth'], note: 'rain' } }) }] }), '24 Nov: call, you began, with the decider', '24 Nov: call, you began, with the decider'],
    [message('next.single-thread', { others: ['Ole'] }), told(message('next.single-thread', { others: ['person 1'] }), { ...code, person: (name) => name }), told(message('next.single-thread', { others: ['person 1'] }), { ...code, person: (name) => name })],
  ])('%j', (text, withCodes, withNames) => {
    expect([told(text), told(text, own)]).toEqual([withCodes, withNames]);
  });

  test('with a field that nobody has thought of yet loses it', () => {
    const strange = { id: 'brief-title', data: { name: 'Acme GmbH', secret: 'Jana', deep: [{ more: 'Jana' }], count: 3, on: DAY, by: 'them' } } as unknown as Message;
    expect(redactMessage(strange, code).data).toEqual({ name: 'Client A', secret: '[...]', deep: [{ more: '[...]' }], count: 3, on: DAY, by: 'them' });
  });
});

test('a report loses rows that were only words, and headings with nothing below', () => {
  const words = (text: string): Message => message('words', { text });
  const heading = (name: 'notes' | 'contacts' | 'voices') => ({ block: 'heading', level: 2, text: message('heading', { heading: name }) }) as const;
  const report: Report = {
    asOf: DAY,
    title: message('brief-title', { name: 'Acme GmbH' }),
    blocks: [
      heading('notes'), { block: 'facts', rows: [{ text: words('a note') }, { text: message('idea', { text: 'x' }) }, { text: message('proposal', { text: 'y' }) }] },
      heading('voices'), { block: 'facts', rows: [{ text: message('voice', { text: 'x', score: null }) }, { text: message('voice', { text: 'x', score: 8 }) }] },
      heading('contacts'), { block: 'table', columns: [words('acme')], rows: [[words('Jana Roth')]] },
    ],
  };
  const { title, blocks } = redactReport(report, code, true);
  expect(english.tell(title)).toBe('Client A');
  expect(blocks).toEqual([
    { block: 'paragraph', tone: 'quiet', text: message('redacted', { codeNames: true }) },
    heading('voices'), { block: 'facts', rows: [{ text: message('voice', { text: '[...]', score: 8 }) }] },
    heading('contacts'), { block: 'table', columns: [words('client-a')], rows: [[words('[...]')]] },
  ]);
});

test('letters go on after Z', () => {
  expect([1, 26, 27, 52, 53].map((number) => WORDS.client(number))).toEqual(['Client A', 'Client Z', 'Client AA', 'Client AZ', 'Client BA']);
});
