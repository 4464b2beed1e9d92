import type { Block, FactRow, Report } from '../core/blocks.ts';
import { harmlessLine } from '../core/harmless.ts';
import type { Message } from '../core/messages.ts';
import type { Words } from '../i18n/words.ts';
import { chartTable } from './chart-tables.ts';
import { dayCalendar } from './day-calendar.ts';
import { escapeMarkdown } from './markdown-text.ts';
import { isLineBlock, lineRows, type LineBlock } from './line-rows.ts';
import { shownDay } from './shown-day.ts';
import { styleOf } from './style.ts';
import { toned } from './tone.ts';

interface Page { readonly asOf: Report['asOf']; readonly words: Words }

/** Calendars are drawn for a page, trends as long as they need. */
const PAGE = styleOf({ level: 0, ascii: false, width: 80 });

/** The report as GitHub-flavoured Markdown; ends in a newline. What people wrote is text in it, never markup. */
export function renderMarkdown(report: Report, words: Words): string {
  const page = { asOf: report.asOf, words };
  const title = `# ${told(report.title, page)}\n\n${words.say('report.as-of', { day: report.asOf })}\n`;
  return report.blocks.reduce((text, block, index) => text + between(report.blocks[index - 1], block) + drawn(block, page), title);
}

/** Lines that follow each other are one list. */
function between(before: Block | undefined, block: Block): string {
  return before !== undefined && isListed(before) && isListed(block) ? '' : '\n';
}

function isListed(block: Block): block is LineBlock {
  return isLineBlock(block) && block.block !== 'year' && block.block !== 'outcomes';
}

function drawn(block: Block, page: Page): string {
  switch (block.block) {
    case 'heading': return `${'#'.repeat(block.level + 1)} ${told(block.text, page)}\n`;
    case 'rule': return `---\n\n**${told(block.text, page)}**\n`;
    case 'paragraph': return `${toned(told(block.text, page), block.tone, page.words)}\n`;
    case 'facts': return block.rows.map((row) => `- ${fact(row, page)}\n`).join('');
    case 'table': return table([block.columns, ...block.rows], page);
    case 'trend':
    case 'series':
    case 'rhythm': return line(block, page);
    case 'year':
    case 'outcomes': return chart(block, page);
    case 'calendar': return `\`\`\`text\n${dayCalendar(block, page.words, PAGE).join('\n')}\n\`\`\`\n`;
    default: return block satisfies never;
  }
}

function fact({ on, label, text, tone }: FactRow, page: Page): string {
  const start = [on === undefined ? '' : shownDay(on, page.asOf, page.words.formats), label === undefined ? '' : told(label, page)].filter((part) => part !== '').join(', ');
  const said = toned(told(text, page), tone, page.words);
  return start === '' ? said : `${start}: ${said}`;
}

function line(block: LineBlock, page: Page): string {
  const rows = lineRows(block, { words: page.words, ascii: false, tell: (message) => told(message, page) });
  return rows.map(({ label, note, draw }) => `- ${label}: ${draw(Infinity)} ${note}\n`).join('');
}

/** What has too many days for a line is a table under its name. */
function chart(block: Extract<LineBlock, { block: 'year' | 'outcomes' }>, page: Page): string {
  const { columns, rows } = chartTable(block, page.words);
  const cells = [columns, ...rows].map((row) => row.map((cell) => (typeof cell === 'string' ? cell : told(cell, page))));
  return `${told(block.label, page)}:\n\n${markdownTable(cells)}`;
}

function table(rows: readonly (readonly Message[])[], page: Page): string {
  return markdownTable(rows.map((row) => row.map((cell) => told(cell, page))));
}

/** The first row is the header. */
function markdownTable(rows: readonly (readonly string[])[]): string {
  const [header = '', ...body] = rows.map((row) => `| ${row.join(' | ')} |\n`);
  return `${header}|${' --- |'.repeat(rows[0]?.length ?? 0)}\n${body.join('')}`;
}

/** The one place where texts of others reach the page. */
function told(message: Message, { words }: Page): string {
  return escapeMarkdown(harmlessLine(words.tell(message)));
}
