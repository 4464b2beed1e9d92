import { settleCorrections, standingAmendments, type Statement } from './corrections.ts';
import type { Amendment, Fact, Retraction } from './facts.ts';

/** What one command recorded and `undo` takes back: a fact, or what was added to one later. */
export interface LastEntry {
  /** What stands in the journal: of the same change for several clients each one, newest first. */
  readonly recorded: readonly (Statement | Amendment)[];
  /** The fact it is, or that it corrects, as it stands. */
  readonly fact: Statement;
}

/** The last entry that a device recorded and that stands; ids of one device rise. What was imported is none of it. */
export function lastEntry(facts: readonly Fact[], device: string): LastEntry | undefined {
  const standing = settleCorrections(facts);
  const byId = new Map(standing.map((fact) => [fact.id, fact]));
  const recorded = [...standing, ...standingAmendments(facts).filter(({ of }) => byId.has(of))].filter((fact) => isRecordedBy(fact, device)).toSorted(newestFirst);
  const [last, ...before] = recorded;
  const fact = last?.kind === 'amendment' ? byId.get(last.of) : last;
  if (last === undefined || fact === undefined) return undefined;
  return { recorded: [last, ...whileSo(before, (other) => isSameEntry(last, other))], fact };
}

/**
 * The retractions with which a device took its last entry back, where it has recorded nothing since: then putting back
 * follows taking back step by step. What was put back already is passed over.
 */
export function lastTakenBack(facts: readonly Fact[], device: string): readonly Retraction[] {
  const mine = facts.filter((fact) => isRecordedBy(fact, device)).toSorted(newestFirst);
  const retractions = new Set(mine.filter(({ kind }) => kind === 'retraction').map(({ id }) => id));
  const putBack = new Set<string>();
  for (const [index, fact] of mine.entries()) {
    if (putBack.has(fact.id)) continue;
    if (fact.kind !== 'retraction') return [];
    if (!retractions.has(fact.of)) return [fact, ...alikeRetractions(facts, fact, mine.slice(index + 1))];
    putBack.add(fact.of);
  }
  return [];
}

/** The retractions right before it that took back the same entry of other clients. */
function alikeRetractions(facts: readonly Fact[], last: Retraction, before: readonly Fact[]): readonly Retraction[] {
  const find = (id: string): Fact | undefined => facts.find((fact) => fact.id === id);
  const first = find(last.of);
  const isAlike = (fact: Fact): fact is Retraction => {
    const target = fact.kind === 'retraction' ? find(fact.of) : undefined;
    return first !== undefined && target !== undefined && isSameEntry(first, target);
  };
  return whileSo(before, isAlike).filter(isAlike);
}

/** One change recorded for all clients is one entry, though each client has a fact of its own. */
function isSameEntry(a: Fact, b: Fact): boolean {
  return a.kind === 'change' && b.kind === 'change' && a.client !== b.client && a.text === b.text && a.on === b.on;
}

function whileSo<T>(values: readonly T[], is: (value: T) => boolean): readonly T[] {
  const end = values.findIndex((value) => !is(value));
  return end === -1 ? values : values.slice(0, end);
}

function isRecordedBy(fact: Fact, device: string): boolean {
  return fact.device === device && fact.at !== undefined;
}

function newestFirst(a: Fact, b: Fact): number {
  return a.id < b.id ? 1 : -1;
}
