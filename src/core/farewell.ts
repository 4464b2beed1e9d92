import type { Day } from './calendar.ts';
import type { Fact } from './facts.ts';
import { naming, namesIn } from './names.ts';

/** What goes when a client is forgotten, and what stays elsewhere for the user to decide on. */
export interface Farewell {
  readonly facts: number;
  /** Different days that something was recorded for. */
  readonly days: number;
  /** Null where nothing can be read. */
  readonly first: Day | null;
  readonly last: Day | null;
  /** Different names, those who left included. */
  readonly people: number;
  /** Facts about others, or about nobody, in whose words the client or its people are named. */
  readonly mentions: readonly Fact[];
}

/**
 * @param own all facts of the client, corrections included, for those are deleted as well
 * @param others all facts of everybody else and of the book
 */
export function farewellTo(own: readonly Fact[], others: readonly Fact[]): Farewell {
  const days = [...new Set(own.map(({ on }) => on))].toSorted();
  const names = namesIn(own);
  return { facts: own.length, days: days.length, first: days[0] ?? null, last: days.at(-1) ?? null, people: names.people.length, mentions: naming(names, others) };
}
