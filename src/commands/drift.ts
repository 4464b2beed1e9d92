import { driftReport, driftTimeline, type WatchedClient } from '../core/drift-report.ts';
import { EXIT, type ExitCode } from '../core/errors.ts';
import { isOpenWarning } from '../core/signals/shown-finding.ts';
import { findClientDay } from './find.ts';
import { findingJson } from './finding-json.ts';
import { loadFindings } from './findings.ts';
import { printJson, printReport } from './print.ts';
import { isForDrift, replayAll } from './replay.ts';
import type { Session } from './session.ts';
import { loadPortfolio } from './standings.ts';

export interface DriftOptions { readonly replay?: boolean; readonly exitCode?: boolean }

/** `rapport drift [client]`: the warnings that stand, or with `--replay` all that would ever have been given. */
export async function runDrift(session: Session, name: string | undefined, options: DriftOptions): Promise<ExitCode> {
  const portfolio = loadPortfolio(session);
  const all = [...portfolio.clients, ...portfolio.ended];
  const chosen = name === undefined ? all : [findClientDay(portfolio, name)];
  const findings = options.replay === true ? await replayAll(session, chosen.map(({ standing }) => standing.profile.id)) : await loadFindings(session);
  const clients = chosen.map(({ standing }): WatchedClient => {
    const { id, name: fullName, handle } = standing.profile;
    return { id, name: fullName, handle, findings: (findings.get(id) ?? []).filter(isForDrift) };
  });
  if (session.options.json === true) printJson(session, { asOf: portfolio.day, findings: clients.flatMap((client) => client.findings.map((finding) => findingJson(finding, client.handle, session.english))) });
  else printReport(session, options.replay === true ? driftTimeline(portfolio.day, clients) : driftReport(portfolio.day, clients, portfolio.clients.length));
  return options.exitCode === true && clients.some((client) => client.findings.some(isOpenWarning)) ? EXIT.findings : EXIT.ok;
}
