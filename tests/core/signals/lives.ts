import { addDays, dayNumber, type Day, type DayNumber } from '../../../src/core/calendar.ts';
import { foldBook } from '../../../src/core/book.ts';
import type { Fact, NewFact } from '../../../src/core/facts.ts';
import { itemsOf } from '../../../src/core/items.ts';
import { buildClientView, type ClientView } from '../../../src/core/signals/client-view.ts';
import type { Finding, Signal } from '../../../src/core/signals/signal.ts';
import type { ClientSource } from '../../../src/core/signals/stretches.ts';
import { thresholdsOn } from '../../../src/core/signals/thresholds.ts';
import { corePack } from '../../../src/exchange/core-pack.ts';

/**
 * Lives as pictures, a sign a day from Monday 5 January 2026 on: each sign stands for the fact that the legend names,
 * "." for a day without one, "-" for a day without one on a weekend. Spaces are for the eye. What a signal says of
 * each day is a picture again: "." nothing, n note, l look, a alert.
 */
export const FIRST_DAY = '2026-01-05' as Day;

/** A fact as a test writes it: without id, day and client. */
export type Told = { readonly kind: NewFact['kind'] } & Readonly<Record<string, unknown>>;
/** What a sign stands for. */
export type Legend = Readonly<Record<string, Told | readonly Told[]>>;

export const items = itemsOf([corePack]);
const VAGUE = { phrases: ['follow up'], openers: [] };
export const CLIENT: Told = { kind: 'client', handle: 'acme', name: 'Acme GmbH', since: '2024-01-01', people: [{ name: 'Jana', role: 'decider' }, { name: 'Tom', role: 'sponsor' }, { name: 'Ada', role: 'user' }] };

/** A day as far into the pictures, 0 the first. */
export function dayAt(n: number): Day {
  return addDays(FIRST_DAY, n);
}

/** The facts of pictures laid over each other, a legend each; the client is known from the first day on. */
export function paint(...pictures: readonly (readonly [picture: string, legend: Legend])[]): readonly Fact[] {
  const facts = pictures.flatMap(([picture, legend]) => [...picture.replaceAll(' ', '')].flatMap((sign, day) => toldBy(legend, sign).map((told) => at(dayAt(day), told))));
  return withIds([at(FIRST_DAY, CLIENT), ...facts]);
}

/** One fact on one day; with `lateBy` it was recorded so many days afterwards. */
export function at(on: Day, { lateBy, ...told }: Told): object {
  return { client: 'acme', on, ...(typeof lateBy === 'number' ? { at: `${addDays(on, lateBy)}T09:00:00.000+00:00` } : {}), ...told };
}

export function withIds(facts: readonly object[]): readonly Fact[] {
  return facts.map((fact, index) => ({ id: `f${String(index).padStart(5, '0')}`, ...fact }) as unknown as Fact);
}

export function sourceOf(facts: readonly Fact[], book: readonly Fact[] = [], checkEvery = 1): ClientSource {
  return { client: 'acme', facts, book, items, vague: VAGUE, checkEveryOn: () => checkEvery };
}

export function viewOf(facts: readonly Fact[], book: readonly Fact[] = []): ClientView {
  return buildClientView({ client: 'acme', facts, book: foldBook(book), dayStart: 3, items, vague: VAGUE });
}

/** What a signal says on one day of facts that are all known. */
export function findingOn(signal: Signal, facts: readonly Fact[], day: Day | DayNumber, checkEvery = 1, view: ClientView = viewOf(facts)): Finding | undefined {
  const number = typeof day === 'number' ? day : dayNumber(day);
  const acks = facts.filter((fact) => fact.kind === 'ack' && fact.signal === signal.id && dayNumber(fact.on) <= number).map(({ on }) => dayNumber(on));
  return signal.evaluate({ view, day: number, schedule: view.schedule, thresholds: thresholdsOn(signal, view, number), checkEvery: () => checkEvery, acknowledged: acks.length === 0 ? -Infinity : Math.max(...acks) });
}

/** What a signal says of each day, as a picture of so many days. */
export function says(signal: Signal, facts: readonly Fact[], days: number, checkEvery = 1): string {
  const view = viewOf(facts);
  return Array.from({ length: days }, (_, day) => findingOn(signal, facts, dayNumber(FIRST_DAY) + day, checkEvery, view)?.severity[0] ?? '.').join('');
}

/** The pictures of weeks, seven signs each. */
export function weeks(count: number, week: string): string {
  return week.repeat(count);
}

/** For a table: what a signal says over the picture, days off (weekends) shown as "-". */
export function saysOver(signal: Signal, picture: string, legend: Legend, checkEvery = 1): string {
  const signs = picture.replaceAll(' ', '');
  return [...says(signal, paint([signs, legend]), signs.length, checkEvery)].map((sign, day) => (day % 7 > 4 ? '-' : sign)).join('');
}

function toldBy(legend: Legend, sign: string): readonly Told[] {
  const told = legend[sign];
  return told === undefined ? [] : Array.isArray(told) ? (told as readonly Told[]) : [told as Told];
}
