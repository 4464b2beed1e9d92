import type { History } from './history.ts';
import { isOpen, promisesOf, type PromiseMade } from './promises.ts';
import { plansOf, type Plan } from './review/plan.ts';

/** A promise nobody has settled. `step`: it belongs to a decision about the client, who must not read of it (F12). */
export interface OpenPromise extends PromiseMade { readonly step?: true }

/** The earliest due first, those without a day last. */
export function openPromises(history: History): readonly OpenPromise[] {
  const steps = stepsIn(plansOf(history).slice(-1));
  return standingPromises(history).filter(isOpen)
    .map((promise) => ({ ...promise, ...(steps.has(promise.id) ? { step: true as const } : {}) }))
    .toSorted((a, b) => compare(a.due ?? '9', b.due ?? '9'));
}

/** All promises but open steps of a decision that another has followed: nobody waits for them any more. */
export function standingPromises(history: History): readonly PromiseMade[] {
  const retired = new Set(retiredSteps(history).map(({ id }) => id));
  return promisesOf(history).filter(({ id }) => !retired.has(id));
}

/** The open steps of decisions that another has followed. */
export function retiredSteps(history: History): readonly PromiseMade[] {
  const steps = stepsIn(plansOf(history).slice(0, -1));
  return promisesOf(history).filter((promise) => isOpen(promise) && steps.has(promise.id));
}

function stepsIn(plans: readonly Plan[]): ReadonlySet<string | undefined> {
  return new Set(plans.flatMap(({ steps }) => steps.map(({ promise }) => promise?.id)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
