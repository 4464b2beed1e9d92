import type { Day } from '../../core/calendar.ts';
import type { Statement } from '../../core/corrections.ts';
import type { NewFact, Outcome, Person, Rating, Settle, Touch, Voice } from '../../core/facts.ts';
import { daySeenFrom } from '../day-seen-from.ts';
import type { Catalogue, Words } from '../words.ts';
import { choices } from './bands.ts';
import { noteWords } from './ask.ts';
import { began, declined, phaseNames, promiseOf, roleNames, touchWords } from './core.ts';
import { days, minutes, workingDays } from './forms.ts';

type Described = Statement | Exclude<NewFact, { kind: 'amendment' | 'retraction' }>;
const quoted = (text: string | undefined): string => (text === undefined ? '' : `: ${text}`);
/** Of intentions and promises alike, so neither a he nor a she. */
export const settled: Readonly<Record<Settle, string>> = { kept: 'zrobione', partly: 'częściowo', missed: 'niezrobione', moved: 'przełożone' };
export const tones: Readonly<Record<NonNullable<Touch['tone']>, string>> = { agreement: 'zgodnie', mixed: 'różnie', disagreement: 'spornie' };
const topics: Readonly<Record<NonNullable<Touch['topic']>, string>> = { strategic: 'strategia', operational: 'sprawy bieżące', social: 'prywatnie' };
const changes: Readonly<Record<NonNullable<Person['change']>, string>> = { joined: 'nowa osoba', left: 'odejście', changed: 'inne obowiązki' };
export const sounds: Readonly<Record<NonNullable<Voice['tone']>, string>> = { good: 'dobrze', mixed: 'różnie', bad: 'źle' };
const bracketed = (parts: readonly string[]): string => { const said = parts.filter((part) => part !== ''); return said.length === 0 ? '' : ` (${said.join(', ')})`; };
export const outcomes: Readonly<Record<Outcome['what'], string>> = { renewed: 'przedłużenie', grown: 'więcej pracy', reduced: 'mniej pracy', lost: 'utrata klienta', referred: 'polecenie' };

/**
 * One recorded fact in words, without its day and client.
 * @param of what was settled or answered, in the words of then
 * @param near the day on which it is read, where that is known
 */
export function describeFact(fact: Described, w: Words, of?: string, near?: Day): string {
  switch (fact.kind) {
    case 'client': return `klient: ${describeClient(fact, w)}`;
    case 'phase': return `${phaseNames[fact.phase]}${fact.until === undefined ? '' : ` do ${w.formats.dayAndYear(fact.until)}`}${quoted(fact.reason)}`;
    case 'person': return describePerson(fact);
    case 'check': return describeCheck(fact, w);
    case 'pulse': return `puls: ${fact.value ?? 'trudno powiedzieć'}`;
    case 'touch': return describeTouch(fact, w);
    case 'promise': return `${promiseOf(fact.by ?? 'us')}: ${fact.text}${fact.due === undefined ? '' : `, do ${daySeenFrom(fact.due, near, w.formats)}`}`;
    case 'settlement': return [`${settled[fact.outcome]}${quoted(of ?? fact.effect)}`, of === undefined ? undefined : fact.effect].filter((part) => part !== undefined).join('; ');
    case 'complaint': return `skarga: ${fact.text}`;
    case 'complaint-answer': return `odpowiedź na skargę${of === undefined ? '' : `, ${of}`}${quoted(fact.done ?? fact.core)}`;
    case 'invoice': return `faktura ${fact.number}${fact.due === undefined ? '' : `, termin ${w.formats.dayAndYear(fact.due)}`}${fact.paid === undefined ? '' : `, zapłacona ${w.formats.dayAndYear(fact.paid)}`}${fact.disputed === true ? ', sporna' : ''}`;
    case 'flag': return `czerwona flaga, ${w.item(fact.item).name}${quoted(fact.text)}${fact.told === true ? ' (już wiedzą, że to niedopuszczalne)' : ''}`;
    case 'voice': return `ich słowa: ${fact.text}${bracketed([fact.tone === undefined ? '' : sounds[fact.tone], fact.score === undefined ? '' : `${fact.score} na 10`])}`;
    case 'idea': return `pomysł: ${fact.text}`;
    case 'noticed': return `spostrzeżenie: ${fact.text}`;
    case 'change': return describeChange(fact, w);
    case 'decision': return `decyzja: ${choices[fact.choice]}${fact.until === undefined ? '' : ` do ${w.formats.dayAndYear(fact.until)}`}: ${fact.reason}`;
    case 'outcome': return `wynik: ${outcomes[fact.what]}`;
    case 'ack': return `znane, ${w.tell({ id: 'signal-name', data: { signal: fact.signal } })}: ${fact.reason}`;
    case 'boundary': return `${fact.ends === undefined ? 'granica' : 'koniec granicy'}: ${fact.text}`;
    case 'away': return `dni wolne${fact.to === undefined ? '' : ` do ${w.formats.dayAndYear(fact.to)}`}${quoted(fact.reason)}`;
    case 'setting': return `ustawienie ${fact.name} = ${String(fact.value)}`;
    case 'morning': return 'poranek przejrzany do końca';
    default: return fact satisfies never;
  }
}

