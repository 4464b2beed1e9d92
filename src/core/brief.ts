import { isDue, plannedNext, type ClientDay } from './agenda/client-day.ts';
import { reasonsFor } from './agenda/focus.ts';
import type { Block, CalendarMark, FactRow, Report, TrendPoint } from './blocks.ts';
import { addDays, dayNumber, daysBetween, mondayOf, type Day } from './calendar.ts';
import { warningBlock } from './drift-report.ts';
import type { Rating } from './facts.ts';
import type { History } from './history.ts';
import { intentionsOf } from './intentions.ts';
import { message, type Message } from './messages.ts';
import { validDays } from './items.ts';
import type { Item } from './pack.ts';
import type { Schedule } from './schedule.ts';
import { tellStories } from './signals/stories.ts';
import type { Streak } from './streak.ts';

export interface BriefRequest {
  readonly client: ClientDay;
  readonly history: History;
  readonly streak: Streak;
  readonly schedule: Schedule;
  readonly items: readonly Item[];
  /** Hour at which a day began, to tell late entries. */
  readonly isLate: (fact: History['facts'][number]) => boolean;
}

const CALENDAR_WEEKS = 8;
const LAST = 5;
/** As many answers of an item as the eye takes in at once. */
const LAST_ANSWERS = 24;
/** What the user does, not the client: nothing to read before a meeting. */
const ABOUT_ME: readonly string[] = ['sameness', 'same-ratings', 'own-absence'];

/** The brief before a meeting with one client. Every part is there only when there is something to say. */
export function buildBrief(request: BriefRequest): Report {
  const { client } = request;
  const { profile } = client.standing;
  const blocks = [
    whoTheyAre(client, request.streak),
    warnings(client),
    section('promises', promiseRows(client)),
    section('intentions', intentionRows(request)),
    section('contacts', contactRows(request)),
    answers(request),
    calendar(request),
    section('words-of-theirs', voiceRows(request)),
    section('notes', noteRows(request)),
  ].flat();
  return {
    asOf: client.day,
    title: message('brief-title', { name: profile.name }),
    blocks: request.history.facts.length > 1 ? blocks : [...blocks, paragraph(message('nothing-recorded', { handle: profile.handle }))],
  };
}

function whoTheyAre(client: ClientDay, streak: Streak): readonly Block[] {
  const { standing, day, phase } = client;
  const { profile } = standing;
  const meeting = plannedNext(client);
  const rows: FactRow[] = [
    { label: message('label', { label: 'client' }), text: message('client-since', { since: profile.since, phase }) },
    ...(profile.people.length === 0 ? [] : [{ label: message('label', { label: 'people' }), text: message('people', { people: profile.people.map(({ name, role }) => ({ name, role: role ?? null })) }) }]),
    ...(profile.contractUntil === undefined ? [] : [{ label: message('label', { label: 'contract' }), text: message('contract-until', { until: profile.contractUntil, days: daysBetween(day, profile.contractUntil) }) }]),
    ...(meeting === undefined ? [] : [{ label: message('label', { label: 'next' }), text: message('meeting-planned', { touch: meeting.touch, on: meeting.on, time: meeting.time ?? null }) }]),
    { label: message('label', { label: 'last-contact' }), text: lastContact(client) },
    { label: message('label', { label: 'last-check' }), text: standing.lastCheck === undefined ? message('never-checked', {}) : message('checked-on', { on: standing.lastCheck, days: daysBetween(standing.lastCheck, day) }) },
    ...(streak.best === 0 ? [] : [{ label: message('label', { label: 'streak' }), text: message('client-streak', { current: streak.current, best: streak.best }) }]),
    ...(isDue(client) && standing.lastCheck !== undefined ? reasonsFor(client).slice(0, 1).map((text) => ({ label: message('label', { label: 'due' }), text })) : []),
  ];
  return [{ block: 'facts', rows }];
}

/** What stands, worst first; what is told only here and in a review as well. */
function warnings({ findings = [] }: ClientDay): readonly Block[] {
  const told = tellStories(findings.filter(({ signal }) => !ABOUT_ME.includes(signal)));
  return told.length === 0 ? [] : [heading('warnings'), ...told.map(warningBlock)];
}

function lastContact({ standing, silentDays }: ClientDay): Message {
  const { last, usualGapDays } = standing.contacts;
  if (last === undefined || silentDays === undefined) return message('no-contact-recorded', {});
  return message('contact-last', { touch: last.touch, by: last.by, on: last.on, days: silentDays, usual: usualGapDays ?? null });
}

