import type { Day } from '../../core/calendar.ts';
import type { DebriefOutcome } from '../../core/debrief.ts';
import type { NewFact } from '../../core/facts.ts';
import type { Catalogue, Words } from '../words.ts';
import { whenWords } from './days.ts';
import { describeFact } from './facts.ts';
import { isolated } from './isolated.ts';
import { touchNames, touchTones, voiceTones } from './names.ts';

const outcomes: Readonly<Record<DebriefOutcome, string>> = { held: 'تم', declined: 'اعتذار', moved: 'تأجيل' };
const described = (fact: NewFact, day: Day, w: Words): string => (fact.kind === 'amendment' || fact.kind === 'retraction' ? '' : describeFact(fact, w, undefined, day));
/** A plan beside what was planned says its day. */
const factWords = (fact: NewFact, day: Day, w: Words): string => (fact.kind === 'touch' && fact.outcome === 'planned' ? `الموعد الجديد ${w.formats.longDay(fact.on)}${fact.time === undefined ? '' : ` الساعة ${fact.time}`}` : described(fact, day, w));

/** After a meeting, in Arabic. */
export const debrief = {
  'debrief.heading': (d, w) => `${isolated(d.name)}: ${touchNames[d.touch]} ${whenWords(d.on, d.day, w)}${d.time === null ? '' : ` الساعة ${d.time}`}`,
  'debrief.whether': () => 'ماذا صار؟',
  'debrief.outcome': (d) => outcomes[d.outcome],
  'debrief.later': () => 'السؤال لاحقًا',
  'debrief.skip': () => 'تخطٍّ',
  'debrief.how': () => 'كيف كان الجو؟',
  'debrief.tone': (d) => touchTones[d.tone],
  'debrief.who': () => 'من حضر؟',
  'debrief.all': () => 'كلهم',
  'debrief.others': () => 'كتابة الأسماء',
  'debrief.names-hint': () => `أسماء بينها فواصل؛ ${isolated('Enter')} للتخطي`,
  'debrief.said': () => 'شيء قالوه، بكلماتهم؟',
  'debrief.sounded': () => 'كيف كان وقعه؟',
  'debrief.voice-tone': (d) => voiceTones[d.tone],
  'debrief.promise-hint': () => `في آخره ${isolated('"by friday"')} لتحديد يوم؛ ${isolated('Enter')}: لا شيء`,
  'debrief.due': (d, w) => `حتى ${w.formats.longDay(d.due)}`,
  'debrief.why': () => 'لماذا، بقدر علمك؟',
  'debrief.new-day': () => 'إلى أي يوم؟',
  'debrief.new-day-hint': () => `مثل ${isolated('friday')} أو ${isolated('2027-06-30 14:00')}؛ ${isolated('Enter')}: لا موعد بعد`,
  'debrief.day-needed': () => `يوم من اليوم فصاعدًا، مثل ${isolated('friday')} أو ${isolated('2027-06-30 14:00')}، أو ${isolated('Enter')}.`,
  'debrief.saved': (d, w) => `حُفظ: ${isolated(d.name)}، ${d.facts[0] === undefined ? '' : whenWords(d.facts[0].on, d.day, w)}، ${d.facts.map((fact) => factWords(fact, d.day, w)).join('؛ ')}`,
} satisfies Partial<Catalogue>;
