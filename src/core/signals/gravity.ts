import type { ShownFinding } from './shown-finding.ts';
import { SEVERITIES } from './signal.ts';

/** The gravest first, then the oldest. */
export function byGravity(a: Pick<ShownFinding, 'severity' | 'raised'>, b: Pick<ShownFinding, 'severity' | 'raised'>): number {
  const gravity = SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity);
  return gravity || (a.raised < b.raised ? -1 : a.raised > b.raised ? 1 : 0);
}
