import { addDays, addMonths, weekdayOf, type Day } from '../../core/calendar.ts';
import type { ExchangeLineLike } from './line.ts';
import type { Billing, Story, StoryEvent } from './story.ts';
import type { Ago, Timeline } from './timeline.ts';

const DAY_FIELDS = new Set(['due', 'paid', 'to', 'told', 'tellBy', 'until']);
const ID_FIELDS = new Set(['id', 'of', 'boundary', 'ends']);

export function buildClient(story: Story, timeline: Timeline): ExchangeLineLike {
  const { handle, name, aliases, sinceMonths, contractEndsInDays, share, contactEvery, people } = story;
  return {
    kind: 'client', client: handle, name,
    since: sinceMonths === undefined ? timeline.day(story.firstCheck) : addMonths(timeline.today, -sinceMonths),
    share,
    ...(contractEndsInDays !== undefined && { contractUntil: addDays(timeline.today, contractEndsInDays) }),
    ...(contactEvery !== undefined && { contactEvery }),
    ...(aliases && { aliases }),
    people,
  };
}

export function buildEvents(story: Story, timeline: Timeline): readonly ExchangeLineLike[] {
  return story.events.map((event) => buildEvent(story.handle, event, timeline));
}

function buildEvent(handle: string, { ago, kind, ...fields }: StoryEvent, timeline: Timeline): ExchangeLineLike {
  const placed = Object.entries(fields).map(([field, value]): [string, unknown] => {
    if (DAY_FIELDS.has(field)) return [field, timeline.day(value as Ago)];
    return [field, ID_FIELDS.has(field) ? `demo-${handle}-${value as string}` : value];
  });
  return { kind, client: handle, on: timeline.day(ago), ...Object.fromEntries(placed) };
}

export function buildInvoices(story: Story, timeline: Timeline): readonly ExchangeLineLike[] {
  return story.billing === undefined ? [] : [...regularInvoices(story, story.billing, timeline), ...overdueInvoice(story, story.billing, timeline)];
}

function regularInvoices(story: Story, billing: Billing, timeline: Timeline): readonly ExchangeLineLike[] {
  const lines: ExchangeLineLike[] = [];
  const last = billing.overdueDays === undefined ? timeline.today : addDays(timeline.today, -billing.overdueDays - billing.termDays - 14);
  for (let ago = billing.from; ago > 0 && timeline.day(ago) < last; ago -= billing.every) {
    const on = timeline.day(ago);
    const due = addDays(on, billing.termDays);
    const paid = bankingDay(addDays(due, billing.lateDays[lines.length % billing.lateDays.length] ?? 0));
    lines.push({
      kind: 'invoice', client: story.handle, on, number: `${billing.prefix}${101 + lines.length}`, due,
      ...(paid < timeline.today && { paid }),
      ...(billing.disputed.includes(lines.length) && { disputed: true }),
    });
  }
  return lines;
}

function overdueInvoice(story: Story, billing: Billing, timeline: Timeline): readonly ExchangeLineLike[] {
  if (billing.overdueDays === undefined) return [];
  const due = addDays(timeline.today, -billing.overdueDays);
  return [{ kind: 'invoice', client: story.handle, on: bankingDay(addDays(due, -billing.termDays)), number: `${billing.prefix}140`, due }];
}

/** The Friday before, where the day falls on a weekend. */
function bankingDay(day: Day): Day {
  return addDays(day, Math.min(0, 5 - weekdayOf(day)));
}
