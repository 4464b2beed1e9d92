import type { Day } from './calendar.ts';
import type { Settle, Side } from './facts.ts';
import type { History } from './history.ts';

/** A promise: what one side heard from the other (D6). */
export interface PromiseMade {
  readonly id: string;
  readonly on: Day;
  readonly by: Side;
  readonly text: string;
  readonly due?: Day;
  readonly outcome?: Settle;
  readonly settledOn?: Day;
}

export function promisesOf(history: History): readonly PromiseMade[] {
  const settlements = new Map(history.of('settlement').map((fact) => [fact.of, fact]));
  return history.of('promise').map(({ id, on, by = 'us', text, due }) => {
    const settlement = settlements.get(id);
    const settled = settlement === undefined || settlement.outcome === 'moved' ? {} : { outcome: settlement.outcome, settledOn: settlement.on };
    return { id, on, by, text, ...(due === undefined ? {} : { due }), ...settled };
  });
}

/** Promises nobody has settled, the earliest due first, those without a day last. */
export function openPromises(history: History): readonly PromiseMade[] {
  return promisesOf(history)
    .filter(({ outcome }) => outcome === undefined)
    .toSorted((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1));
}
