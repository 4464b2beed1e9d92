import { portfolioCharts } from '../core/charts/portfolio-charts.ts';
import { itemsOf } from '../core/items.ts';
import { overviewDocument } from '../core/overview/overview-report.ts';
import { loadOverview } from './portfolio.ts';
import { deliver } from './report/deliver.ts';
import type { Delivery } from './report/delivery.ts';
import { outgoing, type RedactOptions } from './redact.ts';
import type { Session } from './session.ts';
import { loadPast } from './standings.ts';
import { tellUnreadable } from './tell-unreadable.ts';

/** `rapport report` without a client: the whole portfolio as one document. */
export async function deliverPortfolio(session: Session, delivery: Delivery, options: RedactOptions): Promise<void> {
  const overview = await loadOverview(session);
  const items = [...itemsOf(session.packs).values()];
  const charts = portfolioCharts(overview.clients.map(({ client }) => ({ client, items, past: loadPast(session, client.standing.profile.id) })));
  tellUnreadable(session);
  await deliver(session, { report: outgoing(session, options).report(overviewDocument(overview, charts, callsByName(delivery, options) ? 'name' : 'handle')), json: {} }, delivery);
}

/** A terminal has room for what one types; who reads a page, or has other names for them, types nothing. */
function callsByName({ format }: Delivery, { codeNames = false }: RedactOptions): boolean {
  return codeNames || format === 'md' || format === 'html';
}
