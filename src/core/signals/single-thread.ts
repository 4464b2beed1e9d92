import { dayNumber, type DayNumber } from '../calendar.ts';
import type { Contact, Touch } from '../facts.ts';
import { message } from '../messages.ts';
import type { ClientView } from './client-view.ts';
import { contactsHeld } from './contacts-held.ts';
import { between, byDay, countUpTo, type Dated } from './dated.ts';
import { chanceOfAtMost } from './next-share.ts';
import { onDay, recorded } from './recorded.ts';
import { rememberFindings } from './remember-findings.ts';
import { defineSignal, type Finding, type SignalInput } from './signal.ts';
import { inRole } from './whom.ts';

/** An absence is news when it is so many times as long as any before it, and when somebody met as often as they were misses so many contacts by chance less often than this. */
const LONGER_THAN_EVER = 2;
const BY_CHANCE = 0.02;
/** Expected days in a calendar day, at least: holidays do not make anybody unseen. */
const EXPECTED_SHARE = 0.65;

const NOBODY: readonly Contact[] = [];

const remembered = rememberFindings();

/**
 * The relationship hangs by one person (D5, A2, R4): contacts of 90 days all through one of them, or the decider is
 * unknown or unseen for 60 days. Needs six contacts with names in those 90 days; the decider's absence must also be
 * twice as long as any before it, and more than chance makes of how often they used to be there.
 */
export const singleThread = defineSignal({
  id: 'single-thread',
  source: ['D5', 'A2', 'R4'],
  place: 'morning',
  story: 'fading',
  isOverAtOnce: true,
  thresholds: {
    contactDays: { value: 90, least: 14, most: 365 },
    contactsNeeded: { value: 6, least: 2, most: 50 },
    deciderDays: { value: 60, least: 14, most: 365 },
  },
  evaluate: (input) => {
    const { view, day, thresholds } = input;
    const named = view.derive(contactsWithNames);
    const [first, end] = [countUpTo(named, day - thresholds.contactDays), countUpTo(named, day)];
    if (end - first < thresholds.contactsNeeded || named.days[0]! > day - thresholds.contactDays) return undefined;
    const people = view.profileOn(day)?.people ?? NOBODY;
    const alone = view.derive(sameAlong)[end - 1]!;
    if (alone <= first) return remembered(view, people, `${alone} ${end - first}`, () => throughOne(named.values[alone]!, end - first, people));
    const decider = inRole(people, 'decider');
    return people.length === 0 ? undefined : decider === undefined ? deciderUnknown(named.values[first]!) : deciderUnseen(input, decider, thresholds.deciderDays);
  },
});

function contactsWithNames(view: ClientView): Dated<Touch> {
  return byDay(view.derive(contactsHeld).values.filter((touch) => (touch.with ?? []).length > 0), ({ on }) => dayNumber(on));
}

/** Entry i: the contact from which on all up to i went through one person only; i + 1 where not even this one did. */
function sameAlong(view: ClientView): readonly number[] {
  const along: number[] = [];
  view.derive(contactsWithNames).values.forEach(({ with: met = [] }, index, all) => {
    const alone = met.every((name) => name === met[0]);
    const goesOn = alone && index > 0 && along[index - 1]! < index && all[index - 1]!.with![0] === met[0];
    along.push(goesOn ? along[index - 1]! : alone ? index : index + 1);
  });
  return along;
}

/** @param first the contact since which nobody else was met */
function throughOne(first: Touch, contacts: number, people: readonly Contact[]): Finding {
  const person = first.with![0]!;
  return {
    severity: 'look',
    since: first.on,
    message: message('signal.single-thread', { person, contacts }),
    next: message('next.single-thread', { others: deciderFirst(people).filter((name) => name !== person) }),
    evidence: [recorded(first)],
  };
}

function deciderFirst(people: readonly Contact[]): readonly string[] {
  return people.toSorted((a, b) => Number(b.role === 'decider') - Number(a.role === 'decider')).map(({ name }) => name);
}

function deciderUnknown(first: Touch): Finding {
  return { severity: 'look', since: first.on, message: message('signal.decider-unknown', {}), next: message('next.decider-unknown', {}), evidence: [recorded(first)] };
}

function deciderUnseen({ view, day, schedule }: SignalInput, { name }: Contact, limitDays: number): Finding | undefined {
  const named = view.derive(contactsWithNames);
  const start = day - limitDays;
  if (between(named, start, day).some((touch) => touch.with!.includes(name)) || schedule.expectedBetween(start, day) < Math.floor(limitDays * EXPECTED_SHARE)) return undefined;
  const seen = between(named, -Infinity, start).filter((touch) => touch.with!.includes(name));
  const last = seen.at(-1);
  const from = last === undefined ? named.days[0]! : dayNumber(last.on);
  if (day - from < LONGER_THAN_EVER * longestAbsence(seen) || (last !== undefined && isOftenMissing(named, seen.length, from, day))) return undefined;
  return {
    severity: 'look',
    since: last?.on ?? named.values[0]!.on,
    message: message('signal.decider-unseen', { person: name, days: day - from }),
    next: message('next.decider-unseen', { person: name }),
    evidence: last === undefined ? [onDay(from + limitDays, message('evidence.reached', { days: limitDays }))] : [recorded(last)],
  };
}

/** Somebody met in every fourth contact misses ten of them easily. */
function isOftenMissing(named: Dated<Touch>, seen: number, last: DayNumber, day: DayNumber): boolean {
  const before = countUpTo(named, last);
  return chanceOfAtMost(0, countUpTo(named, day) - before, seen, before) > BY_CHANCE;
}

function longestAbsence(seen: readonly Touch[]): DayNumber {
  return seen.slice(1).reduce((longest, { on }, index) => Math.max(longest, dayNumber(on) - dayNumber(seen[index]!.on)), 0);
}
