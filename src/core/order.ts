import { civilDay, dayNumber, instantOf, type Day } from './calendar.ts';
import type { Fact } from './facts.ts';

/** Facts in the order in which they became known: by `at`, then `id`. A fact without `at` is known at the end of its day. */
export function inOrder<F extends Fact>(facts: readonly F[]): readonly F[] {
  const keyed = facts.map((fact) => ({ fact, key: knownInstant(fact) }));
  return keyed.toSorted((a, b) => a.key - b.key || (a.fact.id < b.fact.id ? -1 : 1)).map(({ fact }) => fact);
}

/**
 * The day by whose end a fact was known: the civil day it was recorded on, or its own day where it was imported.
 * @param dayStart hour (0..6) at which a day begins
 */
export function knownOn(fact: Pick<Fact, 'on' | 'at'>, dayStart: number): Day {
  return fact.at === undefined ? fact.on : civilDay(fact.at, dayStart);
}

/** Entered after its day was over: kept, and earns no streak (principle 4). */
export function isLate(fact: Pick<Fact, 'on' | 'at'>, dayStart: number): boolean {
  return knownOn(fact, dayStart) > fact.on;
}

/** What was known by the end of `asOf`. That an invoice was paid is known from the day of payment. */
export function knownBy<F extends Fact>(facts: readonly F[], asOf: Day, dayStart: number): readonly F[] {
  return facts.filter((fact) => knownOn(fact, dayStart) <= asOf).map((fact) => unpaidBefore(fact, asOf));
}

function unpaidBefore<F extends Fact>(fact: F, asOf: Day): F {
  if (fact.kind !== 'invoice' || fact.paid === undefined || fact.paid <= asOf) return fact;
  const { paid: _later, ...known } = fact;
  return known as F;
}

function knownInstant(fact: Fact): number {
  return fact.at === undefined ? (dayNumber(fact.on) + 1) * 86_400_000 - 1 : instantOf(fact.at);
}
