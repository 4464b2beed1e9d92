import { addDays, type Day } from '../../src/core/calendar.ts';
import type { Fact, NewFact } from '../../src/core/facts.ts';
import { foldHistory, type History } from '../../src/core/history.ts';
import { buildStanding, type Standing } from '../../src/core/standing.ts';

/** A Monday. */
export const MONDAY = '2026-11-02' as Day;

/** The n-th day after that Monday. */
export function dayAt(n: number): Day {
  return addDays(MONDAY, n);
}

/** A fact as a test writes it: without what the store adds, of the client "acme" where none is named. */
export type Written = { readonly kind: NewFact['kind']; readonly on: Day; readonly [field: string]: unknown };

/** Facts in the order given, with ids "f0", "f1", ... where a test names none. */
export function written(...facts: readonly Written[]): readonly Fact[] {
  return facts.map((fact, i) => ({ client: 'acme', id: `f${String(i).padStart(4, '0')}`, ...fact }) as unknown as Fact);
}

export function historyOf(...facts: readonly Written[]): History {
  return foldHistory('acme', written({ kind: 'client', on: MONDAY, name: 'Acme GmbH', handle: 'acme', since: '2024-01-01' }, ...facts));
}

export function standingOf(...facts: readonly Written[]): Standing {
  const standing = buildStanding(historyOf(...facts), () => 3);
  if (standing === undefined) throw new Error('no client fact');
  return standing;
}
