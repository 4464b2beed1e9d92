import type { Day } from '../calendar.ts';
import type { Finding, Place, Severity, Signal } from './signal.ts';

/** A finding as it is shown: when it was first seen, and whether it still stands. */
export interface ShownFinding extends Finding {
  readonly client: string;
  readonly signal: string;
  readonly place: Place;
  readonly story: Signal['story'] | null;
  readonly source: readonly string[];
  readonly items: readonly string[];
  /** The highest it reached; an escalation changes this and not `raised`. */
  readonly severity: Severity;
  /** The first day on which it would have been seen, from what was known by the end of that day. */
  readonly raised: Day;
  /** The day on which it was over; null while it stands. */
  readonly cleared: Day | null;
  /** The day of the acknowledgement that covers it; null where there is none. */
  readonly acknowledged: Day | null;
}

/** A warning that still holds, seen or not: marking it as seen changes nothing in the relationship. Notes are only worth knowing. */
export function isStandingWarning({ severity, place, cleared }: ShownFinding): boolean {
  return severity !== 'note' && place === 'morning' && cleared === null;
}

/** A warning the user has not dealt with: what was seen is seen. */
export function isOpenWarning(finding: ShownFinding): boolean {
  return isStandingWarning(finding) && finding.acknowledged === null;
}

/** A warning that is over. */
export function isPastWarning({ severity, place, cleared }: ShownFinding): boolean {
  return severity !== 'note' && place === 'morning' && cleared !== null;
}
