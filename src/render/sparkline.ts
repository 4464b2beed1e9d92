import type { TrendPoint } from '../core/blocks.ts';

/** One character for each of 1..5, and one for a gap. */
interface Steps { readonly levels: readonly [string, string, string, string, string]; readonly gap: string }

const BARS: Steps = { levels: ['▁', '▃', '▅', '▇', '█'], gap: '·' };
/** Figures say more than any ASCII drawing of them. */
const DIGITS: Steps = { levels: ['1', '2', '3', '4', '5'], gap: '.' };

/**
 * The last values that fit into `width` columns, a character each. The scale is always 1..5, so that two lines can be
 * compared and a steady 4 looks high; values outside it are drawn at its ends.
 */
export function sparkline(points: readonly TrendPoint[], { width, ascii }: { readonly width: number; readonly ascii: boolean }): string {
  const { levels, gap } = ascii ? DIGITS : BARS;
  return points
    .slice(Math.max(0, points.length - width))
    .map(({ value }) => (value === null ? gap : (levels[Math.min(5, Math.max(1, Math.round(value))) - 1] ?? gap)))
    .join('');
}
