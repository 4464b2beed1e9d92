import type { Block, FactRow, Report } from '../core/blocks.ts';
import { harmlessLine } from '../core/harmless.ts';
import type { Message } from '../core/messages.ts';
import type { Words } from '../i18n/words.ts';
import { dayCalendar } from './day-calendar.ts';
import { escapeMarkdown } from './markdown-text.ts';
import { shownDay } from './shown-day.ts';
import { sparkline } from './sparkline.ts';
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

/** Trends that follow each other are one list. */
function between(before: Block | undefined, block: Block): string {
  return before?.block === 'trend' && block.block === 'trend' ? '' : '\n';
}

function drawn(block: Block, page: Page): string {
  switch (block.block) {
    case 'heading': return `${'#'.repeat(block.level + 1)} ${told(block.text, page)}\n`;
    case 'rule': return `---\n\n**${told(block.text, page)}**\n`;
    case 'paragraph': return `${toned(told(block.text, page), block.tone, page.words)}\n`;
    case 'facts': return block.rows.map((row) => `- ${fact(row, page)}\n`).join('');
    case 'table': return table([block.columns, ...block.rows], page);
    case 'trend': return `- ${told(block.label, page)}: ${sparkline(block.points, { width: Infinity, ascii: false })} ${told(block.note, page)}\n`;
    case 'calendar': return `\`\`\`text\n${dayCalendar(block, page.words, PAGE).join('\n')}\n\`\`\`\n`;
    default: return block satisfies never;
  }
}

function fact({ on, label, text, tone }: FactRow, page: Page): string {
  const start = [on === undefined ? '' : shownDay(on, page.asOf, page.words.formats), label === undefined ? '' : told(label, page)].filter((part) => part !== '').join(', ');
  const said = toned(told(text, page), tone, page.words);
  return start === '' ? said : `${start}: ${said}`;
}

/** The first row is the header. */
function table(rows: readonly (readonly Message[])[], page: Page): string {
  const [header = '', ...body] = rows.map((row) => `| ${row.map((cell) => told(cell, page)).join(' | ')} |\n`);
  return `${header}|${' --- |'.repeat(rows[0]?.length ?? 0)}\n${body.join('')}`;
}

/** The one place where texts of others reach the page. */
function told(message: Message, { words }: Page): string {
  return escapeMarkdown(harmlessLine(words.tell(message)));
}
