import type { Side } from '../facts.ts';

/** What stands beside the charts. */
export interface ChartMessages {
  'chart-heading': { heading: 'year' | 'traits-of-all' };
  'chart-name': { chart: 'year' | 'rhythm' | 'promises' };
  /** last: the mean of the last four weeks, null where nothing was rated in them; days: since the last rating. */
  'series-note': { last: number | null; days: number; usual: { low: number; high: number } | null };
  /** Calendar days. */
  'rhythm-note': { silent: number; usual: number | null; agreed: number | null };
  'promises-of': { by: Side };
  'kept-note': { kept: number; partly: number; of: number };
}
