import type { Standing } from '../standing.ts';
import type { ShownFinding } from './shown-finding.ts';

/**
 * A finding goes on for ten expected days after it last held. Of a complaint that was answered in the meantime it would
 * tell an untruth, and ask for what is done.
 */
export function isStillOpen({ signal }: ShownFinding, { complaints }: Pick<Standing, 'complaints'>): boolean {
  return signal !== 'complaint-open' || complaints.length > 0;
}
