import type { Settle, Side } from '../../core/facts.ts';
import type { Words } from '../words.ts';

const settles: Readonly<Record<Settle, string>> = { kept: 'kept', partly: 'partly', missed: 'not kept', moved: 'moved' };

/** What stands on the screens that ask: titles, answers, and what the keys do. */
export const prompts = {
  /** Above what the user meant to do, or above that together with what was promised. */
  'prompt.intentions': (d: { promises: boolean }) => (d.promises ? 'What became of it?' : 'You meant to'),
  'prompt.settle': (d: { settle: Settle }) => settles[d.settle],
  'prompt.open': () => 'open',
  'prompt.leave-open': () => 'leave open',

  'prompt.pulse': (d: { clients: number }) => (d.clients === 1 ? 'How does it stand?' : 'How does each one stand?'),
  'prompt.value': () => 'how it stands',
  'prompt.nothing-new': () => 'nothing new',
  'prompt.rest': () => 'rest: nothing new',
  'prompt.contact': (d: { by: Side }) => (d.by === 'us' ? 'I got in touch' : 'they got in touch'),
  'prompt.in-focus': () => 'in focus today',
  'prompt.into-focus': () => 'into focus',
  'prompt.out-of-focus': () => 'out of focus',

  'prompt.rating': () => 'on this scale',
  'prompt.yes': () => 'yes',
  'prompt.no': () => 'no',
  'prompt.cannot-tell': () => 'cannot tell',
  'prompt.no-occasion': () => 'no occasion',
  'prompt.skip': () => 'skip',

  'prompt.enter': () => 'Enter',
  'prompt.up': () => 'up',
  'prompt.back': () => 'back',
  'prompt.go-on': () => 'Enter to go on',
  'prompt.either-key': (d: { first: string; second: string }) => `${d.first} or ${d.second}`,
  'prompt.more-above': (d: { rows: number }) => `${d.rows} more above`,
  'prompt.more-below': (d: { rows: number }) => `${d.rows} more below`,
  /** On the screen, where the keys stand above. */
  'prompt.unknown-key': (d: { key: string }) => `"${d.key}" is not one of these keys.`,
  /** Line by line: the answer was none of the keys asked for. */
  'prompt.not-a-key': (d: { answer: string; keys: readonly string[] }, w: Words) => `"${d.answer}" is not one of the keys: ${w.formats.list(d.keys)}.`,
};
