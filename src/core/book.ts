import type { Day } from './calendar.ts';
import { settleCorrections } from './corrections.ts';
import { staysOf, type Stay } from './date-line.ts';
import type { Away, Boundary, Fact, Morning, Setting } from './facts.ts';
import { isLate } from './order.ts';
import { settingsOn, type BookSettings } from './settings.ts';

/** What belongs to no client: settings, the user's days off and boundaries, the mornings gone through. */
export interface Book {
  readonly settings: readonly Setting[];
  readonly away: readonly Away[];
  readonly boundaries: readonly Boundary[];
  /** Days whose pulse was gone through to its end on that very day. */
  readonly mornings: readonly Day[];
  /** Where the user was on those days. */
  readonly stays: readonly Stay[];
}

export function foldBook(facts: readonly Fact[]): Book {
  const standing = settleCorrections(facts);
  const settings = standing.filter((fact): fact is Setting => fact.kind === 'setting');
  const inTime = (fact: Morning): boolean => !isLate(fact, settingsOn(settings, fact.on).dayStart);
  const mornings = standing.filter((fact): fact is Morning => fact.kind === 'morning').filter(inTime);
  return {
    settings,
    away: standing.filter((fact): fact is Away => fact.kind === 'away'),
    boundaries: standing.filter((fact): fact is Boundary => fact.kind === 'boundary'),
    mornings: mornings.map(({ on }) => on),
    stays: staysOf(mornings),
  };
}

/** The settings in force at the end of `day`. */
export function bookSettings(book: Book, day: Day): BookSettings {
  return settingsOn(book.settings, day);
}

/** Whether both say of every day at which hour it began: what was in time in one was so in the other. */
export function haveSameDayStarts(a: Pick<Book, 'settings'>, b: Pick<Book, 'settings'>): boolean {
  return a.settings === b.settings || areSame(settingsNamed(a, 'dayStart'), settingsNamed(b, 'dayStart'));
}

/** Whether both expect the same days. */
export function haveSameSchedule(a: Pick<Book, 'settings' | 'away'>, b: Pick<Book, 'settings' | 'away'>): boolean {
  const sameWeeks = a.settings === b.settings || areSame(settingsNamed(a, 'workingDays'), settingsNamed(b, 'workingDays'));
  return sameWeeks && (a.away === b.away || areSame(a.away, b.away));
}

function settingsNamed({ settings }: Pick<Book, 'settings'>, name: Setting['name']): readonly Setting[] {
  return settings.filter((setting) => setting.name === name);
}

function areSame(a: readonly Fact[], b: readonly Fact[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
