import { dayNumber, type Day, type DayNumber } from '../calendar.ts';
import type { Schedule } from '../schedule.ts';
import { SIGNALS } from './all.ts';
import type { ClientView } from './client-view.ts';
import { byDay, lastUpTo, type Dated } from './dated.ts';
import { foldFindings, type FindingRuns } from './finding-runs.ts';
import type { ShownFinding } from './shown-finding.ts';
import type { Signal } from './signal.ts';
import { stretchesOf, type ClientSource, type KeptViews } from './stretches.ts';
import { thresholdsOf, type Thresholds } from './thresholds.ts';

/**
 * Every finding that would ever have been shown of one client, each day from what was known by its end; the earliest
 * raised first. Linear in the days and facts as long as facts become known on their own days.
 */
export function replay(source: ClientSource, to: DayNumber, signals: readonly Signal[] = SIGNALS): readonly ShownFinding[] {
  const runs = replayDays(source, { from: firstDay(source), to }, signals);
  return [...runs.closed, ...runs.standing()].toSorted((a, b) => (a.raised < b.raised ? -1 : a.raised > b.raised ? 1 : 0));
}

export interface ReplayOptions {
  /** Views that were made before. */
  readonly kept?: KeptViews;
  /** Told at the end of every day, expected or not. */
  readonly seen?: (day: DayNumber, runs: FindingRuns, schedule: Schedule) => void;
}

/** The findings of the days from..to, as if nothing had been found before. */
export function replayDays(source: ClientSource, { from, to }: { readonly from: DayNumber; readonly to: DayNumber }, signals: readonly Signal[], { kept, seen }: ReplayOptions = {}): FindingRuns {
  const runs = foldFindings(source.client, from);
  for (const stretch of stretchesOf(source, from, to, kept)) {
    const view = stretch.view();
    const asked = signals.map((signal) => ask(signal, view));
    for (let { from: day } = stretch; day <= stretch.to; day++) {
      if (view.schedule.isExpected(day) || stretch.news.has(day)) evaluateDay(view, day, source, asked, runs, stretch.corrected.has(day));
      seen?.(day, runs, view.schedule);
    }
  }
  return runs;
}

/** No fact of the client was known before it, whatever the hour at which a day begins: it may belong to the evening before. */
export function firstDay({ facts }: ClientSource): DayNumber {
  if (facts.length === 0) return Infinity;
  const first = facts.map(({ at, on }) => at ?? on).reduce((a, b) => (a < b ? a : b));
  return dayNumber(first.slice(0, 10) as Day) - 1;
}

/** A signal, and what of a view it is asked with. */
interface Asked {
  readonly signal: Signal;
  readonly acks: Dated<DayNumber> | undefined;
  readonly thresholdsOn: (day: DayNumber) => Thresholds;
}

function ask(signal: Signal, view: ClientView): Asked {
  return { signal, acks: view.derive(acknowledgements).get(signal.id), thresholdsOn: thresholdsOf(signal, view) };
}

function evaluateDay(view: ClientView, day: DayNumber, source: ClientSource, asked: readonly Asked[], runs: FindingRuns, corrected: boolean): void {
  const profile = view.profileOn(day);
  if (profile === undefined) return;
  if (view.phaseOn(day) === 'ended') return runs.endAll(day);
  const { schedule } = view;
  const checkEvery = profile.checkEvery ?? source.checkEveryOn(day);
  for (const { signal, acks, thresholdsOn } of asked) {
    const acknowledged = acks === undefined ? -Infinity : (lastUpTo(acks, day) ?? -Infinity);
    const input = { view, day, schedule, thresholds: thresholdsOn(day), checkEvery };
    const finding = signal.evaluate({ ...input, acknowledged });
    // what is silent only because it was seen is not over, whatever else was corrected that day
    const isSeen = (): boolean => acknowledged > -Infinity && signal.evaluate({ ...input, acknowledged: -Infinity }) !== undefined;
    if (finding !== undefined || runs.isRunning(signal)) runs.see({ signal, day, finding, acknowledged, schedule, corrected: corrected && (finding !== undefined || !isSeen()) });
  }
}

/** By signal, the days on which it was acknowledged. */
function acknowledgements(view: ClientView): ReadonlyMap<string, Dated<DayNumber>> {
  const days = new Map<string, DayNumber[]>();
  for (const { signal, on } of view.of('ack').values) days.set(signal, [...(days.get(signal) ?? []), dayNumber(on)]);
  return new Map([...days].map(([signal, acks]) => [signal, byDay(acks, (day) => day)]));
}
