import type { OutcomeRow, OutcomesBlock, PromiseOutcome, PromiseState } from '../chart-blocks.ts';
import type { Day } from '../calendar.ts';
import { SIDES, type Side } from '../facts.ts';
import { message } from '../messages.ts';
import { isOpen, keptRate, LAST_PROMISES, type PromiseMade } from '../promises.ts';
import type { Past } from './past.ts';

/** What became of the last promises of both sides (D6); nothing where none was settled yet. */
export function promisesKept({ promises }: Past, day: Day): readonly OutcomesBlock[] {
  const rows = SIDES.flatMap((by) => rowOf(promises, by, day));
  return promises.every(isOpen) ? [] : [{ block: 'outcomes', label: message('chart-name', { chart: 'promises' }), rows }];
}

function rowOf(promises: readonly PromiseMade[], by: Side, day: Day): readonly OutcomeRow[] {
  const last = promises.filter((promise) => promise.by === by).map((promise) => outcomeOf(promise, day))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).slice(-LAST_PROMISES);
  return last.length === 0 ? [] : [{ label: message('promises-of', { by }), note: message('kept-note', keptRate(promises, by)), promises: last }];
}

function outcomeOf(promise: PromiseMade, day: Day): PromiseOutcome {
  const { on, due = on, settledOn = due, text } = promise;
  return { on: settledOn, text: message('words', { text }), state: stateOf(promise, day) };
}

function stateOf({ outcome, due }: PromiseMade, day: Day): PromiseState {
  return outcome ?? (due !== undefined && due < day ? 'overdue' : 'open');
}
