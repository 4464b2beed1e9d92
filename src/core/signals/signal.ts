import type { Day, DayNumber } from '../calendar.ts';
import type { Message } from '../messages.ts';
import type { Schedule } from '../schedule.ts';
import type { ClientView } from './client-view.ts';

/** note: worth knowing; look: have a look; alert: act. In rising order. */
export const SEVERITIES = ['note', 'look', 'alert'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One dated fact that made a finding: the reader can check it (principle 2). */
export interface Evidence { readonly on: Day; readonly fact: Message }

/** What a signal says of one client on one day: what, since when, on which evidence, and what to do next. */
export interface Finding {
  readonly severity: Severity;
  /** The day on which it began, as far as can be told. */
  readonly since: Day;
  readonly message: Message;
  /** The concrete next step. */
  readonly next: Message;
  /** At least one; a finding that was acknowledged returns only once one of them is later. */
  readonly evidence: readonly Evidence[];
  /** Items it is about, for signals over ratings. */
  readonly items?: readonly string[];
}

/** What a signal may look at: all of one client that was known by the end of `day`. */
export interface SignalInput {
  readonly view: ClientView;
  readonly day: DayNumber;
  /** The client's own expected days. */
  readonly schedule: Schedule;
  /** Values by the names of the signal's own thresholds. */
  readonly thresholds: Readonly<Record<string, number>>;
  /** Expected days between checks, as in force; few ask, and all clients may have to be looked at for it. */
  checkEvery(): number;
  /** The day up to which this signal was acknowledged: only what came later counts. -Infinity where it never was. */
  readonly acknowledged: DayNumber;
}

/** Where a finding is shown: in the morning and in `drift`; only in `week`, `review` and `report`; or only in report and review. */
export type Place = 'morning' | 'week' | 'report';

/** A threshold: its default and the range in which it may be set. */
export interface Threshold { readonly value: number; readonly least: number; readonly most: number }

/** One signal, one file. The list of all is `all.ts`. */
export interface Signal<Name extends string = string> {
  readonly id: string;
  /** Concept ids of the mission. */
  readonly source: readonly string[];
  readonly place: Place;
  /** Signals told as one warning when they fire together ("fading"). */
  readonly story?: 'fading';
  /** What it watches for is settled by a fact, not measured: it is over as soon as it no longer holds. Others go on for ten expected days. */
  readonly isOverAtOnce?: true;
  /** What began only after a finding was raised is another one: a second fall is news. Where missing, one goes on. */
  readonly renews?: boolean;
  /** By name, with the unit in the name. */
  readonly thresholds: Readonly<Record<Name, Threshold>>;
  /** Pure, and quick: called for every client and day of a replay. Undefined: silent, or too little history. */
  evaluate(input: SignalInput & { readonly thresholds: Readonly<Record<Name, number>> }): Finding | undefined;
}

/** Declares a signal; exists so that the names of its thresholds are known inside `evaluate`. */
export function defineSignal<Name extends string>(signal: Signal<Name>): Signal {
  return signal as unknown as Signal;
}
