import type { ClientDay } from './agenda/client-day.ts';
import type { Day } from './calendar.ts';
import type { Side } from './facts.ts';
import { isToSettle } from './intentions.ts';
import { isPromiseDue, type PromiseMade } from './promises.ts';

/** Something of which it is asked what became of it: what the user meant to do, or what a side promised. */
export interface ToSettle {
  /** Id of the check or the promise. */
  readonly id: string;
  readonly on: Day;
  readonly text: string;
  /** Of a promise. */
  readonly promised?: { readonly by: Side; readonly due?: Day };
}

/** What the morning asks about: open intentions of an earlier day, then the promises that are due, theirs too. */
export function toSettle({ standing: { intentions, promises }, day }: ClientDay): readonly ToSettle[] {
  return [
    ...intentions.filter((intention) => isToSettle(intention, day)).map(({ id, on, text }) => ({ id, on, text })),
    ...promises.filter((promise) => isPromiseDue(promise, day)).map(promiseToSettle),
  ];
}

export function promiseToSettle({ id, on, text, by, due }: PromiseMade): ToSettle {
  return { id, on, text, promised: { by, ...(due === undefined ? {} : { due }) } };
}
