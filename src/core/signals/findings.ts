import type { DayNumber } from '../calendar.ts';
import { SIGNALS } from './all.ts';
import { foldFindings } from './finding-runs.ts';
import { byGravity } from './gravity.ts';
import { lookBack } from './look-back.ts';
import { tell } from './replay.ts';
import type { ShownFinding } from './shown-finding.ts';
import type { Signal } from './signal.ts';
import type { ClientSource } from './stretches.ts';

/**
 * The findings of one client that stand at the end of a day, from what was known by then, the gravest first. Looks back
 * only as far as it must to know when each was raised: the same as `replay` would say.
 */
export function findingsOn(source: ClientSource, day: DayNumber, signals: readonly Signal[] = SIGNALS): readonly ShownFinding[] {
  return outlookOf(source, { from: day, to: day }, signals)[0]!;
}

/** The findings that will stand at the end of each of the days from..to, both included, if nothing more becomes known, as `findingsOn` says of each. */
export function outlookOf(source: ClientSource, { from, to }: { readonly from: DayNumber; readonly to: DayNumber }, signals: readonly Signal[] = SIGNALS): readonly (readonly ShownFinding[])[] {
  const runs = foldFindings(source.client);
  const looked = lookBack(source, { from, to }, signals);
  let told = 0;
  return Array.from({ length: to - from + 1 }, (_, ahead) => {
    for (; told < looked.length && looked[told]!.asked.day <= from + ahead; told++) tell(runs, looked[told]!.asked, looked[told]!.seen);
    return runs.standing().toSorted(inOrder).toSorted(byGravity);
  });
}

const ORDER = new Map(SIGNALS.map(({ id }, index) => [id, index]));

function inOrder(a: ShownFinding, b: ShownFinding): number {
  return (ORDER.get(a.signal) ?? 0) - (ORDER.get(b.signal) ?? 0);
}
