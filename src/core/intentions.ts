import type { Day } from './calendar.ts';
import type { Check, Settle } from './facts.ts';
import type { History } from './history.ts';

/** An intention: what the user meant to do for the client that day (D1, R1). Counted for the user alone. */
export interface Intention {
  /** Id of the check it was given in. */
  readonly id: string;
  readonly on: Day;
  readonly text: string;
  readonly state: 'open' | 'kept' | 'partly' | 'missed';
  /** How often it was moved to another day. */
  readonly moved: number;
  /** The day it was last moved: it is asked about again on a later one. */
  readonly movedOn?: Day;
  readonly settledOn?: Day;
  /** What it changed for the client, in the user's words. */
  readonly effect?: string;
}

/** Moving an intention, or a promise, a third time is missing it. */
export const MOVES_ALLOWED = 2;

/** All intentions in the order in which they were given, with what became of them. */
export function intentionsOf(history: History): readonly Intention[] {
  const intentions: Intention[] = [];
  const places = new Map<string, number>();
  for (const fact of history.facts) {
    if (fact.kind === 'settlement') settleAt(intentions, places.get(fact.of), fact.outcome, fact.on, fact.effect);
    if (fact.kind !== 'check') continue;
    if (fact.settle !== undefined) settleAt(intentions, newestOpenBefore(intentions, fact.on), fact.settle, fact.on, fact.effect);
    if (!isWords(fact.answer)) continue;
    places.set(fact.id, intentions.length);
    intentions.push({ id: fact.id, on: fact.on, text: fact.answer, state: 'open', moved: 0 });
  }
  return intentions;
}

export function openIntentions(history: History): readonly Intention[] {
  return intentionsOf(history).filter(({ state }) => state === 'open');
}

/** Open ones of an earlier day that were not moved today: what the morning asks about. */
export function isToSettle({ on, movedOn }: Intention, day: Day): boolean {
  return on < day && (movedOn === undefined || movedOn < day);
}

function newestOpenBefore(intentions: readonly Intention[], day: Check['on']): number {
  return intentions.findLastIndex(({ state, on }) => state === 'open' && on < day);
}

function settleAt(intentions: Intention[], index: number | undefined, settle: Settle, on: Day, effect: string | undefined): void {
  const intention = index === undefined ? undefined : intentions[index];
  if (index === undefined || intention === undefined) return;
  const moved = intention.moved + (settle === 'moved' ? 1 : 0);
  const state = settle !== 'moved' ? settle : moved > MOVES_ALLOWED ? 'missed' : 'open';
  intentions[index] = { ...intention, state, moved, ...(state === 'open' ? { movedOn: on } : { settledOn: on }), ...(isWords(effect) ? { effect } : {}) };
}

function isWords(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}
