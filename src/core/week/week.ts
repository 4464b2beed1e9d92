import { isActive, type ClientDay } from '../agenda/client-day.ts';
import type { Day } from '../calendar.ts';
import type { History } from '../history.ts';
import type { Message } from '../messages.ts';
import type { Portfolio } from '../portfolio.ts';
import type { ShownFinding } from '../signals/shown-finding.ts';
import { weekOf } from './working-week.ts';

/** What is asked of a week: the portfolio with its findings on the day of the page, and what there was before. */
export interface WeekRequest {
  readonly portfolio: Portfolio;
  /** By client id, what stood at the end of the day before the week. */
  readonly before: ReadonlyMap<string, readonly ShownFinding[]>;
  /** By client id. */
  readonly histories: ReadonlyMap<string, History>;
  /** How much hangs by one client, where that is too much. */
  readonly concentration: readonly Message[];
}

/** One active client in a week. */
export interface ClientWeek {
  readonly client: ClientDay;
  readonly history: History;
  /** Standing now, and before the week began. */
  readonly findings: readonly ShownFinding[];
  readonly before: readonly ShownFinding[];
  readonly from: Day;
  readonly to: Day;
}

/** The active clients, each with its week up to the day of the page. */
export function clientWeeks({ portfolio, before, histories }: WeekRequest): readonly ClientWeek[] {
  const { from } = weekOf(portfolio.day, portfolio.settings.workingDays);
  return portfolio.clients.flatMap((client) => {
    const history = histories.get(client.standing.profile.id);
    if (!isActive(client.phase) || history === undefined) return [];
    return [{ client, history, findings: client.findings ?? [], before: before.get(client.standing.profile.id) ?? [], from, to: portfolio.day }];
  });
}

/** The facts of the week among these. */
export function within<F extends { readonly on: Day }>({ from, to }: Pick<ClientWeek, 'from' | 'to'>, facts: readonly F[]): readonly F[] {
  return facts.filter(({ on }) => on >= from && on <= to);
}
