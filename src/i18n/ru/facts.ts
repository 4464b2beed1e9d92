import type { Day } from '../../core/calendar.ts';
import type { Statement } from '../../core/corrections.ts';
import type { NewFact, Rating, Side, TouchOutcome, TouchType } from '../../core/facts.ts';
import { daySeenFrom } from '../day-seen-from.ts';
import type { Catalogue, Words } from '../words.ts';
import { choiceUntil } from './decision-words.ts';
import { days, every, workingDays } from './grammar.ts';
import { noteWords } from './ask.ts';
import { declinedBy, outcomeNames, phases, results, roleNames, settled, topics, touchNames, touchTones, voiceTones, who, whoPromised } from './names.ts';

type Described = Statement | Exclude<NewFact, { kind: 'amendment' | 'retraction' }>;
const minutesWord = { one: 'минута', few: 'минуты', many: 'минут', other: 'минуты' };
const bracketed = (parts: readonly string[]): string => { const said = parts.filter((part) => part !== ''); return said.length === 0 ? '' : ` (${said.join(', ')})`; };
const quoted = (text: string | undefined): string => (text === undefined ? '' : `: ${text}`);

/**
 * One recorded fact in words, without its day and client.
 * @param of what was settled or answered, in the words of then
 * @param near the day on which it is read, where that is known
 */
export function describeFact(fact: Described, w: Words, of?: string, near?: Day): string {
  const until = (day: Day | undefined): string => (day === undefined ? '' : ` до ${w.formats.dayAndYear(day)}`);
  switch (fact.kind) {
    case 'client': return `клиент: ${describeClient(fact, w)}`;
    case 'phase': return `${phases[fact.phase]}${until(fact.until)}${quoted(fact.reason)}`;
    case 'person': return describePerson(fact);
    case 'check': return describeCheck(fact, w);
    case 'pulse': return `пульс ${fact.value ?? '?'}`;
    case 'touch': return describeTouch(fact, w);
    case 'promise': return `${whoPromised(fact.by ?? 'us')}: ${fact.text}${fact.due === undefined ? '' : `, до ${daySeenFrom(fact.due, near, w.formats)}`}`;
    case 'settlement': return `${settled[fact.outcome]}${of === undefined ? '' : `, ${of}`}${quoted(fact.effect)}`;
    case 'complaint': return `жалоба: ${fact.text}`;
    case 'complaint-answer': return `ответ на жалобу${of === undefined ? '' : `, ${of}`}${quoted(fact.done ?? fact.core)}`;
    case 'invoice': return `счёт ${fact.number}${fact.due === undefined ? '' : `, срок ${w.formats.dayAndYear(fact.due)}`}${fact.paid === undefined ? '' : `, оплачен ${w.formats.dayAndYear(fact.paid)}`}${fact.disputed === true ? ', оспорен' : ''}`;
    case 'flag': return `красная черта, ${w.item(fact.item).name}${quoted(fact.text)}${fact.told === true ? ' (им уже сказано)' : ''}`;
    case 'voice': return `они сказали: ${fact.text}${bracketed([fact.tone === undefined ? '' : voiceTones[fact.tone], fact.score === undefined ? '' : `${fact.score} из 10`])}`;
    case 'idea': return `идея: ${fact.text}`;
    case 'noticed': return `замечено: ${fact.text}`;
    case 'change': return describeChange(fact, w);
    case 'decision': return `решение: ${choiceUntil(fact.choice, fact.until === undefined ? null : w.formats.dayAndYear(fact.until))}: ${fact.reason}`;
    case 'outcome': return `итог: ${results[fact.what]}`;
    case 'ack': return `учтено, ${w.tell({ id: 'signal-name', data: { signal: fact.signal } })}: ${fact.reason}`;
    case 'boundary': return `${fact.ends === undefined ? 'граница' : 'граница больше не действует'}: ${fact.text}`;
    case 'away': return `выходные${until(fact.to)}${quoted(fact.reason)}`;
    case 'setting': return `настройка ${fact.name} = ${String(fact.value)}`;
    case 'morning': return 'утро пройдено';
    default: return fact satisfies never;
  }
}

