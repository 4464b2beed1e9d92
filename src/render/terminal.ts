import type { Block, Report } from '../core/blocks.ts';
import { harmlessLine } from '../core/harmless.ts';
import type { Message } from '../core/messages.ts';
import type { Words } from '../i18n/words.ts';
import { columnsOf, flowOf, type Cell, type Row } from './columns.ts';
import { dayCalendar } from './day-calendar.ts';
import { isLineBlock, lineLegend, lineRows, type LineBlock } from './line-rows.ts';
import { shownDay } from './shown-day.ts';
import { keptApart } from './kept-apart.ts';
import type { Style } from './style.ts';
import { toned } from './tone.ts';
import { pad, widthOf, wrap } from '../core/width.ts';

type Of<Name extends Block['block']> = Extract<Block, { block: Name }>;
/** Neighbouring trends and charts are one table, so that their values stand below each other. */
type Part = Exclude<Block, LineBlock> | { readonly block: 'lines'; readonly lines: readonly LineBlock[] };

/** What every part needs to draw itself. */
interface Page { readonly asOf: Report['asOf']; readonly words: Words; readonly style: Style }

const INDENT = 2;
const GAP = 2;
const SHORTEST_SPARKLINE = 8;
/** In fewer columns a sentence, or a command in it, goes down in steps of two words. */
const NARROWEST_SENTENCE = 28;
const PAGE_WIDTH = 80;

/**
 * The report as lines for a screen or a pipe; ends in a newline. No line is wider than `style.width`, and none holds
 * a control character but the colours of `style`.
 */
export function renderTerminal(report: Report, { words, style }: { readonly words: Words; readonly style: Style }): string {
  const page = { asOf: report.asOf, words, style };
  const lines = [...title(report.title, page)];
  let previous: Part['block'] | undefined;
  for (const part of partsOf(report.blocks)) {
    if (previous !== 'heading') lines.push('');
    lines.push(...drawPart(part, page));
    previous = part.block;
  }
  return `${lines.join('\n')}\n`;
}

function partsOf(blocks: readonly Block[]): readonly Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (!isLineBlock(block)) parts.push(block);
    else if (last?.block === 'lines') parts[parts.length - 1] = { ...last, lines: [...last.lines, block] };
    else parts.push({ block: 'lines', lines: [block] });
  }
  return parts;
}

function drawPart(part: Part, page: Page): readonly string[] {
  if (part.block === 'heading') return heading(part, page);
  if (part.block === 'rule') return rule(part, page);
  const inside = { ...page, style: { ...page.style, width: page.style.width - INDENT } };
  return drawBody(part, inside).map((line) => (line === '' ? '' : ' '.repeat(INDENT) + line));
}

function drawBody(part: Exclude<Part, Of<'heading' | 'rule'>>, page: Page): readonly string[] {
  switch (part.block) {
    case 'paragraph': return paragraph(part, page);
    case 'facts': return facts(part, page);
    case 'table': return table(part, page);
    case 'lines': return lineTable(part.lines, page);
    case 'calendar': return dayCalendar(part, page.words, page.style);
    default: return part satisfies never;
  }
}

/** The title, and the day at the right where both fit on a line. */
function title(name: Message, { asOf, words, style }: Page): readonly string[] {
  const text = told(name, words);
  const day = words.say('report.as-of', { day: asOf });
  const room = style.width - widthOf(day);
  const besides = Number.isFinite(room) && widthOf(text) + GAP <= room;
  if (!besides) return [...wrap(text, style.width).map(style.strong), ...wrap(day, style.width).map(style.tone.quiet)];
  return [style.strong(text) + pad('', room - widthOf(text)) + style.tone.quiet(day)];
}

function heading({ level, text }: Of<'heading'>, { words, style }: Page): readonly string[] {
  return wrap(told(text, words), style.width).map(level === 1 ? style.accent : style.strong);
}

/** The name at the left, the line on to the edge of a page. */
function rule({ text }: Of<'rule'>, { words, style }: Page): readonly string[] {
  const [sign, name] = [style.ascii ? '-' : '─', told(text, words)];
  const rest = Math.min(style.width, PAGE_WIDTH) - widthOf(name) - 4;
  return [style.tone.quiet(`${sign.repeat(2)} ${name} ${sign.repeat(Math.max(2, rest))}`)];
}

function paragraph({ text, tone }: Of<'paragraph'>, { words, style }: Page): readonly string[] {
  return wrap(toned(told(text, words), tone, words), style.width).map(style.tone[tone]);
}

/** Day, label, text; a column that no row has is left out. */
function facts({ rows }: Of<'facts'>, { asOf, words, style }: Page): readonly string[] {
  const hasDay = rows.some((row) => row.on !== undefined);
  const hasLabel = rows.some((row) => row.label !== undefined);
  const cells = rows.map(({ on, label, text, tone = 'calm' }): Row => [
    ...(hasDay ? [{ text: on === undefined ? '' : shownDay(on, asOf, words.formats), paint: style.tone.quiet }] : []),
    ...(hasLabel ? [{ text: label === undefined ? '' : told(label, words) }] : []),
    { text: toned(told(text, words), tone, words), paint: style.tone[tone] },
  ]);
  return columnsOf(keptApart(cells, words.locale), { width: style.width, leastLast: NARROWEST_SENTENCE });
}

function table({ columns, rows, tones }: Of<'table'>, { words, style }: Page): readonly string[] {
  const header = columns.map((name) => ({ text: told(name, words), paint: style.tone.quiet }));
  const cells = rows.map((row, at) => row.map((cell, index): Cell => ({ text: told(cell, words), paint: style.tone[tones?.[at]?.[index] ?? 'calm'] })));
  const [named, ...kept] = keptApart([header, ...cells], words.locale);
  return columnsOf(kept, { width: style.width, ...(named === undefined ? {} : { header: named }) });
}

/** Label, line, note; the latest values stand below each other. */
function lineTable(blocks: readonly LineBlock[], { words, style }: Page): readonly string[] {
  const options = { words, ascii: style.ascii, tell: (message: Message) => told(message, words) };
  const rows = blocks.flatMap((block) => lineRows(block, options));
  const besides = Math.max(...rows.map(({ label }) => widthOf(label))) + Math.max(...rows.map(({ note }) => widthOf(note))) + 2 * GAP;
  const width = Math.max(SHORTEST_SPARKLINE, style.width - besides);
  const drawn = rows.map((row) => row.draw(width));
  const longest = Math.max(...drawn.map((line) => line.length));
  const cells = rows.map(({ label, note }, row): Row => [
    { text: label },
    { text: (drawn[row] ?? '').padStart(longest), paint: style.accent },
    { text: note, paint: style.tone.quiet },
  ]);
  const legend = lineLegend(blocks, options).map((text) => ({ text, paint: style.tone.quiet }));
  return [...columnsOf(keptApart(cells, words.locale), { width: style.width }), ...flowOf(legend, style.width)];
}

/** The one place where texts of others reach the screen. */
function told(message: Message, words: Words): string {
  return harmlessLine(words.tell(message)).trim();
}