function describePerson({ name, change = 'joined', role }: Extract<Described, { kind: 'person' }>): string {
  if (change === 'changed' && role !== undefined) return `${name}, teraz: ${roleNames[role]}`;
  return `${name}${role === undefined ? '' : ` (${roleNames[role]})`}: ${changes[change]}`;
}

function describeChange({ text, told, cost, teller, tellBy, effect }: Extract<Described, { kind: 'change' }>, w: Words): string {
  const plan = told !== undefined || (teller === undefined && tellBy === undefined) ? '' : `kto im powie: ${teller ?? 'ty'}${tellBy === undefined ? '' : `, do ${w.formats.dayAndYear(tellBy)}`}`;
  const said = [`zmiana po naszej stronie: ${text}`, told === undefined ? plan : `wiedzą od ${w.formats.dayAndYear(told)}`, cost === undefined ? '' : `koszt dla nich: ${cost}`, effect === undefined ? '' : `kosztowało ich to: ${effect}`];
  return said.filter((part) => part !== '').join('; ');
}

/** Only what the fact says: a later one changes some fields, and null takes one away. */
function describeClient({ name, handle, since, share, contractUntil, checkEvery, contactEvery, weights = {}, aliases = [], people = [] }: Extract<Described, { kind: 'client' }>, w: Words): string {
  const said = [
    [name, handle === undefined ? undefined : `(${handle})`].filter((part) => part !== undefined).join(' '),
    since === undefined ? '' : `od ${w.formats.dayAndYear(since)}`,
    fieldWords(contractUntil, (day) => `umowa do ${w.formats.dayAndYear(day)}`, 'bez końca umowy'),
    fieldWords(share, (part) => `${w.formats.percent(part)} przychodów`, 'bez udziału w przychodach'),
    fieldWords(contactEvery, (count) => `kontakt co ${w.formats.counted(count, days)}`, 'rytm kontaktów wyuczony'),
    fieldWords(checkEvery, (count) => `przegląd co ${w.formats.counted(count, workingDays)}`, 'przegląd jak zwykle'),
    people.length === 0 ? '' : `ludzie: ${w.formats.list(people.map((person) => (person.role === undefined ? person.name : `${person.name} (${roleNames[person.role]})`)))}`,
    aliases.length === 0 ? '' : `inne nazwy: ${w.formats.list(aliases)}`,
    ...Object.entries(weights).map(([item, weight]) => `waga: ${w.item(item).name} ${weight}`),
  ];
  return said.filter((part) => part !== '').join(', ') || 'nic nowego';
}

function fieldWords<Value>(value: Value | null | undefined, words: (value: Value) => string, gone: string): string {
  return value === undefined ? '' : value === null ? gone : words(value);
}

function describeCheck({ answer, settle, ratings = {}, evidence = {}, reflections = {}, note }: Extract<Described, { kind: 'check' }>, w: Words): string {
  const rated = Object.entries(ratings).map(([item, value]) => `${w.item(item).name}${typeof value === 'number' ? '' : ':'} ${rating(value)}${quoted(evidence[item])}`);
  const reflected = Object.entries(reflections).flatMap(([item, value]) => (item === 'flag' ? [] : [`${w.item(item).name}: ${typeof value === 'string' ? value : rating(value)}`]));
  return [settle === undefined ? '' : `poprzednio: ${settled[settle]}`, answer ?? '', rated.join(', '), ...reflected, note === undefined ? '' : `notatka: ${note}`].filter(Boolean).join('; ') || 'przegląd';
}

function describeTouch({ touch, by = 'us', outcome = 'held', time, minutes: lasted, with: people = [], tone, topic, note }: Extract<Described, { kind: 'touch' }>, w: Words): string {
  return [
    `${outcome === 'declined' ? declined(touch, by) : touchWords(touch, outcome)}${time === undefined ? '' : ` o ${time}`}`, outcome === 'declined' ? '' : began(touch, by), lasted === undefined ? '' : w.formats.counted(lasted, minutes),
    people.length === 0 ? '' : w.formats.list(people), tone === undefined ? '' : tones[tone], topic === undefined ? '' : topics[topic],
  ].filter(Boolean).join(', ') + quoted(note === undefined ? undefined : noteWords(note));
}

function rating(value: Rating): string {
  if (value === true) return 'tak';
  if (value === false) return 'nie';
  if (value === null) return 'trudno powiedzieć';
  return value === 'none' ? 'nie było okazji' : String(value);
}

/** What was recorded, as a line of the history. */
export const statements = {
  'recorded': (d, w) => describeFact(d.fact, w, d.of),
} satisfies Partial<Catalogue>;
