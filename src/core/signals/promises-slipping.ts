import { addDays } from '../calendar.ts';
import { message } from '../messages.ts';
import { endedPromises, overduePromises } from './promises-heard.ts';
import { recorded } from './recorded.ts';
import { defineSignal, type Finding, type SignalInput } from './signal.ts';

const SHOWN = 3;

/**
 * Promises the client heard are not kept (D6, D10): fewer than half of the last ten, or two are overdue. The share
 * needs six that ended; a promise partly kept counts half.
 */
export const promisesSlipping = defineSignal({
  id: 'promises-slipping',
  source: ['D6', 'D10'],
  place: 'morning',
  thresholds: {
    lastPromises: { value: 10, least: 4, most: 50 },
    promisesNeeded: { value: 6, least: 2, most: 50 },
    keptShare: { value: 0.5, least: 0.1, most: 1 },
    overdue: { value: 2, least: 1, most: 10 },
  },
  evaluate: (input) => overdue(input, input.thresholds.overdue) ?? seldomKept(input, input.thresholds),
});

function overdue({ view, day }: SignalInput, atLeast: number): Finding | undefined {
  const open = overduePromises(view, day);
  const [first] = open;
  if (first === undefined || open.length < atLeast) return undefined;
  return {
    severity: 'look',
    since: first.due,
    message: message('signal.promises-overdue', { overdue: open.length }),
    next: message('next.promises-slipping', { text: first.text }),
    evidence: open.slice(-SHOWN).map(({ text, due }) => ({ on: addDays(due, 1), fact: message('evidence.overdue', { text, due }) })),
  };
}

function seldomKept({ view, day }: SignalInput, limits: { readonly lastPromises: number; readonly promisesNeeded: number; readonly keptShare: number }): Finding | undefined {
  const ended = endedPromises(view, day, limits.lastPromises);
  const broken = ended.filter(({ settlement }) => settlement.outcome !== 'kept');
  const kept = ended.length - broken.length + broken.filter(({ settlement }) => settlement.outcome === 'partly').length / 2;
  if (ended.length < limits.promisesNeeded || kept >= limits.keptShare * ended.length) return undefined;
  return {
    severity: 'look',
    since: broken[0]!.settlement.on,
    message: message('signal.promises-slipping', { kept: ended.length - broken.length, of: ended.length }),
    next: message('next.promises-slipping', { text: null }),
    evidence: broken.slice(-SHOWN).map(({ promise, settlement }) => ({ ...recorded(promise), on: settlement.on })),
  };
}
