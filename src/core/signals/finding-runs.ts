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
  readonly acknowledged: DayNumber | undefined;
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
  /** Everything is over: the client has ended. */
  endAll(day: DayNumber): void;
  readonly closed: readonly ShownFinding[];
  standing(): readonly ShownFinding[];
}

/** What went before the first day that is seen is taken to be nothing. */
export function foldFindings(client: string): FindingRuns {
  const runs = new Map<Signal, Run>();
  const closed: ShownFinding[] = [];
  const close = (run: Run, day: DayNumber): void => {
    closed.push(show(client, run, day));
    runs.delete(run.signal);
  };
  const begin = ({ signal, day, acknowledged }: Seen, finding: Finding): void => {
    if (isNew(finding, acknowledged)) runs.set(signal, { signal, raised: day, last: day, finding, acknowledged: undefined });
  };
  const goOn = (run: Run, seen: Seen): void => {
    const { signal, day, finding, acknowledged } = seen;
    if (finding === undefined || (run.acknowledged === undefined && !isNew(finding, acknowledged))) {
      if (isOver(seen, run.last)) close(run, day);
      else runs.set(signal, run);
    } else if ((run.acknowledged !== undefined && isNew(finding, run.acknowledged)) || (signal.renews === true && dayNumber(finding.since) > run.raised)) {
      close(run, day);
      begin(seen, finding);
    } else runs.set(signal, { signal, raised: run.raised, last: day, finding: atLeastAsGrave(finding, run.finding), acknowledged: run.acknowledged });
  };
  return {
    closed,
    standing: () => [...runs.values()].map((run) => show(client, run)),
    endAll: (day) => { for (const run of runs.values()) close(run, day); },
    see: (seen) => {
      const { signal, finding, acknowledged } = seen;
      const run = runs.get(signal);
      if (run !== undefined) goOn(acknowledged >= run.raised ? { ...run, acknowledged } : run, seen);
      else if (finding !== undefined) begin(seen, finding);
    },
  };
}

/** Whether a finding that last held on the day `last` is over with this day, on which it does not hold. */
export function isOver({ signal, day, schedule, corrected }: Seen, last: DayNumber): boolean {
  return corrected || signal.isOverAtOnce === true || schedule.expectedBetween(last, day) >= QUIET_DAYS;
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
