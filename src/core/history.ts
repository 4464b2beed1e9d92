import { settleCorrections, type Statement } from './corrections.ts';
import type { Fact } from './facts.ts';

export type StatementKind = Statement['kind'];
export type FactOf<K extends StatementKind> = Extract<Statement, { kind: K }>;

/** All that stands of one client after corrections, in the order in which it became known. */
export interface History {
  readonly client: string;
  readonly facts: readonly Statement[];
  /** The facts of one kind, in the same order. */
  of<K extends StatementKind>(kind: K): readonly FactOf<K>[];
}

/** Folds the facts of one client. Nothing is computed here that a later fact could not change: see the files beside. */
export function foldHistory(client: string, facts: readonly Fact[]): History {
  const standing = settleCorrections(facts);
  const byKind = new Map<StatementKind, Statement[]>();
  for (const fact of standing) {
    const list = byKind.get(fact.kind);
    if (list === undefined) byKind.set(fact.kind, [fact]);
    else list.push(fact);
  }
  const of = <K extends StatementKind>(kind: K): readonly FactOf<K>[] => (byKind.get(kind) ?? []) as FactOf<K>[];
  return { client, facts: standing, of };
}
