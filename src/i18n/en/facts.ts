import type { Day } from '../../core/calendar.ts';
import type { Statement } from '../../core/corrections.ts';
import type { NewFact, Rating, TouchOutcome, TouchType } from '../../core/facts.ts';
import { daySeenFrom } from '../day-seen-from.ts';
import type { Words } from '../words.ts';
import { asked, declinedBy, from, noteWords, roleNames, touchNames, who } from './core.ts';
import { choiceNames, untilWord } from './decisions.ts';

type Described = Statement | Exclude<NewFact, { kind: 'amendment' | 'retraction' }>;
const quoted = (text: string | undefined): string => (text === undefined ? '' : `: ${text}`);
const bracketed = (parts: readonly string[]): string => { const said = parts.filter((part) => part !== ''); return said.length === 0 ? '' : ` (${said.join(', ')})`; };
const settled = { kept: 'kept', partly: 'partly kept', missed: 'not kept', moved: 'moved' } as const;

/**
 * One recorded fact in words, without its day and client.
 * @param of what was settled or answered, in the words of then
 * @param near the day on which it is read, where that is known
 */
export function describeFact(fact: Described, w: Words, of?: string, near?: Day): string {
  switch (fact.kind) {
    case 'client': return `client: ${describeClient(fact, w)}`;
    case 'phase': return `${fact.phase}${fact.until === undefined ? '' : ` until ${w.formats.dayAndYear(fact.until)}`}${quoted(fact.reason)}`;
    case 'person': return describePerson(fact);
    case 'check': return describeCheck(fact, w);
    case 'pulse': return `pulse ${fact.value ?? 'cannot tell'}`;
    case 'touch': return describeTouch(fact, w);
    case 'promise': return `${(fact.by ?? 'us') === 'us' ? 'you promised' : 'they promised'}: ${fact.text}${fact.due === undefined ? '' : `, by ${daySeenFrom(fact.due, near, w.formats)}`}`;
    case 'settlement': return `${settled[fact.outcome]}${of === undefined ? '' : `, ${of}`}${quoted(fact.effect)}`;
    case 'complaint': return `complaint: ${fact.text}`;
    case 'complaint-answer': return `complaint answered${of === undefined ? '' : `, ${of}`}${quoted(fact.done ?? fact.core)}`;
    case 'invoice': return `invoice ${fact.number}${fact.due === undefined ? '' : `, due ${w.formats.dayAndYear(fact.due)}`}${fact.paid === undefined ? '' : `, paid ${w.formats.dayAndYear(fact.paid)}`}${fact.disputed === true ? ', disputed' : ''}`;
    case 'flag': return `red flag, ${w.item(fact.item).name}${quoted(fact.text)}${fact.told === true ? ' (they have been told)' : ''}`;
    case 'voice': return `they said: ${fact.text}${bracketed([fact.tone ?? '', fact.score === undefined ? '' : `${fact.score} of 10`])}`;
    case 'idea': return `idea: ${fact.text}`;
    case 'noticed': return `noticed: ${fact.text}`;
    case 'change': return describeChange(fact, w);
    case 'decision': return `decision: ${choiceNames[fact.choice]}${fact.until === undefined ? '' : ` ${untilWord(fact.choice)} ${w.formats.dayAndYear(fact.until)}`}: ${fact.reason}`;
    case 'outcome': return `outcome: ${fact.what}`;
    case 'ack': return `seen, ${w.tell({ id: 'signal-name', data: { signal: fact.signal } })}: ${fact.reason}`;
    case 'boundary': return `${fact.ends === undefined ? 'boundary' : 'boundary ended'}: ${fact.text}`;
    case 'away': return `days off${fact.to === undefined ? '' : ` until ${w.formats.dayAndYear(fact.to)}`}${quoted(fact.reason)}`;
    case 'setting': return `setting ${fact.name} = ${String(fact.value)}`;
    case 'morning': return 'morning gone through';
    default: return fact satisfies never;
  }
}

function describePerson({ name, change = 'joined', role }: Extract<Described, { kind: 'person' }>): string {
  if (change === 'changed') return role === undefined ? `${name} has other duties now` : `${name}, now: ${roleNames[role]}`;
  return `${name}${role === undefined ? '' : ` (${roleNames[role]})`} ${change === 'joined' ? 'added' : change}`;
}

