import { addDays, daysBetween } from '../calendar.ts';
import { isHeld } from '../contacts.ts';
import type { Touch } from '../facts.ts';
import type { History } from '../history.ts';
import { message, type Message } from '../messages.ts';
import { peopleOf } from '../people.ts';
import { openStories } from '../signals/open-stories.ts';
import { within, type ClientWeek } from './week.ts';

/** One client to go and see, with what speaks for it. */
export interface Visit { readonly name: string; readonly why: Message; readonly next: Message }

/** Whoever decides was not met for four weeks: long enough to go without any warning. */
const UNSEEN_DAYS = 28;
const PLANNED_DAYS = 14;
const IN_PERSON: readonly Touch['touch'][] = ['visit', 'meeting', 'meal'];

/**
 * The client with the gravest warning, else the one whose decider was not met for longest (R4). Not who was met in person
 * this week or soon will be, nor one about whom a decision is open: that comes first.
 */
export function whomToVisit(weeks: readonly ClientWeek[]): Visit | undefined {
  const open = weeks.filter((week) => week.client.decision === undefined && !isMet(week));
  return byWarning(open) ?? byDecider(open);
}

function isMet(week: ClientWeek): boolean {
  const { client: { standing, day }, history } = week;
  const inPerson = ({ touch }: Pick<Touch, 'touch'>): boolean => IN_PERSON.includes(touch);
  return within(week, history.of('touch')).some((touch) => isHeld(touch) && inPerson(touch))
    || standing.contacts.planned.some((plan) => inPerson(plan) && plan.on >= day && plan.on <= addDays(day, PLANNED_DAYS));
}

function byWarning(open: readonly ClientWeek[]): Visit | undefined {
  const [worst] = openStories(open.flatMap(({ findings }) => findings), open[0]?.to ?? ('' as never));
  const of = open.find(({ client }) => client.standing.profile.id === worst?.client);
  if (worst === undefined || of === undefined) return undefined;
  const signs = worst.findings.map(({ signal, message: said }) => ({ signal, message: said }));
  return { name: of.client.standing.profile.name, why: message('warning-line', { story: worst.story, signs }), next: worst.next };
}

/** Where contacts tell who was there; elsewhere that nobody is named says nothing (principle 1). */
function namesPeople(history: History): boolean {
  return history.of('touch').some((touch) => isHeld(touch) && (touch.with ?? []).length > 0);
}

function byDecider(open: readonly ClientWeek[]): Visit | undefined {
  const unseen = open.flatMap(({ client, history, to }) => peopleOf(history)
    .filter(({ role, left, since, lastSeen }) => role === 'decider' && left === undefined && since <= to && (lastSeen !== undefined || namesPeople(history)))
    .map(({ name, since, lastSeen = since }) => ({ client: client.standing.profile.name, person: name, days: daysBetween(lastSeen, to) })));
  const [longest] = unseen.filter(({ days }) => days >= UNSEEN_DAYS).toSorted((a, b) => b.days - a.days);
  if (longest === undefined) return undefined;
  const { client, person, days } = longest;
  return { name: client, why: message('signal.decider-unseen', { person, days }), next: message('next.decider-unseen', { person }) };
}
