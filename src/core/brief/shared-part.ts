import { plannedNext, type ClientDay } from '../agenda/client-day.ts';
import { chooseQuestions } from '../ask/choose.ts';
import type { Block, FactRow } from '../blocks.ts';
import { addDays, daysBetween, type Day } from '../calendar.ts';
import type { TouchType } from '../facts.ts';
import type { Lookback } from '../lookback.ts';
import { message, type Message } from '../messages.ts';
import { overdueDays } from '../promises.ts';
import { section, type BriefRequest } from './request.ts';
import { unknowns } from './unknowns.ts';

/** As many people as one keeps in mind in a meeting; those unseen for long are named first. */
const PEOPLE_SHOWN = 5;
const VOICES_SHOWN = 2;
const IDEAS_SHOWN = 3;
/** Older ones are not what one brings. */
const IDEAS_DAYS = 365;
/** Where there was no meeting, what changed lately. */
const LATELY_DAYS = 30;

/** What helps to talk, and harms nobody when the client sees it over a shoulder: no ratings, no warnings, no notes. */
export function sharedPart(request: BriefRequest): readonly Block[] {
  const { client, lookback } = request;
  return [
    { block: 'facts', rows: whoTheyAre(request) },
    ...section('promises', promiseRows(client)),
    ...section('voices', lookback.voices.toReversed().slice(0, request.since === undefined ? VOICES_SHOWN : undefined).map(({ on, text, score }) => ({ on, text: message('voice', { text, score: score ?? null }) }))),
    ...newsPart(request),
    ...section('bring', lookback.ideas.filter(({ on }) => daysBetween(on, client.day) <= IDEAS_DAYS).toReversed().slice(0, IDEAS_SHOWN).map(({ kind, on, text }) => ({ on, text: message(kind, { text }) }))),
    ...section('ask', questionRows(request)),
    ...section('unknown', unknowns(request).map((text) => ({ text }))),
  ];
}

/** One question whose answer would tell most: a meeting is no questionnaire. */
function questionRows({ client: { standing, day }, lookback, items }: BriefRequest): readonly FactRow[] {
  const [first] = chooseQuestions({ standing, items, day, suspected: [], lastVoice: lookback.voices.at(-1)?.on, last: undefined });
  return first === undefined ? [] : [{ text: message('client-question', { question: first.question }) }];
}

function whoTheyAre({ client, lookback }: BriefRequest): readonly FactRow[] {
  const { profile } = client.standing;
  const next = plannedNext(client);
  const { meeting } = lookback;
  return [
    row('client', message('client-since', { since: profile.since, phase: client.phase })),
    ...peopleRows(client, lookback),
    ...(profile.contractUntil === undefined ? [] : [row('contract', message('contract-until', { until: profile.contractUntil, days: daysBetween(client.day, profile.contractUntil) }))]),
    ...(next === undefined ? [] : [row('next', message('meeting-planned', { touch: next.touch, on: next.on, near: client.day, time: next.time ?? null }))]),
    ...(meeting === undefined ? [] : [row('last-meeting', message('meeting-last', { touch: meeting.touch, on: meeting.on, near: client.day, people: meeting.with ?? [] }))]),
    row('last-contact', lastContact(client)),
  ];
}

/** Who decides first, then whoever has not been in contact for longest (D5). */
function peopleRows({ standing: { profile }, day }: ClientDay, { met }: Lookback): readonly FactRow[] {
  const people = profile.people.map(({ name, role }) => ({ name, role: role ?? null, on: met[name] }))
    .toSorted((a, b) => Number(b.role === 'decider') - Number(a.role === 'decider') || ((a.on ?? '') < (b.on ?? '') ? -1 : 1));
  const shown = people.slice(0, PEOPLE_SHOWN).map(({ name, role, on }): Message => message('person-met', { name, role, days: on === undefined ? null : daysBetween(on, day) }));
  const more = people.length - PEOPLE_SHOWN;
  return [...shown, ...(more > 0 ? [message('more-people', { count: more })] : [])].map((text, index) => (index === 0 ? row('people', text) : { text }));
}

function lastContact({ standing, silentDays }: ClientDay): Message {
  const { last, usualGapDays } = standing.contacts;
  if (last === undefined || silentDays === undefined) return message('no-contact-recorded', {});
  return message('contact-last', { touch: last.touch, by: last.by, on: last.on, days: silentDays, usual: usualGapDays ?? null, agreed: standing.profile.contactEvery ?? null });
}

/** Overdue first, then by the day promised, both sides. What a decision about them asks of me is for me alone. */
function promiseRows({ standing, day }: ClientDay): readonly FactRow[] {
  return standing.promises.filter(({ step }) => step !== true)
    .map(({ by, text, due }) => ({ text: message('promise-open', { by, text, due: due ?? null, near: day, overdueDays: overdueDays(due, day) }) }));
}

/** What changed since the last meeting, on either side. */
function newsPart({ lookback, client, since }: BriefRequest): readonly Block[] {
  const [from, touch] = beginning(lookback, client.day, since);
  const rows = lookback.news.filter(({ on }) => on >= from).toReversed()
    .map((fact): FactRow => ({ on: fact.on, text: message('recorded', { fact }) }));
  return rows.length === 0 ? [] : [{ block: 'heading', level: 2, text: message('heading-since', { on: from, near: client.day, touch }) }, { block: 'facts', rows }];
}

function beginning({ meeting }: Lookback, day: Day, since: Day | undefined): readonly [Day, TouchType | null] {
  if (since !== undefined) return [since, null];
  return meeting === undefined ? [addDays(day, -LATELY_DAYS), null] : [meeting.on, meeting.touch];
}

function row(label: 'client' | 'people' | 'contract' | 'next' | 'last-meeting' | 'last-contact', text: Message): FactRow {
  return { label: message('label', { label }), text };
}
