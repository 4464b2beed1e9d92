import type { Day } from '../../core/calendar.ts';
import type { Statement } from '../../core/corrections.ts';
import type { NewFact, Rating, TouchOutcome, TouchType } from '../../core/facts.ts';
import { daySeenFrom } from '../day-seen-from.ts';
import type { Catalogue, Words } from '../words.ts';
import { days, minutes, workingDays } from './counts.ts';
import { isolated } from './isolated.ts';
import { noteWords } from './ask.ts';
import { asked, changeNames, choiceNames, declined, from, phaseNames, roleNames, settleNames, topicNames, touchTones, touchWords, voiceTones, wentOn, who } from './names.ts';

type Described = Statement | Exclude<NewFact, { kind: 'amendment' | 'retraction' }>;
const bracketed = (parts: readonly string[]): string => { const said = parts.filter((part) => part !== ''); return said.length === 0 ? '' : ` (${said.join('، ')})`; };
const quoted = (text: string | undefined): string => (text === undefined ? '' : `: ${isolated(text)}`);

/**
 * One recorded fact in words, without its day and client.
 * @param of what was settled or answered, in the words of then
 * @param near the day on which it is read, where that is known
 */
export function describeFact(fact: Described, w: Words, of?: string, near?: Day): string {
  const { dayAndYear } = w.formats;
  switch (fact.kind) {
    case 'client': return `عميل: ${describeClient(fact, w)}`;
    case 'phase': return `${phaseNames[fact.phase]}${fact.until === undefined ? '' : ` حتى ${dayAndYear(fact.until)}`}${quoted(fact.reason)}`;
    case 'person': return describePerson(fact);
    case 'check': return describeCheck(fact, w);
    case 'pulse': return `النبض ${fact.value ?? 'لا يُعرف'}`;
    case 'touch': return describeTouch(fact, w);
    case 'promise': return `${(fact.by ?? 'us') === 'us' ? 'وعد منك' : 'وعد منهم'}${quoted(fact.text)}${fact.due === undefined ? '' : `، حتى ${daySeenFrom(fact.due, near, w.formats)}`}`;
    case 'settlement': return `${settleNames[fact.outcome]}${of === undefined ? '' : `، ${isolated(of)}`}${quoted(fact.effect)}`;
    case 'complaint': return `شكوى${quoted(fact.text)}`;
    case 'complaint-answer': return `رد على شكوى${of === undefined ? '' : `، ${isolated(of)}`}${quoted(fact.done ?? fact.core)}`;
    case 'invoice': return `فاتورة ${isolated(fact.number)}${fact.due === undefined ? '' : `، موعدها ${dayAndYear(fact.due)}`}${fact.paid === undefined ? '' : `، سُدّدت في ${dayAndYear(fact.paid)}`}${fact.disputed === true ? '، عليها اعتراض' : ''}`;
    case 'flag': return `خط أحمر، ${w.item(fact.item).name}${quoted(fact.text)}`;
    case 'voice': return `قالوا${quoted(fact.text)}${bracketed([fact.tone === undefined ? '' : voiceTones[fact.tone], fact.score === undefined ? '' : `${fact.score} من 10`])}`;
    case 'idea': return `فكرة${quoted(fact.text)}`;
    case 'noticed': return `ملحوظة${quoted(fact.text)}`;
    case 'change': return describeChange(fact, w);
    case 'decision': return `قرار: ${choiceNames[fact.choice]}${fact.until === undefined ? '' : ` حتى ${dayAndYear(fact.until)}`}${quoted(fact.reason)}`;
    case 'outcome': return `ما آلت إليه: ${wentOn[fact.what]}`;
    case 'ack': return `تم الاطلاع، ${w.tell({ id: 'signal-name', data: { signal: fact.signal } })}${quoted(fact.reason)}`;
    case 'boundary': return `حدّ${quoted(fact.text)}`;
    case 'away': return `إجازة${fact.to === undefined ? '' : ` حتى ${dayAndYear(fact.to)}`}${quoted(fact.reason)}`;
    case 'setting': return `إعداد ${isolated(`${fact.name} = ${String(fact.value)}`)}`;
    case 'morning': return 'جولة الصباح';
    default: return fact satisfies never;
  }
}

