import type { DayNumber } from '../calendar.ts';
import { ask, askedDay, type AskedDay } from './asked-day.ts';
import { isOver, type Seen } from './finding-runs.ts';
import { firstDay } from './replay.ts';
import type { Signal } from './signal.ts';
import { stretchesOf, type ClientSource } from './stretches.ts';

/** What signals said of one day. */
export interface LookedAt { readonly asked: AskedDay; readonly seen: readonly Seen[] }

/**
 * What signals say of the days up to `to`, in rising order; of each signal from a day on, not after `from`, before which
 * whatever it had found is over by `from`. So each day is asked about once, and none that could not change what stands.
 */
export function lookBack(source: ClientSource, { from, to }: { readonly from: DayNumber; readonly to: DayNumber }, signals: readonly Signal[]): readonly LookedAt[] {
  const looked: LookedAt[] = [];
  const quietUpTo = new Map<Signal, Seen>();
  let open = signals;
  for (const asked of askedDaysBackFrom(source, to)) {
    const seen = asked.hasEnded ? [] : open.map((signal) => ask(signal, asked));
    looked.push({ asked, seen });
    if (asked.day > from) continue;
    if (!asked.hasEnded) open = seen.filter((said) => !isSettled(said, quietUpTo)).map(({ signal }) => signal);
    if (asked.hasEnded || open.length === 0) break;
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
