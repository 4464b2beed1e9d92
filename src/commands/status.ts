import { dueToday, withFindings } from '../core/portfolio.ts';
import { buildStatus, statusJson, type StatusJson } from '../core/status.ts';
import { fillFormat, readFormat } from '../core/status-format.ts';
import { statusReport } from '../core/status-report.ts';
import type { Words } from '../i18n/words.ts';
import { harmlessLine } from '../core/harmless.ts';
import { itemsOf } from '../core/items.ts';
import { EXIT, type ExitCode } from '../core/errors.ts';
import { findingJson } from './finding-json.ts';
import { loadFindings } from './findings.ts';
import { printJson, printLine, printWhole } from './print.ts';
import { restOf } from './morning/rest.ts';
import type { Session } from './session.ts';
import { loadPortfolio } from './standings.ts';
import { tellUnreadable } from './tell-unreadable.ts';

export interface StatusOptions { readonly short?: boolean; readonly format?: string; readonly exitCode?: boolean }

/** `rapport status`: what needs the user today. */
export async function runStatus(session: Session, options: StatusOptions): Promise<ExitCode> {
  const named = options.format === undefined ? undefined : readFormat(options.format);
  const isLine = options.short === true || named !== undefined;
  const portfolio = withFindings(loadPortfolio(session), isLine && named?.has('warnings') !== true ? new Map() : await loadFindings(session));
  const status = buildStatus(portfolio, session.isPast ? [] : restOf(session, portfolio)?.clients);
  const { streak } = portfolio;
  const due = dueToday(portfolio).length;
  if (!isLine) tellUnreadable(session);
  if (session.options.json === true) printJson(session, sayWarnings(statusJson(status, itemsOf(session.packs)), session.english));
  else if (options.format !== undefined) session.context.out.write(`${harmlessLine(fillFormat(options.format, status))}\n`);
  else if (options.short === true) printLine(session, session.words.say('status.short', { kept: streak.current, due, done: streak.doneToday, open: status.open.length }));
  else printWhole(session, statusReport(status));
  return options.exitCode === true && (status.needs.length > 0 || status.warnings.length > 0 || due > 0) ? EXIT.findings : EXIT.ok;
}

function sayWarnings(status: StatusJson, english: Words): object {
  return { ...status, clients: status.clients.map((client) => ({ ...client, warnings: client.warnings.map((finding) => findingJson(finding, client.client, english)) })) };
}
