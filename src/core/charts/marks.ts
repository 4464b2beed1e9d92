import type { ChartMark } from '../chart-blocks.ts';
import { message } from '../messages.ts';
import { isOpenWarning, isPastWarning, type ShownFinding } from '../signals/shown-finding.ts';
import { isWithin, type Window } from './window.ts';

/** The days on which warnings were raised that stand or are over, oldest first. */
export function marksOf(findings: readonly ShownFinding[], window: Window): readonly ChartMark[] {
  return findings.filter((finding) => (isOpenWarning(finding) || isPastWarning(finding)) && isWithin(finding.raised, window))
    .map(({ raised, signal, cleared }) => ({ on: raised, text: message('signal-name', { signal }), over: cleared }))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
