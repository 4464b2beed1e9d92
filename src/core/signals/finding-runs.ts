import { dayNumber, dayOf, type DayNumber } from '../calendar.ts';
import { QUIET_DAYS } from '../detectors/scan-alarms.ts';
import type { Schedule } from '../schedule.ts';
import type { ShownFinding } from './shown-finding.ts';
import { SEVERITIES, type Finding, type Signal } from './signal.ts';

/** A finding that goes on from day to day; over only after ten expected days without it, unless its signal says otherwise. */
interface Run {
  readonly signal: Signal;
  readonly raised: DayNumber;
  /** The last day on which it held. */
  readonly last: DayNumber;
  readonly finding: Finding;
  readonly acknowledged?: DayNumber;
}

/** What one signal said on one day. */
export interface Seen {
  readonly signal: Signal;
  readonly day: DayNumber;
  readonly finding: Finding | undefined;
  /** The last acknowledgement of the signal up to that day; -Infinity without one. */
  readonly acknowledged: DayNumber;
  readonly schedule: Schedule;
  /** Something was amended or taken back on that day, and may have ended it. */
  readonly corrected: boolean;
}

/** Folds what signals say day by day, in rising order, into findings with a beginning and an end. */
export interface FindingRuns {
  see(seen: Seen): void;
  /** Where nothing is running, a signal that says nothing need not be seen. */
  isRunning(signal: Signal): boolean;
  /** Everything is over: the client has ended. */
  endAll(day: DayNumber): void;
  readonly closed: readonly ShownFinding[];
  standing(): readonly ShownFinding[];
  /** Signals of which something held so early that it may have begun before the first day. */
  readonly unsettled: ReadonlySet<Signal>;
}

/** @param from the first day: what went before it is taken to be nothing */
export function foldFindings(client: string, from: DayNumber): FindingRuns {
  const runs = new Map<Signal, Run>();
  const closed: ShownFinding[] = [];
  const unsettled = new Set<Signal>();
  const close = (run: Run, day: DayNumber): void => {
    closed.push(show(client, run, day));
    runs.delete(run.signal);
  };
  const begin = ({ signal, day, acknowledged }: Seen, finding: Finding): void => {
    if (isNew(finding, acknowledged)) runs.set(signal, { signal, raised: day, last: day, finding });
  };
  const goOn = (run: Run, seen: Seen): void => {
    const { signal, day, finding, acknowledged, schedule, corrected } = seen;
    if (finding === undefined || (run.acknowledged === undefined && !isNew(finding, acknowledged))) {
      if (corrected || signal.isOverAtOnce === true || schedule.expectedBetween(run.last, day) >= QUIET_DAYS) close(run, day);
      else runs.set(signal, run);
    } else if ((run.acknowledged !== undefined && isNew(finding, run.acknowledged)) || (signal.renews === true && dayNumber(finding.since) > run.raised)) {
      close(run, day);
      begin(seen, finding);
    } else runs.set(signal, { ...run, last: day, finding: atLeastAsGrave(finding, run.finding) });
  };
  return {
    closed,
    unsettled,
    isRunning: (signal) => runs.has(signal),
    standing: () => [...runs.values()].map((run) => show(client, run)),
    endAll: (day) => { for (const run of runs.values()) close(run, day); },
    see: (seen) => {
      const { signal, day, finding, acknowledged, schedule } = seen;
      if (finding !== undefined && schedule.expectedBetween(from - 1, day - 1) < QUIET_DAYS) unsettled.add(signal);
      const run = runs.get(signal);
      if (run !== undefined) goOn(acknowledged >= run.raised ? { ...run, acknowledged } : run, seen);
      else if (finding !== undefined) begin(seen, finding);
    },
  };
}

/** Something of it came after the acknowledgement. */
function isNew({ evidence }: Finding, acknowledged: DayNumber): boolean {
  return acknowledged === -Infinity || evidence.some(({ on }) => dayNumber(on) > acknowledged);
}

function atLeastAsGrave(finding: Finding, before: Finding): Finding {
  return SEVERITIES.indexOf(finding.severity) >= SEVERITIES.indexOf(before.severity) ? finding : { ...finding, severity: before.severity };
}

function show(client: string, { signal, raised, finding, acknowledged }: Run, cleared?: DayNumber): ShownFinding {
  return {
    ...finding,
    client,
    signal: signal.id,
    place: signal.place,
    story: signal.story ?? null,
    source: signal.source,
    items: finding.items ?? [],
    raised: dayOf(raised),
    cleared: cleared === undefined ? null : dayOf(cleared),
    acknowledged: acknowledged === undefined ? null : dayOf(acknowledged),
  };
}
