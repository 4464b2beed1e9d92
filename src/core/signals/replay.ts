import { dayNumber, type Day, type DayNumber } from '../calendar.ts';
import { SIGNALS } from './all.ts';
import { ask, askedDay, type AskedDay } from './asked-day.ts';
import { foldFindings, type FindingRuns, type Seen } from './finding-runs.ts';
import type { ShownFinding } from './shown-finding.ts';
import type { Signal } from './signal.ts';
import { stretchesOf, type ClientSource } from './stretches.ts';

/**
 * Every finding that would ever have been shown of one client, each day from what was known by its end; the earliest
 * raised first. Linear in the days and facts as long as facts become known on their own days.
 */
export function replay(source: ClientSource, to: DayNumber, signals: readonly Signal[] = SIGNALS): readonly ShownFinding[] {
  const runs = replayDays(source, { from: firstDay(source), to }, signals);
  return [...runs.closed, ...runs.standing()].toSorted((a, b) => (a.raised < b.raised ? -1 : a.raised > b.raised ? 1 : 0));
}

/** The findings of the days from..to, as if nothing had been found before. */
export function replayDays(source: ClientSource, { from, to }: { readonly from: DayNumber; readonly to: DayNumber }, signals: readonly Signal[]): FindingRuns {
  const runs = foldFindings(source.client);
  for (const stretch of stretchesOf(source, from, to)) {
    for (let { from: day } = stretch; day <= stretch.to; day++) {
      const asked = askedDay(source, stretch, day);
      if (asked !== undefined) tell(runs, asked, asked.hasEnded ? [] : signals.map((signal) => ask(signal, asked)));
    }
  }
  return runs;
}

/** @param seen what signals said of the day */
export function tell(runs: FindingRuns, { day, hasEnded }: AskedDay, seen: readonly Seen[]): void {
  if (hasEnded) runs.endAll(day);
  else for (const said of seen) runs.see(said);
}

/** No fact of the client was known before it, whatever the hour at which a day begins: it may belong to the evening before. */
export function firstDay({ facts }: ClientSource): DayNumber {
  if (facts.length === 0) return Infinity;
  const first = facts.map(({ at, on }) => at ?? on).reduce((a, b) => (a < b ? a : b));
  return dayNumber(first.slice(0, 10) as Day) - 1;
}
