import type { Report } from '../../core/blocks.ts';
import { withoutRecentDays } from '../../core/charts/without-recent-days.ts';
import { UserError } from '../../core/errors.ts';
import { withoutHints } from '../../core/hints.ts';
import { renderJson } from '../../render/json.ts';
import { renderMarkdown } from '../../render/markdown.ts';
import { styleOf } from '../../render/style.ts';
import { renderTerminal } from '../../render/terminal.ts';
import { openInBrowser } from '../../store/browser.ts';
import { writeForeignFile } from '../../store/foreign-files.ts';
import { isThere } from '../../store/is-there.ts';
import { writePage } from '../../store/pages.ts';
import { agree } from '../agree.ts';
import { canAsk } from '../open-prompter.ts';
import { printLine, printReport, printResult, tellLine } from '../print.ts';
import type { Session } from '../session.ts';
import type { Delivery, Format } from './delivery.ts';

export interface Document {
  readonly report: Report;
  /** What JSON says beside the report's own model. */
  readonly json: object;
  /** Its id; undefined where it is about all clients. */
  readonly client?: string;
}

/** Columns of a text in a file. */
const PAGE_WIDTH = 80;

/** Prints a report, writes it to a file, or shows it in a browser. */
export async function deliver(session: Session, document: Document, delivery: Delivery): Promise<void> {
  const { format, out, open } = delivery;
  if (out === undefined && !open && format === 'terminal') return printReport(session, document.report);
  const text = await render(session, document, format);
  if (out === undefined && !open) return session.context.out.write(text);
  if (out !== undefined && !(await mayWrite(session, out, delivery.force))) return printResult(session, { file: null }, session.words.say('report.kept', {}));
  const file = out ?? writePage(session.places.cache, document.client, text);
  if (out !== undefined) writeForeignFile(out, text);
  if (open) await show(session, file);
  else printResult(session, { file }, session.words.say('report.written', { file }));
}

/** What is kept as a page is read away from the keyboard: only a terminal and JSON say what to type. */
async function render({ words, english, style }: Session, { report: whole, json }: Document, format: Format): Promise<string> {
  const report = format === 'json' ? whole : withoutHints(whole);
  switch (format) {
    case 'terminal': return renderTerminal(report, { words, style: styleOf({ level: 0, ascii: style.ascii, width: PAGE_WIDTH }) });
    case 'md': return renderMarkdown(report, words);
    case 'json': return renderJson({ version: 1, asOf: report.asOf, ...json, title: report.title, blocks: report.blocks }, english);
    case 'html': return (await import('../../render/html/render-html.ts')).renderHtml(withoutRecentDays(report), words);
    default: return format satisfies never;
  }
}

/** What is there already is replaced only by whoever says so. */
async function mayWrite(session: Session, path: string, force: boolean): Promise<boolean> {
  if (force || !isThere(path)) return true;
  if (!canAsk(session)) throw new UserError('file-exists', { path });
  const deed = { command: 'report', lines: [], question: session.words.say('report.replace', { file: path }) };
  return await agree(session, deed, {}, (line) => printLine(session, line)) === 'agreed';
}

async function show(session: Session, file: string): Promise<void> {
  const { context: { env, platform }, words } = session;
  const isOpen = await openInBrowser(file, { env, platform });
  printResult(session, { file }, isOpen ? words.say('report.opened', { file }) : file);
  if (!isOpen) tellLine(session, words.say('report.no-browser', {}));
}
