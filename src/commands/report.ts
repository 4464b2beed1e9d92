import { buildBrief } from '../core/brief.ts';
import { briefGlance } from '../core/brief-glance.ts';
import { bookSettings } from '../core/book.ts';
import { UserError } from '../core/errors.ts';
import { itemsOf } from '../core/items.ts';
import { isLate } from '../core/order.ts';
import { clientStreak, scheduleFor, withFindings } from '../core/portfolio.ts';
import { renderMarkdown } from '../render/markdown.ts';
import { findClientDay } from './find.ts';
import { loadFindings } from './findings.ts';
import { printJson, printReport } from './print.ts';
import type { Session } from './session.ts';
import { loadLookback, loadPortfolio } from './standings.ts';
import { tellUnreadable } from './tell-unreadable.ts';

const FORMATS = ['terminal', 'md', 'json'] as const;
export interface ReportOptions { readonly format?: string; readonly all?: boolean }

/** `rapport report [client]`: without one the portfolio as a document; else the brief before a meeting, on a screen only what matters then, unless all is asked for. */
export async function runReport(session: Session, name: string | undefined, options: ReportOptions): Promise<void> {
  const format = session.options.json === true ? 'json' : options.format ?? 'terminal';
  if (!FORMATS.some((known) => known === format)) throw new UserError('unknown-value', { option: '--format', value: format, allowed: FORMATS });
  if (name === undefined) return await (await import('./portfolio-document.ts')).printPortfolio(session, format);
  const portfolio = withFindings(loadPortfolio(session), await loadFindings(session));
  const client = findClientDay(portfolio, name);
  const report = buildBrief({
    client,
    lookback: loadLookback(session, client.standing.profile.id),
    streak: clientStreak(portfolio, client),
    schedule: scheduleFor(portfolio.schedule, client.standing),
    items: [...itemsOf(session.packs).values()],
    isLate: (check) => isLate(check, bookSettings(session.folded.book, check.on).dayStart),
  });
  tellUnreadable(session);
  const { handle, name: fullName } = client.standing.profile;
  if (format === 'json') printJson(session, { asOf: report.asOf, client: { client: handle, name: fullName, phase: client.phase }, title: report.title, blocks: report.blocks });
  else if (format === 'md') session.context.out.write(renderMarkdown(report, session.words));
  else printReport(session, session.context.out.isTerminal && options.all !== true ? briefGlance(report, handle) : report);
}
