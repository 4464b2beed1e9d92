import { clientCard, clientList } from '../../core/client-list.ts';
import { findClientDay } from '../find.ts';
import { printJson, printReport } from '../print.ts';
import type { Session } from '../session.ts';
import { loadPortfolio } from '../standings.ts';

/** `rapport client list`. */
export async function runClientList(session: Session): Promise<void> {
  const portfolio = loadPortfolio(session);
  const all = [...portfolio.clients, ...portfolio.ended];
  if (session.options.json === true) printJson(session, { asOf: portfolio.day, clients: all.map(({ standing, phase }) => ({ phase, ...standing.profile })) });
  else printReport(session, clientList(portfolio));
}

/** `rapport client show <client>`. */
export async function runClientShow(session: Session, name: string): Promise<void> {
  const client = findClientDay(loadPortfolio(session), name);
  if (session.options.json === true) printJson(session, { asOf: client.day, client: { phase: client.phase, ...client.standing.profile } });
  else printReport(session, clientCard(client));
}
