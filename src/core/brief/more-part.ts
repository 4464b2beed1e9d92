import { isDue } from '../agenda/client-day.ts';
import { reasonsFor } from '../agenda/focus.ts';
import type { Block, CalendarMark, FactRow } from '../blocks.ts';
import { addDays, dayNumber, daysBetween, mondayOf, type Day } from '../calendar.ts';
import { message } from '../messages.ts';
import { validDays } from '../items.ts';
import { heading, section, type BriefRequest } from './request.ts';
import { wordsAndRatings } from './words-and-ratings.ts';

const CALENDAR_WEEKS = 8;

/** What is read with time: their words beside our ratings, what was meant, said and noted, every answer, the days. */
export function morePart(request: BriefRequest): readonly Block[] {
  const { lookback } = request;
  return [
    ...section('words-and-ratings', wordsAndRatings(request)),
    ...section('intentions', lookback.intentions.toReversed().map(({ on, text, state, effect }) => ({ on, text: message('intention', { text, state, effect: effect ?? null }) }))),
    ...section('contacts', lookback.touches.toReversed().map(({ on, touch, by = 'us', outcome = 'held', note, with: people = [] }) => ({ on, text: message('contact', { touch, by, outcome, people, note: note ?? null }) }))),
    ...section('notes', lookback.notes.toReversed().map(({ on, text }) => ({ on, text: message('words', { text }) }))),
    ...answers(request),
    ...calendar(request),
  ];
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

function calendar(request: BriefRequest): readonly Block[] {
  const { lookback, client, schedule, isLate } = request;
  const from = addDays(mondayOf(client.day), -7 * (CALENDAR_WEEKS - 1));
  const checks = lookback.checks.filter(({ on }) => on >= from);
  if (checks.length === 0) return [];
  const marks = new Map<Day, CalendarMark>();
  for (let day = from; day <= client.day; day = addDays(day, 1)) if (!schedule.isExpected(dayNumber(day))) marks.set(day, { on: day, state: 'off' });
  for (const check of checks) if (marks.get(check.on)?.state !== 'done') marks.set(check.on, { on: check.on, state: isLate(check) ? 'late' : 'done' });
  const legend = (['done', 'late', 'off'] as const).filter((state) => [...marks.values()].some((mark) => mark.state === state));
  return [
    heading('calendar'),
    { block: 'calendar', from, to: client.day, marks: [...marks.values()].toSorted((a, b) => (a.on < b.on ? -1 : 1)), legend },
    { block: 'facts', rows: habit(request) },
  ];
}

/** The user's own habit with this client. */
function habit({ client, streak }: BriefRequest): readonly FactRow[] {
  const { standing, day } = client;
  return [
    { label: message('label', { label: 'last-check' }), text: standing.lastCheck === undefined ? message('never-checked', {}) : message('checked-on', { on: standing.lastCheck, days: daysBetween(standing.lastCheck, day) }) },
    ...(streak.best === 0 ? [] : [{ label: message('label', { label: 'streak' }), text: message('client-streak', { current: streak.current, best: streak.best }) }]),
    ...(isDue(client) && standing.lastCheck !== undefined ? reasonsFor(client).slice(0, 1).map((text) => ({ label: message('label', { label: 'due' }), text })) : []),
  ];
}
