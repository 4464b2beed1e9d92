import type { Day } from '../../core/calendar.ts';
import type { DebriefOutcome } from '../../core/debrief.ts';
import type { NewFact } from '../../core/facts.ts';
import type { Catalogue, Words } from '../words.ts';
import { touchNames } from './core.ts';
import { forDay, whenWords } from './days.ts';
import { describeFact, sounds, tones } from './facts.ts';

const outcomes: Readonly<Record<DebriefOutcome, string>> = { held: 'doszło do skutku', declined: 'odmowa', moved: 'zmiana terminu' };
const described = (fact: NewFact, day: Day, w: Words): string => (fact.kind === 'amendment' || fact.kind === 'retraction' ? '' : describeFact(fact, w, undefined, day));
/** A plan beside what was planned says its day. */
const factWords = (fact: NewFact, day: Day, w: Words): string => (fact.kind === 'touch' && fact.outcome === 'planned' ? `nowy termin: ${w.formats.longDay(fact.on)}${fact.time === undefined ? '' : ` o ${fact.time}`}` : described(fact, day, w));

/** After a meeting, in Polish. */
export const debrief = {
  'debrief.heading': (d, w) => `${d.name}: ${touchNames[d.touch]} ${whenWords(d.on, d.day, w)}${d.time === null ? '' : ` o ${d.time}`}`,
  'debrief.whether': () => 'Co z tego wyszło?',
  'debrief.outcome': (d) => outcomes[d.outcome],
  'debrief.later': () => 'zapytaj później',
  'debrief.skip': () => 'pomiń',
  'debrief.how': () => 'Jak poszło?',
  'debrief.tone': (d) => tones[d.tone],
  'debrief.who': () => 'Kto był po ich stronie?',
  'debrief.all': () => 'wszyscy',
  'debrief.others': () => 'wpisz nazwiska',
  'debrief.names-hint': () => 'nazwiska po przecinku; Enter pomija',
  'debrief.said': () => 'Jedno ich zdanie, ich słowami?',
  'debrief.sounded': () => 'Jak to zabrzmiało?',
  'debrief.voice-tone': (d) => sounds[d.tone],
  'debrief.promise-hint': () => 'dzień na końcu, np. „by friday”; Enter: nic',
  'debrief.due': (d, w) => forDay(d.due, w),
  'debrief.why': () => 'Dlaczego, jeśli wiesz?',
  'debrief.new-day': () => 'Na który dzień?',
  'debrief.new-day-hint': () => 'np. friday albo 2027-06-30 14:00; Enter: jeszcze nie wiadomo',
  'debrief.day-needed': () => 'Dzień od dziś w przód, np. friday albo 2027-06-30 14:00, albo Enter.',
  'debrief.saved': (d, w) => `Zapisano: ${d.name}, ${d.facts[0] === undefined ? '' : whenWords(d.facts[0].on, d.day, w)}, ${d.facts.map((fact) => factWords(fact, d.day, w)).join('; ')}`,
} satisfies Partial<Catalogue>;
