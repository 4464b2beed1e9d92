import type { Block, TrendPoint } from '../core/blocks.ts';
import { PROMISE_STATES, type ChartBlock, type OutcomesBlock, type PromiseState, type RhythmBlock, type YearBlock } from '../core/chart-blocks.ts';
import { addDays, daysBetween } from '../core/calendar.ts';
import type { Message } from '../core/messages.ts';
import type { Words } from '../i18n/words.ts';
import { sparkline } from './sparkline.ts';

/** What text can draw on one line: a name, the line itself as far as it fits, and what is to be said beside it. */
export interface LineRow { readonly label: string; readonly note: string; draw(width: number): string }

export type LineBlock = ChartBlock | Extract<Block, { block: 'trend' }>;
export interface LineOptions { readonly words: Words; readonly ascii: boolean; tell(message: Message): string }

const LINES: readonly Block['block'][] = ['trend', 'series', 'year', 'rhythm', 'outcomes'];
const SIGNS: Readonly<Record<PromiseState, string>> = { kept: '■', partly: '□', missed: '×', open: '○', overdue: '!' };
const ASCII_SIGNS: Readonly<Record<PromiseState, string>> = { kept: '#', partly: '+', missed: 'x', open: 'o', overdue: '!' };
const WEEK = 7;
/** As many as a rhythm is seen from. */
const MOST_GAPS = 12;
/** A sparkline knows 1 to 5. */
const HIGHEST = 5;

export function isLineBlock(block: Block): block is LineBlock {
  return LINES.includes(block.block);
}

export function lineRows(block: LineBlock, options: LineOptions): readonly LineRow[] {
  switch (block.block) {
    case 'trend':
    case 'series': return [{ label: options.tell(block.label), note: options.tell(block.note), draw: sparks(block.points, options) }];
    case 'year': return yearRows(block, options);
    case 'rhythm': return [{ label: options.tell(block.label), note: options.tell(block.note), draw: (width) => lastGaps(block, width) }];
    case 'outcomes': return outcomeRows(block, options);
    default: return block satisfies never;
  }
}

/** What the signs of promises mean; nothing where there are none. */
export function lineLegend(blocks: readonly LineBlock[], { words, ascii }: LineOptions): readonly string[] {
  const shown = new Set(blocks.flatMap((block) => (block.block === 'outcomes' ? block.rows.flatMap(({ promises }) => promises.map(({ state }) => state)) : [])));
  return PROMISE_STATES.filter((state) => shown.has(state)).map((state) => `${signsOf(ascii)[state]} ${words.say('promise-state', { state })}`);
}

function sparks(points: readonly TrendPoint[], { ascii }: LineOptions): LineRow['draw'] {
  return (width) => sparkline(points, { width, ascii });
}

/** Checks and contacts of each week, the last week at the end. */
function yearRows({ from, to, days }: YearBlock, options: LineOptions): readonly LineRow[] {
  const { words } = options;
  const weeks = Math.floor(daysBetween(from, to) / WEEK) + 1;
  const row = (column: 'checks' | 'contacts', counted: (day: YearBlock['days'][number]) => boolean): LineRow => {
    const counts = Array.from({ length: weeks }, () => 0);
    for (const { on } of days.filter(counted)) counts[Math.floor(daysBetween(from, on) / WEEK)]! += 1;
    const points = counts.map((count, week) => ({ on: addDays(from, week * WEEK), value: count === 0 ? null : Math.min(HIGHEST, count) }));
    return { label: words.say('chart.column', { column }), note: words.say('chart.year-count', { days: counts.reduce((sum, count) => sum + count, 0) }), draw: sparks(points, options) };
  };
  return [row('checks', ({ checked }) => checked), row('contacts', ({ contacts }) => contacts > 0)];
}

/** The last gaps in figures: they say more than signs of their size would. */
function lastGaps({ gaps }: RhythmBlock, width: number): string {
  let line = '';
  for (const { days } of gaps.slice(-MOST_GAPS).toReversed()) {
    const longer = line === '' ? String(days) : `${days} ${line}`;
    if (longer.length > width) break;
    line = longer;
  }
  return line;
}

function outcomeRows({ rows }: OutcomesBlock, { tell, ascii }: LineOptions): readonly LineRow[] {
  return rows.map(({ label, note, promises }) => {
    const signs = promises.map(({ state }) => signsOf(ascii)[state]);
    return { label: tell(label), note: tell(note), draw: (width) => signs.slice(Math.max(0, signs.length - width)).join('') };
  });
}

function signsOf(ascii: boolean): typeof SIGNS {
  return ascii ? ASCII_SIGNS : SIGNS;
}
