import { addDays, dayNumber } from '../core/calendar.ts';
import { UserError } from '../core/errors.ts';
import { saySpread } from '../core/overview/spread.ts';
import { isActive } from '../core/agenda/client-day.ts';
import { withFindings } from '../core/portfolio.ts';
import { buildWeek } from '../core/week/week-report.ts';
import { weekOf } from '../core/week/working-week.ts';
import { loadFindings } from './findings.ts';
import { deliver } from './report/deliver.ts';
import { planDelivery } from './report/delivery.ts';
import type { Session } from './session.ts';
import { loadHistory, loadPortfolio } from './standings.ts';
import { tellUnreadable } from './tell-unreadable.ts';
import { outlooksOf } from './watch.ts';

export interface WeekOptions { readonly format?: string; readonly md?: boolean }

/** `rapport week`: Friday's five minutes, for the week up to the session's day. */
export async function runWeek(session: Session, { format, md = false }: WeekOptions): Promise<void> {
  if (md && format !== undefined && format !== 'md') throw new UserError('option-not-here', { option: '--md', what: `--format ${format}` });
  const delivery = planDelivery(session, md ? { format: 'md' } : format === undefined ? {} : { format });
  const portfolio = withFindings(loadPortfolio(session), await loadFindings(session));
  const { from } = weekOf(portfolio.day, portfolio.settings.workingDays);
  const active = portfolio.clients.filter(({ phase }) => isActive(phase));
  const ids = active.map(({ standing }) => standing.profile.id);
  const dayBefore = addDays(from, -1);
  const before = outlooksOf({ ...session, asOf: dayBefore }, ids, dayNumber(dayBefore));
  const report = buildWeek({
    portfolio,
    before: new Map([...before].map(([id, [standing = []]]) => [id, standing])),
    histories: new Map(ids.map((id) => [id, loadHistory(session, id)])),
    concentration: saySpread(active, session.folded.book.settings, portfolio.day).filter(({ id }) => id === 'spread-warning'),
  });
  tellUnreadable(session);
  await deliver(session, { report, json: { from, to: portfolio.day } }, delivery);
}
