import { daysBetween, type Day } from './calendar.ts';
import type { Settle, Settlement, Side } from './facts.ts';
import type { History } from './history.ts';
import { MOVES_ALLOWED } from './intentions.ts';

/** A promise: what one side heard from the other (D6). */
export interface PromiseMade {
  readonly id: string;
  /** Counted from the client's first: it stays with the promise, so that settling one again cannot hit another. */
  readonly number: number;
  readonly on: Day;
  readonly by: Side;
  readonly text: string;
  readonly due?: Day;
  readonly outcome?: Exclude<Settle, 'moved'>;
  readonly settledOn?: Day;
  /** The day an open one was last moved: it is asked about again on a later one. */
  readonly movedOn?: Day;
}

export function promisesOf(history: History): readonly PromiseMade[] {
  const settlements = new Map<string, Settlement[]>();
  for (const fact of history.of('settlement')) settlements.set(fact.of, [...(settlements.get(fact.of) ?? []), fact]);
  return history.of('promise').map(({ id, on, by = 'us', text, due }, index) => (
    { id, number: index + 1, on, by, text, ...(due === undefined ? {} : { due }), ...stateAfter(settlements.get(id) ?? []) }));
}

export function isOpen({ outcome }: PromiseMade): boolean {
  return outcome === undefined;
}

/** Due by the end of this day, and neither made nor moved on it: what the morning asks about. */
export function isPromiseDue({ on, due, movedOn }: PromiseMade, day: Day): boolean {
  return due !== undefined && due <= day && on < day && (movedOn === undefined || movedOn < day);
}

/** 0 where it has no day, or the day is not over. */
export function overdueDays(due: Day | undefined, day: Day): number {
  return due === undefined ? 0 : Math.max(0, daysBetween(due, day));
}

/** How many of the last promises were kept, and how many in part. */
export interface KeptRate { readonly kept: number; readonly partly: number; readonly of: number }

/** As many as say something about how a side keeps its word now. */
export const LAST_PROMISES = 20;

export function keptRate(promises: readonly PromiseMade[], by: Side): KeptRate {
  const settled = promises.filter((promise) => promise.by === by && !isOpen(promise));
  const last = settled.toSorted((a, b) => compare(a.settledOn ?? a.on, b.settledOn ?? b.on)).slice(-LAST_PROMISES);
  const count = (outcome: Settle): number => last.filter((promise) => promise.outcome === outcome).length;
  return { kept: count('kept'), partly: count('partly'), of: last.length };
}

/** The last word counts; moved once too often is missed, as with an intention. */
function stateAfter(settlements: readonly Settlement[]): Pick<PromiseMade, 'outcome' | 'settledOn' | 'movedOn'> {
  const last = settlements.at(-1);
  if (last === undefined) return {};
  const { outcome, on } = last;
  if (outcome !== 'moved') return { outcome, settledOn: on };
  const moves = settlements.filter((settlement) => settlement.outcome === 'moved').length;
  return moves > MOVES_ALLOWED ? { outcome: 'missed', settledOn: on } : { movedOn: on };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
