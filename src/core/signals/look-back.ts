import type { DayNumber } from '../calendar.ts';
import { ask, askedDay, type AskedDay } from './asked-day.ts';
import { isOver, type Seen } from './finding-runs.ts';
import { firstDay } from './replay.ts';
import type { Signal } from './signal.ts';
import { stretchesOf, type ClientSource } from './stretches.ts';

/** What signals said of one day. */
export interface LookedAt { readonly asked: AskedDay; readonly seen: readonly Seen[] }

/**
 * What signals say of the days up to `to`, in rising order, each day asked about once. Goes back from the last day, for
 * each signal until whatever it had found before is certain to be over by `from`: after ten expected days without it, say.
 */
export function lookBack(source: ClientSource, { from, to }: { readonly from: DayNumber; readonly to: DayNumber }, signals: readonly Signal[]): readonly LookedAt[] {
  const looked: LookedAt[] = [];
  const quietUpTo = new Map<Signal, Seen>();
  const open = new Set(signals);
  for (const asked of askedDaysBackFrom(source, to)) {
    const seen = asked.hasEnded ? [] : Array.from(open, (signal) => ask(signal, asked));
    looked.push({ asked, seen });
    if (asked.day > from) continue;
    for (const said of seen) if (isSettled(said, quietUpTo)) open.delete(said.signal);
    if (asked.hasEnded || open.size === 0) break;
  }
  return looked.toReversed();
}

/** Each view is laid out when one of its days is come to. */
function* askedDaysBackFrom(source: ClientSource, to: DayNumber): Generator<AskedDay> {
  for (const stretch of stretchesOf(source, firstDay(source), to).toReversed()) {
    for (let { to: day } = stretch; day >= stretch.from; day--) {
      const asked = askedDay(source, stretch, day);
      if (asked !== undefined) yield asked;
    }
  }
}

/**
 * Whether nothing that the signal found before this day outlasts the quiet days that begin with it.
 * @param quietUpTo by signal the last of the days on which it said nothing, as far as was looked
 */
function isSettled(said: Seen, quietUpTo: Map<Signal, Seen>): boolean {
  const { signal, day, finding } = said;
  if (finding !== undefined) quietUpTo.delete(signal);
  else if (!quietUpTo.has(signal)) quietUpTo.set(signal, said);
  const last = quietUpTo.get(signal);
  return last !== undefined && (isOver(said, day - 1) || isOver(last, day - 1));
}
