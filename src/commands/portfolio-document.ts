import { overviewDocument } from '../core/overview/overview-report.ts';
import { renderMarkdown } from '../render/markdown.ts';
import { loadOverview } from './portfolio.ts';
import { printJson, printReport } from './print.ts';
import { outgoing, type RedactOptions } from './redact.ts';
import type { Session } from './session.ts';
import { tellUnreadable } from './tell-unreadable.ts';

/** `rapport report` without a client: the whole portfolio as one document. */
export async function printPortfolio(session: Session, format: string, options: RedactOptions): Promise<void> {
  const report = outgoing(session, options).report(overviewDocument(await loadOverview(session)));
  tellUnreadable(session);
  if (format === 'json') printJson(session, { ...report });
  else if (format === 'md') session.context.out.write(renderMarkdown(report, session.words));
  else printReport(session, report);
}