function describeClient({ name, handle, since, share, contractUntil, checkEvery, contactEvery, weights = {}, aliases = [], people = [] }: Extract<Described, { kind: 'client' }>, w: Words): string {
  const said = [
    [name, handle === undefined ? undefined : `(${handle})`].filter((part) => part !== undefined).join(' '),
    since === undefined ? '' : `с ${w.formats.dayAndYear(since)}`,
    fieldWords(contractUntil, (day) => `договор до ${w.formats.dayAndYear(day)}`, 'договор без срока'),
    fieldWords(share, (part) => `${w.formats.percent(part)} выручки`, 'доля выручки не указана'),
    fieldWords(contactEvery, (count) => `контакт ${every(count, days, w)}`, 'ритм контактов как сложится'),
    fieldWords(checkEvery, (count) => `сверка ${every(count, workingDays, w)}`, 'сверка как обычно'),
    people.length === 0 ? '' : `люди: ${w.formats.list(people.map((person) => (person.role === undefined ? person.name : `${person.name} (${roleNames[person.role]})`)))}`,
    aliases.length === 0 ? '' : `другие имена: ${w.formats.list(aliases)}`,
    ...Object.entries(weights).map(([item, weight]) => `вес, ${w.item(item).name}: ${w.formats.number(weight)}`),
  ];
  return said.filter((part) => part !== '').join(', ') || 'ничего нового';
}

function fieldWords<Value>(value: Value | null | undefined, words: (value: Value) => string, gone: string): string {
  return value === undefined ? '' : value === null ? gone : words(value);
}

function describeCheck({ answer, settle, ratings = {}, evidence = {}, reflections = {}, note }: Extract<Described, { kind: 'check' }>, w: Words): string {
  const rated = Object.entries(ratings).map(([item, value]) => `${w.item(item).name} ${rating(value)}${quoted(evidence[item])}`);
  const reflected = Object.entries(reflections).flatMap(([item, value]) => (item === 'flag' ? [] : [`${w.item(item).name}: ${typeof value === 'string' ? value : rating(value)}`]));
  return [settle === undefined ? '' : `прошлое намерение: ${settled[settle]}`, answer ?? '', rated.join(', '), ...reflected, note === undefined ? '' : `заметка: ${note}`].filter(Boolean).join('; ') || 'сверка';
}

function describePerson({ name, change = 'joined', role }: Extract<Described, { kind: 'person' }>): string {
  if (change === 'changed') return role === undefined ? `${name}: теперь другие обязанности` : `${name}, теперь: ${roleNames[role]}`;
  return `${name}${role === undefined ? '' : ` (${roleNames[role]})`}: ${change === 'left' ? 'больше там не работает' : 'новое лицо'}`;
}

function describeChange({ text, told, cost, teller, tellBy, effect }: Extract<Described, { kind: 'change' }>, w: Words): string {
  const plan = told !== undefined || (teller === undefined && tellBy === undefined) ? '' : `скажет им ${teller ?? 'кто-то из вас'}${tellBy === undefined ? '' : ` до ${w.formats.dayAndYear(tellBy)}`}`;
  const said = [`перемена у нас: ${text}`, told === undefined ? plan : `сказали ${w.formats.dayAndYear(told)}`, cost === undefined ? '' : `будет им стоить: ${cost}`, effect === undefined ? '' : `стоило им: ${effect}`];
  return said.filter((part) => part !== '').join('; ');
}

const IN_WRITING: readonly TouchType[] = ['message', 'proposal', 'report'];

/** What was only arranged, or fell through, nobody began. */
function whoOf(touch: TouchType, outcome: TouchOutcome, by: Side): string {
  if (outcome === 'declined') return '';
  if (outcome === 'planned' || outcome === 'moved') return by === 'us' ? 'просили вы' : 'просили они';
  if (IN_WRITING.includes(touch)) return by === 'us' ? 'от вас' : 'от них';
  return who(by);
}

function describeTouch({ touch, by = 'us', outcome = 'held', time, minutes, with: people = [], tone, topic, note }: Extract<Described, { kind: 'touch' }>, w: Words): string {
  return [
    `${touchNames[touch]}${time === undefined ? '' : ` в ${time}`}`, outcome === 'declined' ? declinedBy(by) : outcomeNames[outcome], whoOf(touch, outcome, by), minutes === undefined ? '' : w.formats.counted(minutes, minutesWord),
    people.length === 0 ? '' : `участники: ${w.formats.list(people)}`, tone === undefined ? '' : touchTones[tone], topic === undefined ? '' : topics[topic],
  ].filter(Boolean).join(', ') + quoted(note === undefined ? undefined : noteWords(note));
}

function rating(value: Rating): string {
  if (value === true) return 'да';
  if (value === false) return 'нет';
  if (value === null) return 'не знаю';
  return value === 'none' ? 'не было случая' : String(value);
}

/** What was recorded, as a line of the history. */
export const statements = {
  'recorded': (d, w) => describeFact(d.fact, w, d.of),
} satisfies Partial<Catalogue>;