function promiseRows({ standing, day }: ClientDay): readonly FactRow[] {
  return standing.promises.map(({ by, text, due }) => ({
    text: message('promise-open', { by, text, due: due ?? null, overdueDays: due === undefined ? 0 : Math.max(0, daysBetween(due, day)) }),
    tone: due !== undefined && due < day ? 'care' : 'calm',
  }));
}

function intentionRows({ history }: BriefRequest): readonly FactRow[] {
  return intentionsOf(history).slice(-LAST).toReversed().map(({ on, text, state, effect }) => ({ on, text: message('intention', { text, state, effect: effect ?? null }) }));
}

function contactRows({ history }: BriefRequest): readonly FactRow[] {
  return history.of('touch').toSorted((a, b) => (a.on < b.on ? -1 : 1)).filter(({ outcome }) => outcome !== 'planned').slice(-LAST).toReversed()
    .map(({ on, touch, by = 'us', outcome = 'held', note, with: people = [] }) => ({ on, text: message('contact', { touch, by, outcome, people, note: note ?? null }) }));
}

function voiceRows({ history }: BriefRequest): readonly FactRow[] {
  return history.of('voice').slice(-LAST).toReversed().map(({ on, text, score }) => ({ on, text: message('voice', { text, score: score ?? null }) }));
}

/** Notes of checks, and what was noticed or thought of. */
function noteRows({ history }: BriefRequest): readonly FactRow[] {
  const notes = history.facts.flatMap((fact) => {
    if (fact.kind === 'check') return fact.note === undefined ? [] : [{ on: fact.on, text: message('words', { text: fact.note }) }];
    return fact.kind === 'idea' || fact.kind === 'noticed' ? [{ on: fact.on, text: message(fact.kind, { text: fact.text }) }] : [];
  });
  return notes.slice(-LAST).toReversed();
}

function answers({ history, items, client }: BriefRequest): readonly Block[] {
  const asked = items.filter(({ scale }) => scale === 'rating' || scale === 'yesno');
  const trends = asked.flatMap((item) => {
    const points = pointsOf(history, item.id).slice(-LAST_ANSWERS);
    const last = points.at(-1);
    if (last === undefined) return [];
    const days = daysBetween(last.on, client.day);
    return [{ block: 'trend' as const, label: message('item-name', { item: item.id }), points, note: message('looked-at', { days, counts: days <= validDays(item) }) }];
  });
  return trends.length === 0 ? [] : [heading('answers'), ...trends];
}

function pointsOf(history: History, item: string): readonly TrendPoint[] {
  if (item === 'pulse') return history.of('pulse').map(({ on, value }) => ({ on, value }));
  return history.of('check').flatMap(({ on, ratings }) => (ratings?.[item] === undefined ? [] : [{ on, value: pointValue(ratings[item]) }]));
}

function pointValue(rating: Rating): number | null {
  if (typeof rating === 'boolean') return rating ? 5 : 1;
  return rating === 'none' ? null : rating;
}

function calendar({ history, client, schedule, isLate }: BriefRequest): readonly Block[] {
  const from = addDays(mondayOf(client.day), -7 * (CALENDAR_WEEKS - 1));
  const checks = history.of('check').filter(({ on }) => on >= from);
  if (checks.length === 0) return [];
  const marks = new Map<Day, CalendarMark>();
  for (let day = from; day <= client.day; day = addDays(day, 1)) if (!schedule.isExpected(dayNumber(day))) marks.set(day, { on: day, state: 'off' });
  for (const check of checks) if (marks.get(check.on)?.state !== 'done') marks.set(check.on, { on: check.on, state: isLate(check) ? 'late' : 'done' });
  const legend = ['done', 'late', 'off'] as const;
  return [heading('calendar'), { block: 'calendar', from, to: client.day, marks: [...marks.values()].toSorted((a, b) => (a.on < b.on ? -1 : 1)), legend: legend.filter((state) => [...marks.values()].some((mark) => mark.state === state)) }];
}

type Heading = 'warnings' | 'promises' | 'intentions' | 'contacts' | 'words-of-theirs' | 'notes' | 'answers' | 'calendar';

function section(name: Heading, rows: readonly FactRow[]): readonly Block[] {
  return rows.length === 0 ? [] : [heading(name), { block: 'facts', rows }];
}

function heading(name: Heading): Block {
  return { block: 'heading', level: 2, text: message('heading', { heading: name }) };
}

function paragraph(text: Message): Block {
  return { block: 'paragraph', tone: 'quiet', text };
}
