import type { Day } from '../../core/calendar.ts';
import type { DebriefOutcome } from '../../core/debrief.ts';
import type { NewFact } from '../../core/facts.ts';
import type { Catalogue, Words } from '../words.ts';
import { describeFact } from './facts.ts';
import { whenWords } from './grammar.ts';
import { touchNames, touchTones, voiceTones } from './names.ts';

const outcomes: Readonly<Record<DebriefOutcome, string>> = { held: 'состоялось', declined: 'отказ', moved: 'перенос' };
const described = (fact: NewFact, day: Day, w: Words): string => (fact.kind === 'amendment' || fact.kind === 'retraction' ? '' : describeFact(fact, w, undefined, day));
/** A plan beside what was planned says its day. */
const factWords = (fact: NewFact, day: Day, w: Words): string => (fact.kind === 'touch' && fact.outcome === 'planned' ? `новый день: ${w.formats.longDay(fact.on)}${fact.time === undefined ? '' : ` в ${fact.time}`}` : described(fact, day, w));

/** After a meeting. */
export const debrief = {
  'debrief.heading': (d, w) => `${d.name}: ${touchNames[d.touch]} ${whenWords(d.on, d.day, w)}${d.time === null ? '' : ` в ${d.time}`}`,
  'debrief.whether': () => 'Чем кончилось?',
  'debrief.outcome': (d) => outcomes[d.outcome],
  'debrief.later': () => 'спросить позже',
  'debrief.skip': () => 'пропустить',
  'debrief.how': () => 'Как прошло?',
  'debrief.tone': (d) => touchTones[d.tone],
  'debrief.who': () => 'Кто был?',
  'debrief.all': () => 'все',
  'debrief.others': () => 'ввести имена',
  'debrief.names-hint': () => 'имена через запятую; Enter пропускает',
  'debrief.said': () => 'Одна их фраза, их словами?',
  'debrief.sounded': () => 'Как это прозвучало?',
  'debrief.voice-tone': (d) => voiceTones[d.tone],
  'debrief.promise-hint': () => 'в конце можно срок: «by friday»; Enter: ничего',
  'debrief.due': (d, w) => `срок: ${w.formats.longDay(d.due)}`,
  'debrief.why': () => 'Почему, насколько вам известно?',
  'debrief.new-day': () => 'На какой день?',
  'debrief.new-day-hint': () => 'например friday или 2027-06-30 14:00; Enter: нового дня ещё нет',
  'debrief.day-needed': () => 'День не раньше сегодняшнего, например friday или 2027-06-30 14:00, или Enter.',
  'debrief.saved': (d, w) => `Сохранено: ${d.name}, ${d.facts[0] === undefined ? '' : whenWords(d.facts[0].on, d.day, w)}, ${d.facts.map((fact) => factWords(fact, d.day, w)).join('; ')}`,
} satisfies Partial<Catalogue>;
