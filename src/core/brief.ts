import { isDue, plannedNext, type ClientDay } from './agenda/client-day.ts';
import { reasonsFor } from './agenda/focus.ts';
import type { Block, CalendarMark, FactRow, Report } from './blocks.ts';
import { bandRows } from './bands/band-rows.ts';
import { bandsBy } from './bands/bands-by.ts';
import { addDays, dayNumber, daysBetween, mondayOf, type Day } from './calendar.ts';
import { warningBlock } from './drift-report.ts';
import type { Lookback } from './lookback.ts';
import { message, type Message } from './messages.ts';
import { validDays } from './items.ts';
import type { Item } from './pack.ts';
import { overdueDays } from './promises.ts';
import type { Schedule } from './schedule.ts';
import { tellStories } from './signals/stories.ts';
import type { Streak } from './streak.ts';

export interface BriefRequest {
  readonly client: ClientDay;
  readonly lookback: Lookback;
  readonly streak: Streak;
  readonly schedule: Schedule;
  readonly items: readonly Item[];
  /** By the hour at which a day began, to tell late entries. */
  readonly isLate: (check: Lookback['checks'][number]) => boolean;
}

const CALENDAR_WEEKS = 8;
/** What the user does, not the client: nothing to read before a meeting. */
const ABOUT_ME: readonly string[] = ['sameness', 'same-ratings', 'own-absence'];

/** The brief before a meeting with one client: first what helps to talk, then the figures. Every part is there only when there is something to say. */
export function buildBrief(request: BriefRequest): Report {
  const { client } = request;
  const { profile } = client.standing;
  const blocks = [
    whoTheyAre(client, request.streak),
    request.lookback.hasEntries ? section('bands', bandRows(bandsBy(new Map(request.items.map((item) => [item.id, item])))(client), client.day)) : [],
    warnings(client),
    section('promises', promiseRows(client)),
    section('intentions', intentionRows(request)),
    section('words-of-theirs', voiceRows(request)),
    section('contacts', contactRows(request)),
    section('notes', noteRows(request)),
    answers(request),
    calendar(request),
  ].flat();
  return {
    asOf: client.day,
    title: message('brief-title', { name: profile.name }),
    blocks: request.lookback.hasEntries ? blocks : [...blocks, paragraph(message('nothing-recorded', { handle: profile.handle }))],
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
function warnings({ findings = [], day }: ClientDay): readonly Block[] {
  const told = tellStories(findings.filter(({ signal }) => !ABOUT_ME.includes(signal)), day);
  return told.length === 0 ? [] : [heading('warnings'), ...told.map(warningBlock(day))];
}

function lastContact({ standing, silentDays }: ClientDay): Message {
  const { last, usualGapDays } = standing.contacts;
  if (last === undefined || silentDays === undefined) return message('no-contact-recorded', {});
  return message('contact-last', { touch: last.touch, by: last.by, on: last.on, days: silentDays, usual: usualGapDays ?? null });
}

function promiseRows({ standing, day }: ClientDay): readonly FactRow[] {
  return standing.promises.map(({ by, text, due }) => ({
    text: message('promise-open', { by, text, due: due ?? null, overdueDays: overdueDays(due, day) }),
  }));
}

function intentionRows({ lookback }: BriefRequest): readonly FactRow[] {
  return lookback.intentions.toReversed().map(({ on, text, state, effect }) => ({ on, text: message('intention', { text, state, effect: effect ?? null }) }));
}

function contactRows({ lookback }: BriefRequest): readonly FactRow[] {
  return lookback.touches.toReversed()
    .map(({ on, touch, by = 'us', outcome = 'held', note, with: people = [] }) => ({ on, text: message('contact', { touch, by, outcome, people, note: note ?? null }) }));
}

function voiceRows({ lookback }: BriefRequest): readonly FactRow[] {
  return lookback.voices.toReversed().map(({ on, text, score }) => ({ on, text: message('voice', { text, score: score ?? null }) }));
}

function noteRows({ lookback }: BriefRequest): readonly FactRow[] {
  return lookback.notes.toReversed().map(({ kind, on, text }) => ({ on, text: message(kind, { text }) }));
}

function answers({ lookback, items, client }: BriefRequest): readonly Block[] {
  const asked = items.filter(({ scale }) => scale === 'rating' || scale === 'yesno');
  const trends = asked.flatMap((item) => {
    const points = lookback.answers[item.id] ?? [];
    const last = points.at(-1);
    if (last === undefined) return [];
    const days = daysBetween(last.on, client.day);
    return [{ block: 'trend' as const, label: message('item-name', { item: item.id }), points, note: message('looked-at', { days, counts: days <= validDays(item) }) }];
  });
  return trends.length === 0 ? [] : [heading('answers'), ...trends];
}

function calendar({ lookback, client, schedule, isLate }: BriefRequest): readonly Block[] {
  const from = addDays(mondayOf(client.day), -7 * (CALENDAR_WEEKS - 1));
  const checks = lookback.checks.filter(({ on }) => on >= from);
  if (checks.length === 0) return [];
  const marks = new Map<Day, CalendarMark>();
  for (let day = from; day <= client.day; day = addDays(day, 1)) if (!schedule.isExpected(dayNumber(day))) marks.set(day, { on: day, state: 'off' });
  for (const check of checks) if (marks.get(check.on)?.state !== 'done') marks.set(check.on, { on: check.on, state: isLate(check) ? 'late' : 'done' });
  const legend = ['done', 'late', 'off'] as const;
  return [heading('calendar'), { block: 'calendar', from, to: client.day, marks: [...marks.values()].toSorted((a, b) => (a.on < b.on ? -1 : 1)), legend: legend.filter((state) => [...marks.values()].some((mark) => mark.state === state)) }];
}

type Heading = 'bands' | 'warnings' | 'promises' | 'intentions' | 'contacts' | 'words-of-theirs' | 'notes' | 'answers' | 'calendar';

function section(name: Heading, rows: readonly FactRow[]): readonly Block[] {
  return rows.length === 0 ? [] : [heading(name), { block: 'facts', rows }];
}

function heading(name: Heading): Block {
  return { block: 'heading', level: 2, text: message('heading', { heading: name }) };
}

function paragraph(text: Message): Block {
  return { block: 'paragraph', tone: 'quiet', text };
}
