import { SETTLES } from '../../core/facts.ts';
import type { Instead, Thing } from '../../core/things.ts';

const things: Readonly<Record<Thing, string>> = {
  'thing.key': 'a key', 'thing.signal': 'a signal', 'thing.threshold': 'a threshold', 'thing.outcome': 'the outcome', 'thing.role': 'role', 'thing.step': 'what to do',
  'thing.folder': 'a folder', 'thing.command': 'a command', 'thing.words': 'words',
  'thing.one-client': 'one client', 'thing.no-voice': 'a debrief without --voice', 'thing.not-sent': 'questions that are not sent yet', 'thing.list': 'the list',
};

/** A thing in words, anything else as it was typed. */
export const thingWords = (text: string): string => things[text as Thing] ?? text;

export const insteads: Readonly<Record<Instead, string>> = {
  'agree': '--yes',
  'time': '--at',
  'check': 'a client and --answer, --rate or --input',
  'client': 'a name',
  'log': 'a client and what it was',
  'known-name': 'a known name',
  'complaint-answer': '--answer with what you did, in quotes',
  'change': '--cost, --told, --teller or --tell-by',
  'decision': '--decide, --until and --reason',
  'promise': 'the promise in quotes',
  'settlement': `--settle <number> ${SETTLES.join('|')}`,
  'debrief': 'held, declined or moved after the client',
  'flag': 'the item, as lying, and what was said or done, in quotes',
};
