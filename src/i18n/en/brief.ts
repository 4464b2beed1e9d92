import type { CoreMessages, Message } from '../../core/messages.ts';
import type { BandName } from '../../core/bands/band.ts';
import type { Words } from '../words.ts';
import { bandName } from './bands.ts';
import { declinedBy, fullStop, noteWords, roleNames, touchNames, who } from './core.ts';
import { agoWords } from './days.ts';
import { roughPoints } from './signals.ts';

type Say<Id extends keyof CoreMessages> = (d: CoreMessages[Id], w: Words) => string;
const days = { one: 'day', other: 'days' };

const labels: Readonly<Record<CoreMessages['label']['label'], string>> = {
  client: 'Client', people: 'People', contract: 'Contract', next: 'Next', 'last-meeting': 'Last meeting', 'last-contact': 'Last contact', 'last-check': 'Last check', streak: 'Streak', due: 'Due', 'their-view': 'Their view', 'last-surprise': 'Last surprise',
};
const headings: Readonly<Record<CoreMessages['heading']['heading'], string>> = {
  'promises': 'Promises', 'voices': 'What they said', 'bring': 'To bring', 'ask': 'To ask', 'noticed': 'Noticed', 'unknown': 'Not known', 'stands': 'How it stands', 'warnings': 'Warnings', 'words-and-ratings': 'Their words, your ratings',
  'intentions': 'What you meant to do', 'contacts': 'Last contacts', 'notes': 'Notes', 'answers': 'Your answers', 'calendar': 'Days checked',
};
const states = { open: 'open', kept: 'kept', partly: 'partly kept', missed: 'not kept' } as const;
const outcomeNames = { 'held': '', 'planned': 'planned', 'declined': 'declined', 'moved': 'moved', 'no-reply': 'no reply' } as const;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const sides = (names: readonly BandName[], w: Words): string => w.formats.list(names.map((name) => bandName(name).toLowerCase()));
/** The next step as a sentence; a command that ends it is copied, and has no full stop. */
const nextWords = (next: Message, w: Words): string => (next.id !== 'decision-open' ? w.tell(next) : next.data.handle === null ? fullStop(capital(w.tell(next))) : capital(w.tell(next)));
/** Less than half a point between their words and ours is no difference. */
const besideOurs = (gap: number, ours: number, w: Words): string => `${Math.abs(gap) < 0.5 ? 'close to' : `${roughPoints(Math.abs(gap))} ${gap < 0 ? 'below' : 'above'}`} your ratings of those weeks (${w.formats.number(ours)} of 5)`;
const markers = (word: string, items: readonly string[], w: Words): string => (items.length === 0 ? '' : `${word}: ${w.formats.list(items.map((item) => w.item(item).name))}`);
const scoreWords = (score: number | null): string => (score === null ? '' : ` (${score} of 10)`);

