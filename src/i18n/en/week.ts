import type { CoreMessages } from '../../core/messages.ts';
import type { Words } from '../words.ts';
import { choiceNames, untilWord } from './decisions.ts';

type Say<Id extends keyof CoreMessages> = (d: CoreMessages[Id], w: Words) => string;

const headings: Readonly<Record<CoreMessages['week-heading']['heading'], string>> = {
  learned: 'What you learned', changed: 'Better or worse', visit: 'One client to visit', stop: 'One thing to stop', quiet: 'Said quietly', decisions: 'Open decisions',
};
const nothing: Readonly<Record<CoreMessages['week-nothing']['heading'], string>> = {
  learned: 'No words of theirs, nothing noticed and nothing kept is recorded of this week.',
  changed: 'No warning came and none is over. That is no proof that all is well.',
  visit: 'No warning asks for it, and whoever decides was met in the last four weeks, or is not known.',
};
const keptBy: Readonly<Record<CoreMessages['week-kept']['what'], string>> = { intention: 'you did', ours: 'you kept your promise', theirs: 'they kept their promise' };
const changes: Readonly<Record<CoreMessages['week-change']['change'], string>> = { worse: 'new', graver: 'graver', better: 'better' };

const stopWords = ({ about, name, said }: CoreMessages['week-stop'], w: Words): string => {
  const fact = said === null ? '' : w.tell(said);
  switch (about) {
    case 'contacts': return `Which of your contacts with ${name} would nobody have missed? In the last weeks ${fact}.`;
    case 'answers': return `What do you do for ${name} out of habit? ${fact}.`;
    case 'ratings': return `Could you stop rating ${name} without looking? There was ${fact}.`;
    case 'effects': return `${fact} Which of them would nobody have missed?`;
    case 'nothing': return 'Nothing recorded points to one. What did you do this week that nobody would have missed?';
    default: return about satisfies never;
  }
};

/** Friday's page, in English. */
export const week = {
  'week-title': ((d, w) => `The week, ${d.from === d.to ? w.formats.day(d.from) : w.formats.range(d.from, d.to)}`) satisfies Say<'week-title'>,
  'week-heading': ((d) => headings[d.heading]) satisfies Say<'week-heading'>,
  'week-begun': ((d) => `This week has only begun. The one before: rapport week --as-of ${d.before}`) satisfies Say<'week-begun'>,
  'week-nothing': ((d) => nothing[d.heading]) satisfies Say<'week-nothing'>,
  'week-kept': ((d) => `${keptBy[d.what]}${d.partly ? ' in part' : ''}: ${d.text}${d.effect === null ? '' : `; what changed: ${d.effect}`}`) satisfies Say<'week-kept'>,
  'week-more': ((d) => `and ${d.count} more`) satisfies Say<'week-more'>,
  'week-change': ((d, w) => `${changes[d.change]}: ${w.tell(d.said)}`) satisfies Say<'week-change'>,
  'week-over': ((d, w) => `over: ${w.formats.list(d.signals.map((signal) => w.tell({ id: 'signal-name', data: { signal } })))}`) satisfies Say<'week-over'>,
  'week-decided': ((d, w) => `decided: ${choiceNames[d.choice]}${d.until === null ? '' : ` ${untilWord(d.choice)} ${w.formats.day(d.until, d.near)}`}`) satisfies Say<'week-decided'>,
  'week-stop': ((d, w) => stopWords(d, w)) satisfies Say<'week-stop'>,
  'week-effects': ((d) => `Of ${d.of} things you did as you meant to, ${d.without} have no effect written down.`) satisfies Say<'week-effects'>,
  'week-offer': (() => 'That was the last check of the week. Five minutes to look back: rapport week') satisfies Say<'week-offer'>,
};
