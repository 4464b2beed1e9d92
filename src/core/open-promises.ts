import type { History } from './history.ts';
import { isOpen, promisesOf, type PromiseMade } from './promises.ts';
import { plansOf } from './review/plan.ts';

/** A promise nobody has settled. `step`: it belongs to a decision about the client, who must not read of it (F12). */
export interface OpenPromise extends PromiseMade { readonly step?: true }

/** The earliest due first, those without a day last. */
export function openPromises(history: History): readonly OpenPromise[] {
  const steps = new Set(plansOf(history).flatMap((plan) => plan.steps.map(({ promise }) => promise?.id)));
  return promisesOf(history).filter(isOpen)
    .map((promise) => ({ ...promise, ...(steps.has(promise.id) ? { step: true as const } : {}) }))
    .toSorted((a, b) => compare(a.due ?? '9', b.due ?? '9'));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
