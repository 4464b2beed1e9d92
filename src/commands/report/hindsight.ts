import { UserError } from '../../core/errors.ts';
import { buildHindsight } from '../../core/hindsight/hindsight-report.ts';
import { itemsOf } from '../../core/items.ts';
import { findClientDay } from '../find.ts';
import { outgoing, type RedactOptions } from '../redact.ts';
import type { Session } from '../session.ts';
import { loadHistory, loadPortfolio } from '../standings.ts';
import { tellUnreadable } from '../tell-unreadable.ts';
import { deliver } from './deliver.ts';
import type { Delivery } from './delivery.ts';

export interface HindsightOptions extends RedactOptions { readonly hindsight?: boolean; readonly more?: boolean; readonly public?: boolean; readonly since?: string }

/** `rapport report [client] --hindsight`: what was to be seen before every outcome, of all clients or of one, ended ones included. */
export async function deliverHindsight(session: Session, name: string | undefined, delivery: Delivery, options: HindsightOptions): Promise<void> {
  const other = (['more', 'public', 'since'] as const).find((option) => options[option] !== undefined);
  if (other !== undefined) throw new UserError('option-not-here', { option: `--${other}`, what: '--hindsight' });
  const portfolio = loadPortfolio(session);
  const chosen = name === undefined ? [...portfolio.clients, ...portfolio.ended] : [findClientDay(portfolio, name)];
  const profiles = chosen.map(({ standing }) => standing.profile);
  const report = buildHindsight(profiles.map((profile) => ({ name: profile.name, history: loadHistory(session, profile.id) })), itemsOf(session.packs), session.asOf);
  tellUnreadable(session);
  const out = outgoing(session, options);
  const [only] = profiles;
  await deliver(session, { report: out.report(report), json: name === undefined || only === undefined ? {} : { client: out.client(only) } }, delivery);
}
