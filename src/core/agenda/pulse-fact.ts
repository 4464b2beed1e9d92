import { daysBetween } from '../calendar.ts';
import { message, type Message } from '../messages.ts';
import { isFresh, isOverdue, plannedToday, type ClientDay } from './client-day.ts';

/** The one short fact beside a client's name in the pulse: the most useful dated thing, never an old rating. */
export function pulseFact(client: ClientDay): Message {
  const { standing, day, phase } = client;
  const dated = datedFact(client);
  if (dated !== undefined) return dated;
  return phase === 'new' ? message('new-client', { week: Math.floor(daysBetween(standing.profile.since, day) / 7) + 1 }) : silence(client);
}

/** The same as a reason to ring: that a client is new is none. */
export function ringFact(client: ClientDay): Message {
  return datedFact(client) ?? silence(client);
}

function datedFact(client: ClientDay): Message | undefined {
  const { standing, day, awayUntil } = client;
  if (awayUntil !== undefined) return message('away-until', { until: awayUntil, near: day });
  const meeting = plannedToday(client);
  if (meeting !== undefined) return message('meeting-today', { touch: meeting.touch, time: meeting.time ?? null });
  const late = standing.unpaid.find(({ due }) => isOverdue(due, day));
  if (late?.due !== undefined) return message('invoice-late', { days: daysBetween(late.due, day) });
  const promise = standing.promises.find(({ by, due }) => by === 'us' && isOverdue(due, day));
  if (promise !== undefined) return message('promise-overdue', { text: promise.text });
  const { last } = standing.contacts;
  if (last !== undefined && isFresh(last.on, day)) return message('contact-fresh', { by: last.by, touch: last.touch, on: last.on, days: daysBetween(last.on, day) });
  return undefined;
}

function silence({ standing: { contacts }, silentDays }: ClientDay): Message {
  if (silentDays === undefined) return message('no-contact-recorded', {});
  return message('silent', { days: silentDays, usual: contacts.usualGapDays ?? null });
}
