import type { DayNumber } from '../calendar.ts';
import { SIGNALS } from './all.ts';
import { firstDay, replayDays } from './replay.ts';
import type { ShownFinding } from './shown-finding.ts';
import { SEVERITIES, type Signal } from './signal.ts';
import type { ClientSource, KeptViews } from './stretches.ts';

/** Calendar days looked at first: a finding lasts ten expected days after it was last seen. */
const FIRST_LOOK = 42;

/**
 * The findings of one client that stand at the end of a day, from what was known by then, the gravest first. Looks back
 * only as far as it must to know when each was raised: the same as `replay` would say.
 */
export function findingsOn(source: ClientSource, day: DayNumber, signals: readonly Signal[] = SIGNALS): readonly ShownFinding[] {
  return lookBack(source, day, signals, FIRST_LOOK, new Map()).toSorted(byGravity);
}

/** Signals that held as far back as was looked are looked at again from twice as far. */
function lookBack(source: ClientSource, day: DayNumber, signals: readonly Signal[], reach: number, kept: KeptViews): readonly ShownFinding[] {
  const first = firstDay(source);
  const runs = replayDays(source, Math.max(first, day - reach), day, signals, kept);
  if (day - reach <= first || runs.unsettled.size === 0) return runs.standing();
  const settled = runs.standing().filter(({ signal }) => ![...runs.unsettled].some(({ id }) => id === signal));
  return [...settled, ...lookBack(source, day, [...runs.unsettled], reach * 2, kept)];
}

/** The gravest first, then the oldest, then in the order of the signals. */
export function byGravity(a: ShownFinding, b: ShownFinding): number {
  const gravity = SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity);
  return gravity || (a.raised < b.raised ? -1 : a.raised > b.raised ? 1 : ORDER.indexOf(a.signal) - ORDER.indexOf(b.signal));
}

const ORDER = SIGNALS.map(({ id }) => id);
