import { buildBrief, type Depth } from '../core/brief/brief.ts';
import { bookSettings } from '../core/book.ts';
import type { Day } from '../core/calendar.ts';
import { UserError } from '../core/errors.ts';
import { itemsOf } from '../core/items.ts';
import { isLate } from '../core/order.ts';
import { clientStreak, scheduleFor, withFindings } from '../core/portfolio.ts';
import { renderMarkdown } from '../render/markdown.ts';
import { findClientDay } from './find.ts';
import { loadFindings } from './findings.ts';
import { printJson, printReport } from './print.ts';
import { outgoing, type RedactOptions } from './redact.ts';
import { readPastDay, type Session } from './session.ts';
import { loadLookback, loadPortfolio } from './standings.ts';
import { tellUnreadable } from './tell-unreadable.ts';

const FORMATS = ['terminal', 'md', 'json'] as const;
export interface ReportOptions extends RedactOptions { readonly format?: string; readonly more?: boolean; readonly public?: boolean; readonly since?: string }

/** `rapport report [client]`: without one the portfolio as a document; else the brief before a meeting, one screen of it unless more is asked for. */
export async function runReport(session: Session, name: string | undefined, options: ReportOptions): Promise<void> {
  const format = session.options.json === true ? 'json' : options.format ?? 'terminal';
  if (!FORMATS.some((known) => known === format)) throw new UserError('unknown-value', { option: '--format', value: format, allowed: FORMATS });
  if (name === undefined) return await (await import('./portfolio-document.ts')).printPortfolio(session, format, options);
  const since = options.since === undefined ? undefined : readSince(session, options.since);
  const portfolio = withFindings(loadPortfolio(session), await loadFindings(session));
  const client = findClientDay(portfolio, name);
  const brief = buildBrief({
    client,
    lookback: loadLookback(session, client.standing.profile.id, since),
    ...(since === undefined ? {} : { since }),
    streak: clientStreak(portfolio, client),
    schedule: scheduleFor(portfolio.schedule, client.standing),
    items: [...itemsOf(session.packs).values()],
    isLate: (check) => isLate(check, bookSettings(session.folded.book, check.on).dayStart),
  }, depthOf(options, format));
  tellUnreadable(session);
  const { profile } = client.standing;
  const out = outgoing(session, options);
  const report = out.report(brief);
  if (format === 'json') printJson(session, { asOf: report.asOf, client: { ...out.client(profile), phase: client.phase }, title: report.title, blocks: report.blocks });
  else if (format === 'md') session.context.out.write(renderMarkdown(report, session.words));
  else printReport(session, report);
}

/** A program reads all of it; a person one screen, unless he asks for more. */
function depthOf(options: ReportOptions, format: string): Depth {
  if (options.public === true) return 'shared';
  return options.more === true || format === 'json' ? 'whole' : 'screen';
}

function readSince(session: Session, text: string): Day {
  const since = readPastDay(text, session.today);
  if (since > session.asOf) throw new UserError('since-too-late', { value: text });
  return since;
}