/** The brief before a meeting, in English. */
export const briefWords = {
  'brief-title': ((d) => d.name) satisfies Say<'brief-title'>,
  'brief-private': (() => 'For you alone') satisfies Say<'brief-private'>,
  'heading': ((d) => headings[d.heading]) satisfies Say<'heading'>,
  'heading-since': ((d, w) => `Since ${d.touch === null ? '' : `the ${touchNames[d.touch]} on `}${w.formats.day(d.on, d.near)}`) satisfies Say<'heading-since'>,
  'label': ((d) => labels[d.label]) satisfies Say<'label'>,
  'client-since': ((d, w) => `since ${w.formats.dayAndYear(d.since)}${d.phase === 'active' ? '' : `, ${d.phase}`}`) satisfies Say<'client-since'>,
  'person-met': ((d, w) => `${d.name}${d.role === null ? '' : ` (${roleNames[d.role]})`}, ${d.days === null ? 'no contact recorded' : `last contact ${agoWords(d.days, w)}`}`) satisfies Say<'person-met'>,
  'more-people': ((d) => `and ${d.count} more`) satisfies Say<'more-people'>,
  'contract-until': ((d, w) => `until ${w.formats.dayAndYear(d.until)}, ${d.days < 0 ? `ended ${agoWords(-d.days, w)}` : `${w.formats.counted(d.days, days)} left`}`) satisfies Say<'contract-until'>,
  'meeting-planned': ((d, w) => `${touchNames[d.touch]} ${d.on === d.near ? 'today' : `on ${w.formats.day(d.on, d.near)}`}${d.time === null ? '' : ` at ${d.time}`}`) satisfies Say<'meeting-planned'>,
  'meeting-last': ((d, w) => `${d.touch === 'meeting' ? '' : `${touchNames[d.touch]} on `}${w.formats.day(d.on, d.near)}${d.people.length === 0 ? '' : ` with ${w.formats.list(d.people)}`}`) satisfies Say<'meeting-last'>,
  'contact-last': ((d, w) => `${d.touch === 'contact' ? '' : `${touchNames[d.touch]} `}${agoWords(d.days, w)}, ${who(d.by)}${d.agreed !== null ? `; agreed every ${w.formats.counted(d.agreed, days)}` : d.usual === null ? '' : `; usually every ${w.formats.counted(d.usual, days)}`}`) satisfies Say<'contact-last'>,
  'checked-on': ((d, w) => `${w.formats.day(d.on)}, ${agoWords(d.days, w)}`) satisfies Say<'checked-on'>,
  'client-streak': ((d, w) => `${w.formats.counted(d.current, { one: 'check', other: 'checks' })} in rhythm, at best ${d.best}`) satisfies Say<'client-streak'>,
  'promise-open': ((d, w) => `${d.by === 'us' ? 'you promised' : 'they promised'}: ${d.text}${d.due === null ? '' : d.overdueDays > 0 ? `, ${w.formats.counted(d.overdueDays, days)} overdue` : `, by ${w.formats.day(d.due, d.near)}`}`) satisfies Say<'promise-open'>,
  'idea': ((d) => `idea: ${d.text}`) satisfies Say<'idea'>,
  'proposal': ((d) => `proposed: ${d.text}`) satisfies Say<'proposal'>,

  'unknown-decider': (() => 'who decides there') satisfies Say<'unknown-decider'>,
  'unknown-people': (() => 'whom you deal with there: no person is recorded') satisfies Say<'unknown-people'>,
  'unknown-contract': (() => 'until when the contract runs') satisfies Say<'unknown-contract'>,
  'unknown-voice': ((d, w) => (d.days === null ? `what they think of it: none of their words is recorded${d.since === null ? '' : ` since ${w.formats.day(d.since, d.near)}`}` : `what they think of it now: their last words are ${w.formats.counted(d.days, days)} old`)) satisfies Say<'unknown-voice'>,

  'headline': ((d, w) => `${fullStop(capital(w.tell(d.where)))}${d.next === null ? '' : ` ${nextWords(d.next, w)}`}`) satisfies Say<'headline'>,
  'stands-watch': ((d, w) => `something to watch: ${sides(d.bands, w)}`) satisfies Say<'stands-watch'>,
  'stands-bad': ((d, w) => `it stands badly: ${sides(d.bands, w)}`) satisfies Say<'stands-bad'>,
  'stands-well': ((d, w) => `it stands well${d.ownWord ? ', by your own word' : ''}${d.unknown.length === 0 ? '' : `; ${sides(d.unknown, w)} ${d.unknown.length === 1 ? 'is' : 'are'} not known yet`}`) satisfies Say<'stands-well'>,
  'stands-unknown': (() => 'too little is known to say how it stands') satisfies Say<'stands-unknown'>,
  'answer-complaint': ((d) => `Answer first what they complained of: ${fullStop(d.text)}`) satisfies Say<'answer-complaint'>,
  'keep-promise': ((d) => `Keep what you promised: ${fullStop(d.text)}`) satisfies Say<'keep-promise'>,
  'look-first': ((d) => `A check or two would tell: rapport check ${d.handle}`) satisfies Say<'look-first'>,

  'voice-and-ours': ((d, w) => `"${d.text}"${scoreWords(d.score)}${d.ours === null || d.gap === null ? '' : `; ${besideOurs(d.gap, d.ours, w)}`}`) satisfies Say<'voice-and-ours'>,
  'their-view': ((d, w) => `${d.score === null ? `${d.tone ?? 'mixed'} words` : `${d.score} of 10`} (${w.formats.day(d.on, d.near)}), ${besideOurs(d.gap, d.ours, w)}`) satisfies Say<'their-view'>,
  'adviser-markers': ((d, w) => `${[markers('yes', d.yes, w), markers('no', d.no, w), markers('not known', d.unknown, w)].filter((part) => part !== '').join('; ')} (${w.formats.day(d.on, d.near)})`) satisfies Say<'adviser-markers'>,
  'last-surprise': ((d, w) => `${agoWords(d.days, w)} (${w.formats.day(d.on, d.near)})`) satisfies Say<'last-surprise'>,
  'years-line': ((d, w) => `traits ${d.years.map(({ year, mean, soFar }, index) => `${w.formats.number(mean)}${index === 0 ? ' of 5' : ''} in ${year}${soFar ? ' so far' : ''}`).join(', ')}`) satisfies Say<'years-line'>,
  'intention': ((d) => `${d.text} (${states[d.state]}${d.effect === null ? '' : `: ${d.effect}`})`) satisfies Say<'intention'>,
  'contact': ((d, w) => [
    [touchNames[d.touch], d.outcome === 'declined' ? declinedBy(d.by) : outcomeNames[d.outcome]].filter(Boolean).join(' '), d.outcome === 'declined' ? '' : who(d.by), d.people.length === 0 ? '' : `with ${w.formats.list(d.people)}`,
  ].filter(Boolean).join(', ') + (d.note === null ? '' : `: ${noteWords(d.note)}`)) satisfies Say<'contact'>,
  'voice': ((d) => `"${d.text}"${scoreWords(d.score)}`) satisfies Say<'voice'>,
  'looked-at': ((d, w) => `${agoWords(d.days, w)}${d.counts ? '' : ', counts no longer'}`) satisfies Say<'looked-at'>,
  'more-warnings-of': ((d) => `and ${d.count} more: rapport report ${d.handle} --more`) satisfies Say<'more-warnings-of'>,
  'brief-more': ((d) => `Behind it, with your answers and notes: rapport report ${d.handle} --more`) satisfies Say<'brief-more'>,
  'nothing-recorded': ((d) => `Nothing recorded yet.${d.handle === null ? '' : ` Begin with: rapport check ${d.handle}`}`) satisfies Say<'nothing-recorded'>,
};
