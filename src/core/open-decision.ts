import type { ClientDay } from './agenda/client-day.ts';
import { addDays, dayNumber, dayOf, type Day } from './calendar.ts';
import type { Incident } from './incidents.ts';
import { message, type Message } from './messages.ts';
import { lastInvoices, ODD_INVOICES, oddSince } from './odd-invoices.ts';
import type { Item } from './pack.ts';
import type { Portfolio } from './portfolio.ts';
import { FLAG_YEAR, isDecided, isGrave, ruleOver, THREAT, type FlagRule } from './red-flags.ts';
import type { Schedule } from './schedule.ts';

/** A decision that waits to be taken (F12, F13). It is never stored: the facts open it, and a decision closes it. */
export interface OpenDecision {
  /** What asks for it. */
  readonly why: Message;
  /** The day of the fact that opened it. */
  readonly since: Day;
  /** From this day on it is asked for: record now, decide the next working day at the earliest. Only threats skip the night. */
  readonly due: Day;
  /** It is about a threat. */
  readonly threat: boolean;
}

/** All clients, each with the decision that is open. @param items the red flags that are grave among them */
export function withDecisions(portfolio: Portfolio, items: ReadonlyMap<string, Item>): Portfolio {
  const decide = (client: ClientDay): ClientDay => {
    const decision = openDecision(client, items, portfolio.schedule);
    return decision === undefined ? client : { ...client, decision };
  };
  return { ...portfolio, clients: portfolio.clients.map(decide) };
}

/** By the gravest incident since the last decision, else by their invoices, else because its day has come. @param schedule my own */
export function openDecision({ standing, day }: Pick<ClientDay, 'standing' | 'day'>, items: ReadonlyMap<string, Item>, schedule: Schedule): OpenDecision | undefined {
  const { decided, invoices } = standing.dealings;
  const taken = decided !== undefined && decided.on <= day ? decided : undefined;
  const nextDay = (on: Day): Day => dayOf(schedule.nextExpected(dayNumber(on) + 1) ?? dayNumber(on) + 1);
  const flag = worstIncident(standing.flags, items, day, (incident) => !isDecided(incident, taken));
  if (flag !== undefined) {
    const { on, item, rule, times } = flag;
    const threat = item === THREAT;
    return { why: message('decision.flag', { item, rule, times, on, near: day }), since: on, due: threat ? on : nextDay(on), threat };
  }
  const { last, odd } = lastInvoices(invoices, day);
  const since = odd.map(oddSince).toSorted().at(-1);
  if (odd.length >= ODD_INVOICES && since !== undefined && (taken === undefined || since > taken.on)) return { why: message('decision.invoices', { odd: odd.length, of: last.length }), since, due: since, threat: false };
  if (taken?.until === undefined || taken.until > day) return undefined;
  return { why: message('decision.again', { choice: taken.choice, on: taken.on, near: day }), since: taken.until, due: taken.until, threat: false };
}

interface Opening extends Pick<Incident, 'on' | 'item'> { readonly rule: FlagRule; readonly times: number }

/** A threat before all else, then the last grave one, then the last by another rule. */
function worstIncident(flags: readonly Incident[], items: ReadonlyMap<string, Item>, day: Day, isOpen: (incident: Incident) => boolean): Opening | undefined {
  const known = flags.filter(({ on }) => on <= day && on > addDays(day, -FLAG_YEAR));
  const opening = known.flatMap((flag, index): readonly Opening[] => {
    const ruled = isOpen(flag) ? ruleOver(flag, known.slice(0, index + 1), isGrave(flag.item, flag.told === true, items)) : undefined;
    return ruled === undefined ? [] : [{ on: flag.on, item: flag.item, rule: ruled.rule, times: ruled.incidents.length }];
  });
  return opening.findLast(({ item }) => item === THREAT) ?? opening.findLast(({ rule }) => rule === 'grave') ?? opening.at(-1);
}
