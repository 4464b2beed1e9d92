import { addDays, type Day } from '../calendar.ts';
import type { Decision } from '../facts.ts';
import type { History } from '../history.ts';
import { isOpen, promisesOf, type PromiseMade } from '../promises.ts';

/** A decision and what became of its steps. */
export interface Plan {
  readonly decision: Decision;
  /** A step is a promise of ours with the same words, made on the day of the decision; one recorded without it has none, and two of one day have each their own. */
  readonly steps: readonly { readonly text: string; readonly promise?: PromiseMade }[];
}

/** Decisions by day, the last at the end. */
export function plansOf(history: History): readonly Plan[] {
  const ours = promisesOf(history).filter(({ by }) => by === 'us');
  const decisions = history.of('decision').toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const taken = new Set<string>();
  return decisions.map((decision) => ({
    decision,
    steps: (decision.steps ?? []).map((text) => {
      const promise = ours.find((made) => made.on === decision.on && made.text === text && !taken.has(made.id));
      if (promise === undefined) return { text };
      taken.add(promise.id);
      return { text, promise };
    }),
  }));
}

/** Steps that are followed up: how many were kept, how many in part, and how many nobody has settled yet. */
export interface Progress { readonly done: number; readonly partly: number; readonly open: number; readonly of: number }

export function progressOf({ steps }: Plan): Progress {
  const promises = steps.flatMap(({ promise }) => promise ?? []);
  const count = (outcome: PromiseMade['outcome']): number => promises.filter((promise) => promise.outcome === outcome).length;
  return { done: count('kept'), partly: count('partly'), open: promises.filter(isOpen).length, of: promises.length };
}

/** What nobody named a day for is looked at again after so many days. */
const USUAL_DAYS = 90;

export function usualUntil(day: Day): Day {
  return addDays(day, USUAL_DAYS);
}
