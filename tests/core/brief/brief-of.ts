import { buildBrief, type Depth } from '../../../src/core/brief/brief.ts';
import type { Report } from '../../../src/core/blocks.ts';
import type { Day } from '../../../src/core/calendar.ts';
import { buildLookback } from '../../../src/core/lookback.ts';
import { isLate } from '../../../src/core/order.ts';
import { clientStreak, scheduleFor } from '../../../src/core/portfolio.ts';
import { corePack } from '../../../src/exchange/core-pack.ts';
import { wordsIn } from '../../i18n/languages.ts';
import { renderTerminal } from '../../../src/render/terminal.ts';
import { styleOf } from '../../../src/render/style.ts';
import { portfolioOf } from '../agenda/client-days.ts';
import { dayAt, historyOf, type Written } from '../standings.ts';

/** The brief of "acme" on the Wednesday of the third week, as a terminal of 72 columns shows it. */
export function briefOf(...facts: readonly Written[]): string {
  return shown(modelOf('whole', facts));
}

export function shown(report: Report): string {
  return renderTerminal(report, { words: wordsIn('en'), style: styleOf({ level: 0, ascii: false, width: 72 }) });
}

export function modelOf(depth: Depth, facts: readonly Written[], since?: Day): Report {
  const portfolio = portfolioOf({ acme: facts }, dayAt(16));
  const [client] = portfolio.clients;
  if (client === undefined) throw new Error('no client');
  return buildBrief({
    client,
    lookback: buildLookback(historyOf(...facts), since),
    ...(since === undefined ? {} : { since }),
    streak: clientStreak(portfolio, client),
    schedule: scheduleFor(portfolio.schedule, client.standing),
    items: corePack.items,
    isLate: (check) => isLate(check, 3),
    vague: { phrases: ['nothing'], openers: [] },
  }, depth);
}
