import type { ClientDay } from '../agenda/client-day.ts';
import type { Day } from '../calendar.ts';
import { message } from '../messages.ts';
import { isStandingWarning, type ShownFinding } from '../signals/shown-finding.ts';
import type { BandName, Ground } from './band.ts';

/** Which warnings bear on which band. Those about the user alone, and about the portfolio, bear on none. */
const SIGNALS: Readonly<Record<BandName, readonly string[]>> = {
  traits: ['trait-drift'],
  ours: ['promises-slipping', 'complaint-open', 'our-change', 'no-surprise', 'voice-gap'],
  theirs: ['payment', 'client-silent', 'declined-twice'],
  rut: ['contact-gap', 'contact-thinning', 'disagreement'],
  flags: ['red-flag'],
};

/** The signals whose warnings bear on a band. */
export function signalsOf(name: BandName): readonly string[] {
  return SIGNALS[name];
}

/** Signals that say again what a ground says. */
const SAME: Readonly<Record<string, string>> = { 'band.flag': 'red-flag', 'band.complaint': 'complaint-open', 'band.invoices': 'payment', 'band.overdue': 'promises-slipping' };

/** Whether these grounds say already what a warning would. Lesser flags become grave only by the rule of the signal. */
export function isSaidBy(grounds: readonly Ground[], signal: string): boolean {
  return grounds.some(({ band, message: { id } }) => SAME[id] === signal && (band === 'bad' || (band === 'watch' && signal !== 'red-flag')));
}

/**
 * Warnings that stand: compared with the client's own past, which ratings alone are not (principle 3). One that was marked
 * as seen asks for nothing more, and counts all the same: nothing in the relationship changed by it.
 */
export function warningGrounds({ findings = [], day }: ClientDay, name: BandName, others: readonly Ground[]): readonly Ground[] {
  return findings.filter((finding) => signalsOf(name).includes(finding.signal) && isStandingWarning(finding) && !isSaidBy(others, finding.signal))
    .map((finding) => warned(finding, day));
}

function warned({ signal, evidence, acknowledged, since, message: { data } }: ShownFinding, near: Day): Ground {
  const said = message('band.warning', { signal, seen: acknowledged !== null, since, isEstimate: 'began' in data, near });
  return { band: signal === 'red-flag' ? 'bad' : 'watch', message: said, on: [...new Set(evidence.map(({ on }) => on))].toSorted() };
}

/** The days that are said behind a ground: a warning tells itself since when it stands. */
export function daysBehind({ message: { id }, on }: Ground): readonly Day[] {
  return id === 'band.warning' ? [] : on;
}
