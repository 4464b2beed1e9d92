import { inOrder } from './order.ts';
import type { Amendment, Fact } from './facts.ts';

/** A fact that says something of its own, as opposed to correcting another. */
export type Statement = Exclude<Fact, { kind: 'amendment' | 'retraction' }>;

/** What amendments may not touch: who a fact is and when it was recorded. */
const FIXED = new Set(['id', 'kind', 'client', 'at', 'tz', 'device', 'v', 'sum']);

/**
 * The facts as they stand after all corrections, in the order in which they became known. A retraction takes back
 * any fact, another correction included; an amendment replaces fields, and null takes a field away.
 */
export function settleCorrections(facts: readonly Fact[]): readonly Statement[] {
  const ordered = inOrder(facts);
  const retracted = retractedIds(ordered);
  const amendments = new Map<string, Amendment[]>();
  const standing: Statement[] = [];
  for (const fact of ordered) {
    if (retracted.has(fact.id) || fact.kind === 'retraction') continue;
    if (fact.kind === 'amendment') amendments.set(fact.of, [...(amendments.get(fact.of) ?? []), fact]);
    else standing.push(fact);
  }
  return amendments.size === 0 ? standing : standing.map((fact) => (amendments.get(fact.id) ?? []).reduce(amend, fact));
}

/** The amendments that no retraction took back. */
export function standingAmendments(facts: readonly Fact[]): readonly Amendment[] {
  const ordered = inOrder(facts);
  const retracted = retractedIds(ordered);
  return ordered.filter((fact): fact is Amendment => fact.kind === 'amendment' && !retracted.has(fact.id));
}

/** Newest first, so that taking back a retraction brings the fact back. */
function retractedIds(ordered: readonly Fact[]): ReadonlySet<string> {
  const retracted = new Set<string>();
  for (const fact of ordered.toReversed()) {
    if (fact.kind === 'retraction' && !retracted.has(fact.id)) retracted.add(fact.of);
  }
  return retracted;
}

function amend(fact: Statement, { set }: Amendment): Statement {
  const fields = Object.entries({ ...fact, ...Object.fromEntries(Object.entries(set).filter(([field]) => !FIXED.has(field))) });
  return Object.fromEntries(fields.filter(([, value]) => value !== null || fact.kind === 'pulse')) as unknown as Statement;
}
