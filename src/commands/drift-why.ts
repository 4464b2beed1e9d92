import { dayNumber } from '../core/calendar.ts';
import { whyReport } from '../core/drift-why.ts';
import { SIGNALS } from '../core/signals/all.ts';
import { contactsHeld } from '../core/signals/contacts-held.ts';
import { findingsOn } from '../core/signals/findings.ts';
import type { ShownFinding } from '../core/signals/shown-finding.ts';
import { thresholdsOn } from '../core/signals/thresholds.ts';
import { traitDrift } from '../core/signals/trait-drift.ts';
import { explainTraits } from '../core/signals/trait-why.ts';
import { unknownValue } from '../core/unknown-value.ts';
import { findProfile } from './find.ts';
import { printJson, printReport } from './print.ts';
import type { Session } from './session.ts';
import { openSources, viewOf } from './watch.ts';

/** `rapport drift why <client> [signal]`: the numbers behind, or what could be seen by now. */
export async function runDriftWhy(session: Session, name: string, asked: string | undefined): Promise<void> {
  const { id, name: fullName, handle } = findProfile(session, name);
  const signals = asked === undefined ? SIGNALS : SIGNALS.filter((signal) => signal.id === asked || signal.story === asked);
  if (signals.length === 0) throw unknownValue('thing.signal', asked ?? '', [...new Set(SIGNALS.flatMap(({ story }) => story ?? [])), ...SIGNALS.map(({ id: known }) => known)]);
  const day = dayNumber(session.asOf);
  const source = openSources(session)(id);
  const view = viewOf(session, source);
  const standing = findingsOn(source, day, SIGNALS);
  const isAsked = ({ signal }: ShownFinding): boolean => signals.some(({ id: other }) => other === signal);
  const findings = standing.filter(isAsked).map((finding) => ({ finding, thresholds: thresholdsOn(SIGNALS.find((signal) => signal.id === finding.signal)!, view, day) }));
  const { amber = 0, red = 0 } = thresholdsOn(traitDrift, view, day);
  const rated = explainTraits(view, day, { amber, red });
  const report = whyReport({
    asOf: session.asOf,
    name: fullName,
    findings,
    asked: asked === undefined ? [] : signals.map((signal) => signal.id),
    others: standing.filter((finding) => !isAsked(finding)).map(({ signal }) => signal),
    checks: rated?.checks ?? 0,
    traits: signals.includes(traitDrift) ? rated : undefined,
    amber,
    contacts: view.derive(contactsHeld).days.filter((on) => on <= day).length,
  });
  if (session.options.json === true) printJson(session, { client: handle, ...report });
  else printReport(session, report);
}
