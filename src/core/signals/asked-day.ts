import { dayNumber, type DayNumber } from '../calendar.ts';
import type { ClientView } from './client-view.ts';
import { byDay, lastUpTo, type Dated } from './dated.ts';
import type { Seen } from './finding-runs.ts';
import type { Signal, SignalInput } from './signal.ts';
import type { ClientSource, Stretch } from './stretches.ts';
import { thresholdsOf, type Thresholds } from './thresholds.ts';

/** A day on which signals are asked about a client, and what they may know on it. */
export interface AskedDay {
  readonly day: DayNumber;
  readonly view: ClientView;
  /** Expected days between checks, as in force. */
  checkEvery(): number;
  /** Something was amended or taken back on that day. */
  readonly corrected: boolean;
  /** Nothing holds of a client that has ended. */
  readonly hasEnded: boolean;
}

/** Undefined where nothing was expected of the day and nothing became known on it, or the client was not known yet. */
export function askedDay(source: ClientSource, { view: viewOf, news, corrected }: Stretch, day: DayNumber): AskedDay | undefined {
  const view = viewOf();
  if (!view.schedule.isExpected(day) && !news.has(day)) return undefined;
  const profile = view.profileOn(day);
  if (profile === undefined) return undefined;
  return { day, view, checkEvery: () => profile.checkEvery ?? source.checkEveryOn(day), corrected: corrected.has(day), hasEnded: view.phaseOn(day) === 'ended' };
}

/** What a signal says of the day: asked close to a million times in a replay. */
export function ask(signal: Signal, { day, view, checkEvery, corrected }: AskedDay): Seen {
  const { schedule } = view;
  const { acks, thresholds } = termsOf(signal, view);
  const acknowledged = acks === undefined ? -Infinity : (lastUpTo(acks, day) ?? -Infinity);
  const input: SignalInput = { view, day, schedule, thresholds: thresholds(day), checkEvery, acknowledged };
  const finding = signal.evaluate(input);
  return { signal, day, finding, acknowledged, schedule, corrected: corrected && (finding !== undefined || !isSeen(signal, input)) };
}

/** What is silent only because it was seen is not over, whatever else was corrected that day. */
function isSeen(signal: Signal, input: SignalInput): boolean {
  return input.acknowledged > -Infinity && signal.evaluate({ ...input, acknowledged: -Infinity }) !== undefined;
}

/** What was set and acknowledged of a signal, by day. */
interface Terms { readonly acks: Dated<DayNumber> | undefined; readonly thresholds: (day: DayNumber) => Thresholds }

function termsOf(signal: Signal, view: ClientView): Terms {
  const known = view.derive(termsBySignal);
  const before = known.get(signal);
  if (before !== undefined) return before;
  const terms = { acks: view.derive(acknowledgements).get(signal.id), thresholds: thresholdsOf(signal, view) };
  known.set(signal, terms);
  return terms;
}

function termsBySignal(): Map<Signal, Terms> {
  return new Map();
}

/** By signal, the days on which it was acknowledged. */
function acknowledgements(view: ClientView): ReadonlyMap<string, Dated<DayNumber>> {
  const days = new Map<string, DayNumber[]>();
  for (const { signal, on } of view.of('ack').values) days.set(signal, [...(days.get(signal) ?? []), dayNumber(on)]);
  return new Map([...days].map(([signal, acks]) => [signal, byDay(acks, (day) => day)]));
}
