import type { Block, Report, TrendPoint } from './blocks.ts';
import { message } from './messages.ts';

type Trend = Extract<Block, { block: 'trend' }>;

/** As many lines of answers as are read before a meeting without choosing. */
const FEW_TRENDS = 6;
/** A map of eight weeks with fewer checks than every second week says nothing. */
const FEW_CHECKS = 4;
const LOW = 2;
/** Points of a rating below what it was before on average. */
const FALLEN = 1;

/**
 * The brief as it is read on a screen just before a meeting: of many answers the fallen and the low ones are drawn, the
 * rest is named or counted, and an almost empty map of days is left out. Nothing of it is hidden in other formats.
 */
export function briefGlance(report: Report, handle: string): Report {
  const trends = report.blocks.filter((block) => block.block === 'trend');
  const map = emptyMap(report.blocks);
  const blocks = map < 0 ? report.blocks : report.blocks.toSpliced(map - 1, 2);
  if (trends.length <= FEW_TRENDS) return { ...report, blocks };
  const last = trends.at(-1);
  const shown = new Set(trends.filter(({ points }) => isLow(points) || isFallen(points)));
  const rest = restOf(trends.filter((trend) => !shown.has(trend)), handle);
  const draw = (trend: Trend): readonly Block[] => [...(shown.has(trend) ? [trend] : []), ...(trend === last ? rest : [])];
  return { ...report, blocks: blocks.flatMap((block) => (block.block === 'trend' ? draw(block) : [block])) };
}

/** What is drawn no line of: what has not been looked at for too long by name, what is as before in number. */
function restOf(trends: readonly Trend[], handle: string): readonly Block[] {
  const old = trends.filter(({ note }) => note.id === 'looked-at' && !note.data.counts).map(({ label }) => label);
  return trends.length === 0 ? [] : [{ block: 'paragraph', tone: 'quiet', text: message('answers-more', { steady: trends.length - old.length, old, handle }) }];
}

/** The index of the map where there are few checks in it, else of nothing; its heading stands before it. */
function emptyMap(blocks: readonly Block[]): number {
  return blocks.findIndex((block) => block.block === 'calendar' && block.marks.filter(({ state }) => state === 'done' || state === 'late').length < FEW_CHECKS);
}

function isLow(points: readonly TrendPoint[]): boolean {
  const value = points.findLast((point) => point.value !== null)?.value;
  return value !== undefined && value !== null && value <= LOW;
}

function isFallen(points: readonly TrendPoint[]): boolean {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const [before, last] = [values.slice(0, -1), values.at(-1)];
  return last !== undefined && before.length > 0 && last <= before.reduce((sum, value) => sum + value, 0) / before.length - FALLEN;
}
