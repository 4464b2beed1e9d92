import type { Day } from '../../core/calendar.ts';
import type { DebriefOutcome } from '../../core/debrief.ts';
import type { NewFact, Touch, TouchType, Voice } from '../../core/facts.ts';
import type { Words } from '../words.ts';
import { touchNames } from './core.ts';
import { whenWords } from './days.ts';
import { describeFact } from './facts.ts';

const outcomes: Readonly<Record<DebriefOutcome, string>> = { held: 'held', declined: 'declined', moved: 'moved' };
const tones: Readonly<Record<NonNullable<Touch['tone']>, string>> = { agreement: 'in agreement', mixed: 'mixed', disagreement: 'in disagreement' };
const described = (fact: NewFact, day: Day, w: Words): string => (fact.kind === 'amendment' || fact.kind === 'retraction' ? '' : describeFact(fact, w, undefined, day));
/** A plan beside what was planned says its day. */
const factWords = (fact: NewFact, day: Day, w: Words): string => (fact.kind === 'touch' && fact.outcome === 'planned' ? `new day ${w.formats.longDay(fact.on)}${fact.time === undefined ? '' : ` at ${fact.time}`}` : described(fact, day, w));

/** After a meeting, in English. */
export const debrief = {
  'debrief.heading': (d: { name: string; touch: TouchType; on: Day; time: string | null; day: Day }, w: Words) => `${d.name}: ${touchNames[d.touch]} ${whenWords(d.on, d.day, w)}${d.time === null ? '' : ` at ${d.time}`}`,
  'debrief.whether': () => 'How did it turn out?',
  'debrief.outcome': (d: { outcome: DebriefOutcome }) => outcomes[d.outcome],
  'debrief.later': () => 'ask later',
  'debrief.skip': () => 'skip',
  'debrief.how': () => 'How did it go?',
  'debrief.tone': (d: { tone: NonNullable<Touch['tone']> }) => tones[d.tone],
  'debrief.who': () => 'Who was there?',
  'debrief.all': () => 'all of them',
  'debrief.others': () => 'type names',
  'debrief.names-hint': () => 'names with commas between them; Enter skips',
  'debrief.said': () => 'One thing they said, in their words?',
  'debrief.sounded': () => 'How did that sound?',
  'debrief.voice-tone': (d: { tone: NonNullable<Voice['tone']> }) => d.tone,
  'debrief.promise-hint': () => 'end with "by friday" for a day; Enter: nothing',
  'debrief.due': (d: { due: Day }, w: Words) => `by ${w.formats.longDay(d.due)}`,
  'debrief.why': () => 'Why, as far as you know?',
  'debrief.new-day': () => 'To which day?',
  'debrief.new-day-hint': () => 'as friday, or 2027-06-30 14:00; Enter: no new day yet',
  'debrief.day-needed': () => 'A day from today on, as friday or 2027-06-30 14:00, or Enter.',
  'debrief.saved': (d: { name: string; facts: readonly NewFact[]; day: Day }, w: Words) => `Saved: ${d.name}, ${d.facts[0] === undefined ? '' : whenWords(d.facts[0].on, d.day, w)}, ${d.facts.map((fact) => factWords(fact, d.day, w)).join('; ')}`,
};