/** Only what the fact says: a later one changes some fields, and null takes one away. */
function describeClient({ name, handle, since, share, contractUntil, checkEvery, contactEvery, weights = {}, aliases = [], people = [] }: Extract<Described, { kind: 'client' }>, w: Words): string {
  const said = [
    [name === undefined ? undefined : isolated(name), handle === undefined ? undefined : `(${isolated(handle)})`].filter((part) => part !== undefined).join(' '),
    since === undefined ? '' : `منذ ${w.formats.dayAndYear(since)}`,
    fieldWords(contractUntil, (day) => `العقد حتى ${w.formats.dayAndYear(day)}`, 'بلا نهاية للعقد'),
    fieldWords(share, (part) => `${w.formats.percent(part)} من الدخل`, 'بلا حصة من الدخل'),
    fieldWords(contactEvery, (every) => `التواصل كل ${w.formats.counted(every, days.after)}`, 'التواصل على وتيرته المعتادة'),
    fieldWords(checkEvery, (every) => `المراجعة كل ${w.formats.counted(every, workingDays.after)}`, 'المراجعة كالمعتاد'),
    people.length === 0 ? '' : `مع ${w.formats.list(people.map((person) => (person.role === undefined ? isolated(person.name) : `${isolated(person.name)} (${roleNames[person.role]})`)))}`,
    aliases.length === 0 ? '' : `أسماء أخرى: ${w.formats.list(aliases.map(isolated))}`,
    ...Object.entries(weights).map(([item, weight]) => `وزن ${w.item(item).name} ${weight}`),
  ];
  return said.filter((part) => part !== '').join('، ') || 'لا جديد';
}

function fieldWords<Value>(value: Value | null | undefined, words: (value: Value) => string, gone: string): string {
  return value === undefined ? '' : value === null ? gone : words(value);
}

function describeCheck({ answer, settle, ratings = {}, evidence = {}, reflections = {}, note }: Extract<Described, { kind: 'check' }>, w: Words): string {
  const rated = Object.entries(ratings).map(([item, value]) => `${w.item(item).name} ${rating(value)}${quoted(evidence[item])}`);
  const reflected = Object.entries(reflections).flatMap(([item, value]) => (item === 'flag' ? [] : [`${w.item(item).name}: ${typeof value === 'string' ? isolated(value) : rating(value)}`]));
  return [settle === undefined ? '' : `السابق: ${settleNames[settle]}`, isolated(answer ?? ''), rated.join('، '), ...reflected, note === undefined ? '' : `ملاحظة${quoted(note)}`].filter(Boolean).join('؛ ') || 'مراجعة';
}

function describeTouch({ touch, by = 'us', outcome = 'held', time, minutes: took, with: people = [], tone, topic, note }: Extract<Described, { kind: 'touch' }>, w: Words): string {
  return [
    `${outcome === 'declined' ? declined(touch, by) : touchWords(touch, outcome)}${time === undefined ? '' : ` الساعة ${time}`}`, outcome === 'declined' ? '' : isArranging(outcome) ? asked(by) : IN_WRITING.includes(touch) ? from(by) : who(by), took === undefined ? '' : w.formats.counted(took, minutes.plain),
    people.length === 0 ? '' : `مع ${w.formats.list(people.map(isolated))}`, tone === undefined ? '' : touchTones[tone], topic === undefined ? '' : topicNames[topic],
  ].filter(Boolean).join('، ') + quoted(note === undefined ? undefined : noteWords(note));
}

function describePerson({ name, change = 'joined', role }: Extract<Described, { kind: 'person' }>): string {
  if (change === 'changed' && role !== undefined) return `${isolated(name)}، الدور الآن: ${roleNames[role]}`;
  return `${isolated(name)}${role === undefined ? '' : ` (${roleNames[role]})`}: ${changeNames[change]}`;
}

function describeChange({ text, told, cost, teller, tellBy, effect }: Extract<Described, { kind: 'change' }>, w: Words): string {
  const plan = told !== undefined || (teller === undefined && tellBy === undefined) ? '' : `الإبلاغ على ${teller === undefined ? 'عاتقك' : isolated(teller)}${tellBy === undefined ? '' : ` حتى ${w.formats.dayAndYear(tellBy)}`}`;
  const said = [`تغيير عندنا${quoted(text)}`, told === undefined ? plan : `أُبلغوا في ${w.formats.dayAndYear(told)}`, cost === undefined ? '' : `كلفته المتوقعة عليهم${quoted(cost)}`, effect === undefined ? '' : `ما كلّفهم${quoted(effect)}`];
  return said.filter((part) => part !== '').join('؛ ');
}

const IN_WRITING: readonly TouchType[] = ['message', 'proposal', 'report'];

/** What was only arranged, or fell through, nobody began. */
function isArranging(outcome: TouchOutcome): boolean {
  return outcome === 'planned' || outcome === 'declined' || outcome === 'moved';
}

function rating(value: Rating): string {
  if (value === true) return 'نعم';
  if (value === false) return 'لا';
  if (value === null) return 'لا يُعرف';
  return value === 'none' ? 'لا مناسبة' : String(value);
}

/** What was recorded, as a line of the history. */
export const statements = {
  'recorded': (d, w) => describeFact(d.fact, w, d.of),
} satisfies Partial<Catalogue>;
