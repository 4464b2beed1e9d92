import type { Report } from '../core/blocks.ts';
import { harmlessLine } from '../core/harmless.ts';
import { renderJson } from '../render/json.ts';
import { renderTerminal } from '../render/terminal.ts';
import { wrap, wrapIndented } from '../core/width.ts';
import { showPaged } from '../store/pager.ts';
import type { Session } from './session.ts';

/** A result for scripts: one JSON document with its `version`, and nothing else on standard output. */
export function printJson({ context, english }: Session, result: object): void {
  context.out.write(renderJson({ version: 1, ...result }, english));
}

/** The result of a command that says one thing: as JSON where that is wanted, else as a line. */
export function printResult(session: Session, result: object, line: string): void {
  if (session.options.json === true) printJson(session, result);
  else printLine(session, line);
}

/** A page of result; through the pager where it is longer than the screen. */
export function printReport(session: Session, report: Report): void {
  const { context, words, style } = session;
  const text = renderTerminal(report, { words, style });
  const pager = text.split('\n').length > (context.out.rows ?? Infinity) ? pagerOf(session) : '';
  if (pager === '' || !showPaged(text, pager, context.env)) context.out.write(text);
}

/** A page for a glance: at once, however small the screen. */
export function printWhole({ context, words, style }: Session, report: Report): void {
  context.out.write(renderTerminal(report, { words, style }));
}

/** The user's pager; "" for none. */
function pagerOf({ context: { env }, options, settings }: Session): string {
  if (options.pager === false || env['TERM'] === 'dumb') return '';
  return env['RAPPORT_PAGER'] ?? settings.pager ?? env['PAGER'] ?? 'less';
}

/** A line of result, made harmless; wrapped where it meets a screen. */
export function printLine({ context, style }: Session, text: string): void {
  context.out.write(`${wrapIndented(harmlessLine(text), style.width).join('\n')}\n`);
}

/** A line that begins something new: the strong style, after an empty line. */
export function printHeading({ context, style }: Session, text: string): void {
  context.out.write(`\n${wrap(harmlessLine(text), style.width).map(style.strong).join('\n')}\n`);
}

/** An empty line before what comes next. */
export function printGap({ context }: Session): void {
  context.out.write('\n');
}

/** A line beside the result, on stderr, wrapped where that is a screen; nothing with `--quiet`. */
export function tellLine({ context: { err }, options }: Session, text: string): void {
  if (options.quiet !== true) err.write(`${wrapIndented(harmlessLine(text), err.columns ?? Infinity).join('\n')}\n`);
}