function describeChange({ text, told, cost, teller, tellBy, effect }: Extract<Described, { kind: 'change' }>, w: Words): string {
  const plan = told !== undefined || (teller === undefined && tellBy === undefined) ? '' : `${teller ?? 'you'} to tell them${tellBy === undefined ? '' : ` by ${w.formats.dayAndYear(tellBy)}`}`;
  const said = [`change on our side: ${text}`, told === undefined ? plan : `told ${w.formats.dayAndYear(told)}`, cost === undefined ? '' : `expected to cost them: ${cost}`, effect === undefined ? '' : `it cost them: ${effect}`];
  return said.filter((part) => part !== '').join('; ');
}

/** Only what the fact says: a later one changes some fields, and null takes one away. */
function describeClient({ name, handle, since, share, contractUntil, checkEvery, contactEvery, weights = {}, aliases = [], people = [] }: Extract<Described, { kind: 'client' }>, w: Words): string {
  const said = [
    [name, handle === undefined ? undefined : `(${handle})`].filter((part) => part !== undefined).join(' '),
    since === undefined ? '' : `since ${w.formats.dayAndYear(since)}`,
    fieldWords(contractUntil, (day) => `contract until ${w.formats.dayAndYear(day)}`, 'no contract end'),
    fieldWords(share, (part) => `${w.formats.percent(part)} of revenue`, 'no share of revenue'),
    fieldWords(contactEvery, (days) => `in contact every ${w.formats.counted(days, { one: 'day', other: 'days' })}`, 'contact rhythm as learned'),
    fieldWords(checkEvery, (days) => `checked every ${w.formats.counted(days, { one: 'working day', other: 'working days' })}`, 'checked as usual'),
    people.length === 0 ? '' : `with ${w.formats.list(people.map((person) => (person.role === undefined ? person.name : `${person.name} (${roleNames[person.role]})`)))}`,
    aliases.length === 0 ? '' : `also called ${w.formats.list(aliases)}`,
    ...Object.entries(weights).map(([item, weight]) => `weight of ${w.item(item).name} ${weight}`),
  ];
  return said.filter((part) => part !== '').join(', ') || 'nothing new';
}

function fieldWords<Value>(value: Value | null | undefined, words: (value: Value) => string, gone: string): string {
  return value === undefined ? '' : value === null ? gone : words(value);
}

function describeCheck({ answer, settle, ratings = {}, evidence = {}, reflections = {}, note }: Extract<Described, { kind: 'check' }>, w: Words): string {
  const rated = Object.entries(ratings).map(([item, value]) => `${w.item(item).name} ${rating(value)}${quoted(evidence[item])}`);
  const reflected = Object.entries(reflections).flatMap(([item, value]) => (item === 'flag' ? [] : [`${w.item(item).name}: ${typeof value === 'string' ? value : rating(value)}`]));
  return [settle === undefined ? '' : `before: ${settled[settle]}`, answer ?? '', rated.join(', '), ...reflected, note === undefined ? '' : `note: ${note}`].filter(Boolean).join('; ') || 'check';
}

const IN_WRITING: readonly TouchType[] = ['message', 'proposal', 'report'];

/** What was only arranged, or fell through, nobody began. */
function isArranging(outcome: TouchOutcome): boolean {
  return outcome === 'planned' || outcome === 'declined' || outcome === 'moved';
}

function describeTouch({ touch, by = 'us', outcome = 'held', time, minutes, with: people = [], tone, topic, note }: Extract<Described, { kind: 'touch' }>, w: Words): string {
  const head = outcome === 'held' ? touchNames[touch] : `${touchNames[touch]} ${outcome === 'no-reply' ? 'without reply' : outcome === 'declined' ? declinedBy(by) : outcome}`;
  return [
    `${head}${time === undefined ? '' : ` at ${time}`}`, outcome === 'declined' ? '' : isArranging(outcome) ? asked(by) : IN_WRITING.includes(touch) ? from(by) : who(by), minutes === undefined ? '' : w.formats.counted(minutes, { one: 'minute', other: 'minutes' }),
    people.length === 0 ? '' : `with ${w.formats.list(people)}`, tone ?? '', topic ?? '',
  ].filter(Boolean).join(', ') + quoted(note === undefined ? undefined : noteWords(note));
}

function rating(value: Rating): string {
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (value === null) return 'cannot tell';
  return value === 'none' ? 'no occasion' : String(value);
}

/** What was recorded, as a line of the history. */
export const statements = {
  'recorded': (d: { fact: Statement; of?: string | undefined }, w: Words) => describeFact(d.fact, w, d.of),
};
