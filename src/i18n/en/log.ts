import type { TouchType } from '../../core/facts.ts';
import { touchNames } from './core.ts';

type Other = 'idea' | 'noticed' | 'voice' | 'complaint' | 'invoice' | 'change' | 'outcome';
type Turnout = 'ours' | 'theirs' | 'declined' | 'moved' | 'no-reply' | 'planned';

const whats: Readonly<Record<TouchType | Other, string>> = {
  ...touchNames,
  contact: 'other contact', idea: 'idea', noticed: 'noticed', voice: 'they said', complaint: 'complaint', invoice: 'invoice', change: 'change on your side', outcome: 'outcome',
};
const turnouts: Readonly<Record<Turnout, string>> = {
  ours: 'held, you began', theirs: 'held, they began', declined: 'declined', moved: 'moved', 'no-reply': 'no reply', planned: 'planned',
};
const questions: Readonly<Record<Exclude<Other, 'outcome'>, (name: string) => string>> = {
  idea: (name) => `What is the idea for ${name}?`,
  noticed: (name) => `What did you notice at ${name}?`,
  voice: () => 'What did they say, in their words?',
  complaint: (name) => `What does ${name} complain of?`,
  invoice: () => 'Which number does the invoice have?',
  change: () => 'What changes on your side?',
};

/** Recording one fact, asked for, in English. */
export const log = {
  'log.ask-whom': () => 'Whom is it about?',
  'log.ask-whom-hint': () => 'a name or the beginning of one',
  'log.ask-what': () => 'What was it?',
  'log.what': (d: { what: TouchType | Other }) => whats[d.what],
  'log.turnout': (d: { turnout: Turnout }) => turnouts[d.turnout],
  'log.ask-day': () => 'For which day?',
  'log.ask-day-hint': () => 'as friday, or 2027-06-30 14:00',
  'log.day-needed': () => 'A day from today on, as friday or 2027-06-30 14:00.',
  'log.ask-words': (d: { what: Exclude<Other, 'outcome'>; name: string }) => questions[d.what](d.name),
  'log.words-needed': () => 'A few words, please. Ctrl-C leaves without an entry.',
  'log.ask-outcome': () => 'What became of the work?',
  'log.ask-invoice': () => 'What about it?',
  'log.invoice': (d: { state: 'new' | 'paid' | 'disputed' }) => ({ new: 'new', paid: 'paid today', disputed: 'they dispute it' })[d.state],
  'log.ask-due': () => 'By which day is it due?',
  'log.ask-due-hint': () => 'as friday or 2027-06-30; Enter: not said',
  'log.lost': (d: { name: string; handle: string; ended: boolean }) => `Write down why while you know it: rapport log ${d.handle} noticed "..."${d.ended ? '' : `; once ${d.name} is no client any more: rapport client end ${d.handle}`}`,
};
