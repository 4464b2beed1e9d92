import type { Day } from '../../core/calendar.ts';
import { buildChecks } from './checks.ts';
import { buildContacts, buildMornings, buildPulses } from './contacts.ts';
import { buildClient, buildEvents, buildInvoices } from './events.ts';
import type { ExchangeLineLike } from './line.ts';
import { planMornings, type Morning } from './mornings.ts';
import { stories } from './stories/index.ts';
import type { Story } from './story.ts';
import { buildDaysOff, timelineOf, type Timeline } from './timeline.ts';

export type { ExchangeLineLike } from './line.ts';
export { demoTour } from './tour.ts';

/**
 * Two years of a consultant with six clients, up to the last working day before `today`, as lines to import: clients
 * first, then everything by day. The same `today` gives the same lines everywhere.
 */
export function demoLines(today: Day): readonly ExchangeLineLike[] {
  const timeline = timelineOf(today);
  const mornings = planMornings(stories);
  const facts = [
    ...buildDaysOff(timeline),
    ...stories.flatMap((story) => tellStory(story, mornings, timeline)),
    ...buildMornings(mornings, timeline),
  ];
  return [
    ...stories.map((story) => buildClient(story, timeline)),
    ...facts.toSorted((a, b) => (a.on! < b.on! ? -1 : a.on! > b.on! ? 1 : 0)),
  ];
}

function tellStory(story: Story, mornings: readonly Morning[], timeline: Timeline): readonly ExchangeLineLike[] {
  const events = buildEvents(story, timeline);
  const contacts = buildContacts(story, timeline);
  const touched = new Set([...events, ...contacts].filter(({ kind }) => kind === 'touch').map(({ on }) => on!));
  return [
    ...events, ...contacts, ...buildInvoices(story, timeline),
    ...buildPulses(story, mornings, touched, timeline), ...buildChecks(story, mornings, timeline),
  ];
}
