import type { DayNumber } from '../calendar.ts';
import { QUIET_DAYS } from '../detectors/scan-alarms.ts';
import { SIGNALS } from './all.ts';
import { byGravity } from './gravity.ts';
import { firstDay, replayDays } from './replay.ts';
import type { ShownFinding } from './shown-finding.ts';
import type { Signal } from './signal.ts';
import type { ClientSource, KeptViews } from './stretches.ts';

/** Calendar days looked at first: a finding lasts ten expected days after it was last seen. */
const FIRST_LOOK = 28;

/**
 * The findings of one client that stand at the end of a day, from what was known by then, the gravest first. Looks back
 * only as far as it must to know when each was raised: the same as `replay` would say.
 */
export function findingsOn(source: ClientSource, day: DayNumber, signals: readonly Signal[] = SIGNALS): readonly ShownFinding[] {
  return outlookOf(source, { from: day, to: day }, signals)[0]!;
}

/** Days from..to, both included. */
interface Days { readonly from: DayNumber; readonly to: DayNumber }
type Outlook = readonly (readonly ShownFinding[])[];

/** The findings that will stand at the end of each of these days if nothing more becomes known, as `findingsOn` says of each. */
export function outlookOf(source: ClientSource, days: Days, signals: readonly Signal[] = SIGNALS): Outlook {
  return lookBack(source, days, signals, FIRST_LOOK, new Map()).map((standing) => standing.toSorted(inOrder).toSorted(byGravity));
}

/**
 * Signals that held as far back as was looked are looked at again from twice as far; all of them where so few days were
 * expected since then (a pause, days off) that what had held before may stand yet.
 */
function lookBack(source: ClientSource, days: Days, signals: readonly Signal[], reach: number, kept: KeptViews): Outlook {
  const start = Math.max(firstDay(source), days.from - reach);
  const told: (readonly ShownFinding[])[] = Array.from({ length: days.to - days.from + 1 }, () => []);
  let expectedDays = 0;
  const runs = replayDays(source, { from: start, to: days.to }, signals, {
    kept,
    seen: (day, { standing }, schedule) => {
      if (day >= days.from) told[day - days.from] = standing();
      if (day <= days.from && schedule.isExpected(day)) expectedDays = Math.max(expectedDays, schedule.expectedBetween(start - 1, day));
    },
  });
  const again = expectedDays < QUIET_DAYS ? signals : [...runs.unsettled];
  if (start > days.from - reach || again.length === 0) return told;
  const unsettled = new Set(again.map(({ id }) => id));
  const further = lookBack(source, days, again, reach * 2, kept);
  return told.map((standing, index) => [...standing.filter(({ signal }) => !unsettled.has(signal)), ...further[index]!]);
}

const ORDER = new Map(SIGNALS.map(({ id }, index) => [id, index]));

function inOrder(a: ShownFinding, b: ShownFinding): number {
  return (ORDER.get(a.signal) ?? 0) - (ORDER.get(b.signal) ?? 0);
}
