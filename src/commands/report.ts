import { buildBrief, type Depth } from '../core/brief/brief.ts';
import { bookSettings } from '../core/book.ts';
import type { Day } from '../core/calendar.ts';
import { clientCharts } from '../core/charts/client-charts.ts';
import { UserError } from '../core/errors.ts';
import { itemsOf } from '../core/items.ts';
import type { Lookback } from '../core/lookback.ts';
import { isLate } from '../core/order.ts';
import { clientStreak, scheduleFor, withFindings } from '../core/portfolio.ts';
import type { ShownFinding } from '../core/signals/shown-finding.ts';
import type { Vague } from '../core/vague.ts';
import { findClientDay } from './find.ts';
import { loadFindings } from './findings.ts';
import { outgoing, type RedactOptions } from './redact.ts';
import { deliver } from './report/deliver.ts';
import { planDelivery, type Delivery, type DeliveryOptions, type Format } from './report/delivery.ts';
import { readPastDay, type Session } from './session.ts';
import { loadLookback, loadPast, loadPortfolio } from './standings.ts';
import { tellUnreadable } from './tell-unreadable.ts';

export interface ReportOptions extends DeliveryOptions, RedactOptions { readonly more?: boolean; readonly public?: boolean; readonly since?: string; readonly hindsight?: boolean }

/** `rapport report [client]`: without one the portfolio as a document; else the brief before a meeting, one screen of it unless more is asked for. */
export async function runReport(session: Session, name: string | undefined, options: ReportOptions): Promise<void> {
  const delivery = planDelivery(session, options);
  if (options.hindsight === true) return await (await import('./report/hindsight.ts')).deliverHindsight(session, name, delivery, options);
  if (name === undefined) return await (await import('./portfolio-document.ts')).deliverPortfolio(session, delivery, options);
  const since = options.since === undefined ? undefined : readSince(session, options.since);
  const portfolio = withFindings(loadPortfolio(session), await loadFindings(session));
  const client = findClientDay(portfolio, name);
  const { id } = client.standing.profile;
  const items = [...itemsOf(session.packs).values()];
  const depth = depthOf(options, delivery.format);
  const lookback = loadLookback(session, id, since);
  const report = buildBrief({
    client,
    lookback,
    vague: await vagueFor(lookback),
    ...(since === undefined ? {} : { since }),
    streak: clientStreak(portfolio, client),
    schedule: scheduleFor(portfolio.schedule, client.standing),
    items,
    isLate: (check) => isLate(check, bookSettings(session.folded.book, check.on).dayStart),
    charts: hasCharts(depth, delivery.format) ? clientCharts({ client, items, past: loadPast(session, id), over: await overFor(session, id, options, delivery) }) : [],
  }, depth);
  tellUnreadable(session);
  const out = outgoing(session, options);
  await deliver(session, { report: out.report(report), json: { client: { ...out.client(client.standing.profile), phase: client.phase } }, client: id }, delivery);
}

/** Looking back over a year takes its time: for whoever asks for more, and where it is drawn. */
async function overFor(session: Session, id: string, { more = false }: ReportOptions, { format }: Delivery): Promise<readonly ShownFinding[]> {
  return more && (format === 'html' || format === 'json') ? (await import('./report/past-warnings.ts')).warningsOver(session, id) : [];
}

/** Only an answer can say nothing; without one the phrases need not be read. */
async function vagueFor({ surprises }: Lookback): Promise<Vague | undefined> {
  return surprises.some(({ answer }) => answer !== undefined) ? (await import('./vague.ts')).vagueAnswers : undefined;
}

/** A program reads all of it; a person one screen, unless he asks for more. */
function depthOf(options: ReportOptions, format: Format): Depth {
  if (options.public === true) return 'shared';
  return options.more === true || format === 'json' ? 'whole' : 'screen';
}

/** A page can draw them at once; in text they are figures for whoever asks for more. */
function hasCharts(depth: Depth, format: Format): boolean {
  return depth === 'whole' || (depth === 'screen' && format === 'html');
}

function readSince(session: Session, text: string): Day {
  const since = readPastDay(text, session.today);
  if (since > session.asOf) throw new UserError('since-too-late', { value: text });
  return since;
}
