import type { FactRow } from '../blocks.ts';
import { message, type Message } from '../messages.ts';
import type { ShownFinding } from '../signals/shown-finding.ts';
import { SEVERITIES } from '../signals/signal.ts';
import { tellStories } from '../signals/stories.ts';
import { within, type ClientWeek } from './week.ts';

/** The warning that a decision ends, whatever they do. */
const DECIDED_UPON = 'red-flag';

/** Warnings that came or grew since the week began, then those that are over; a recovery is something better. */
export function changedRows(weeks: readonly ClientWeek[]): readonly FactRow[] {
  return [...weeks.flatMap(worse), ...weeks.flatMap(better)];
}

function worse({ client, findings, before, to }: ClientWeek): readonly FactRow[] {
  const label = message('words', { text: client.standing.profile.handle });
  const shown = findings.filter((finding) => isShown(finding) && !isRecovery(finding));
  const told = (change: 'worse' | 'graver', some: readonly ShownFinding[]): readonly FactRow[] => tellStories(some, to).map(({ story, findings: signs }) => (
    { label, text: message('week-change', { change, said: message('warning-line', { story, signs: signs.map(({ signal, message: said }) => ({ signal, message: said })) }) }) }));
  const earlier = new Map(before.filter(isShown).map(({ signal, severity }) => [signal, severity]));
  const isGraver = ({ signal, severity }: ShownFinding): boolean => earlier.has(signal) && SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(earlier.get(signal)!);
  return [...told('worse', shown.filter(({ signal }) => !earlier.has(signal))), ...told('graver', shown.filter(isGraver))];
}

function better(week: ClientWeek): readonly FactRow[] {
  const { client, findings, before } = week;
  const label = message('words', { text: client.standing.profile.handle });
  const standing = new Set(findings.filter(({ cleared }) => cleared === null).map(({ signal }) => signal));
  const known = new Set(before.map(({ signal }) => signal));
  const over = before.filter((finding) => isShown(finding) && !isRecovery(finding) && !standing.has(finding.signal)).map(({ signal }) => signal);
  const decided = over.includes(DECIDED_UPON) ? decidedRow(week) : [];
  const passed = decided.length === 0 ? over : over.filter((signal) => signal !== DECIDED_UPON);
  const recovered = findings.filter((finding) => isShown(finding) && isRecovery(finding) && !known.has(finding.signal));
  return [
    ...recovered.map(({ message: said }) => ({ label, text: message('week-change', { change: 'better', said }) })),
    ...decided.map((text) => ({ label, text })),
    ...(passed.length === 0 ? [] : [{ label, text: message('week-over', { signals: passed }) }]),
  ];
}

/** What a decision of the week closed is not over: they did it all the same (F12). */
function decidedRow(week: ClientWeek): readonly Message[] {
  const { decided } = week.client.standing.dealings;
  return decided === undefined || within(week, [decided]).length === 0 ? [] : [message('week-decided', { choice: decided.choice, until: decided.until ?? null, near: week.to })];
}

function isShown({ place, cleared, acknowledged }: ShownFinding): boolean {
  return place === 'morning' && cleared === null && acknowledged === null;
}

/** Rising ratings are said as a finding, and are good news (G8). */
function isRecovery({ signal }: Pick<ShownFinding, 'signal'>): boolean {
  return signal === 'trait-recovery';
}
