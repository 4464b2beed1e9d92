import { buildStatus, statusJson } from '../core/status.ts';
import { statusReport } from '../core/status-report.ts';
import { EXIT, type ExitCode } from '../core/errors.ts';
import { printJson, printLine, printReport } from './print.ts';
import type { Session } from './session.ts';
import { loadPortfolio } from './standings.ts';

export interface StatusOptions { readonly short?: boolean; readonly exitCode?: boolean }

/** `rapport status`: what needs the user today. */
export async function runStatus(session: Session, options: StatusOptions): Promise<ExitCode> {
  const status = buildStatus(loadPortfolio(session));
  const { streak } = status.portfolio;
  const due = status.today.length;
  if (session.options.json === true) printJson(session, statusJson(status));
  else if (options.short === true) printLine(session, session.words.say('status.short', { kept: streak.current, due, done: streak.doneToday }));
  else printReport(session, statusReport(status));
  return options.exitCode === true && (status.needs.length > 0 || (due > 0 && !streak.doneToday)) ? EXIT.findings : EXIT.ok;
}
