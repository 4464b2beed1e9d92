import { settleCorrections, type Statement } from './corrections.ts';
import type { Fact, Retraction } from './facts.ts';

/** The last fact that a device recorded and that stands, as it stands; ids of one device rise. What was imported is none of it. */
export function lastStanding(facts: readonly Fact[], device: string): Statement | undefined {
  return settleCorrections(facts).filter((fact) => isRecordedBy(fact, device)).toSorted(newestFirst)[0];
}

/**
 * The retraction with which a device took a fact back, where it has recorded nothing since: then putting back follows
 * taking back step by step. What was put back already is passed over.
 */
export function lastTakenBack(facts: readonly Fact[], device: string): Retraction | undefined {
  const mine = facts.filter((fact) => isRecordedBy(fact, device)).toSorted(newestFirst);
  const retractions = new Set(mine.filter(({ kind }) => kind === 'retraction').map(({ id }) => id));
  const putBack = new Set<string>();
  for (const fact of mine) {
    if (putBack.has(fact.id)) continue;
    if (fact.kind !== 'retraction') return undefined;
    if (!retractions.has(fact.of)) return fact;
    putBack.add(fact.of);
  }
  return undefined;
}

function isRecordedBy(fact: Fact, device: string): boolean {
  return fact.device === device && fact.at !== undefined;
}

function newestFirst(a: Fact, b: Fact): number {
  return a.id < b.id ? 1 : -1;
}
