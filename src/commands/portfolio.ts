import { itemsOf } from '../core/items.ts';
import { buildOverview, type Overview } from '../core/overview/overview.ts';
import { overviewJson } from '../core/overview/overview-json.ts';
import { overviewReport } from '../core/overview/overview-report.ts';
import { withFindings } from '../core/portfolio.ts';
import { findingJson } from './finding-json.ts';
import { loadFindings } from './findings.ts';
import { printJson, printReport } from './print.ts';
import type { Session } from './session.ts';
import { loadPortfolio } from './standings.ts';
import { tellUnreadable } from './tell-unreadable.ts';

/** `rapport portfolio`: all clients on one screen, the worst first and why. */
export async function runPortfolio(session: Session): Promise<void> {
  const overview = await loadOverview(session);
  tellUnreadable(session);
  if (session.options.json === true) printJson(session, overviewJson(overview, (finding, handle) => findingJson(finding, handle, session.english)));
  else printReport(session, overviewReport(overview));
}

/** All clients beside each other on the session's day. */
export async function loadOverview(session: Session): Promise<Overview> {
  const portfolio = withFindings(loadPortfolio(session), await loadFindings(session));
  return buildOverview(portfolio, itemsOf(session.packs), session.folded.book.settings);
}
