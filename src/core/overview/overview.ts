import { isActive, type ClientDay } from '../agenda/client-day.ts';
import { BANDS, type Band, type Bands } from '../bands/band.ts';
import { bandsBy } from '../bands/bands-by.ts';
import { daysBetween } from '../calendar.ts';
import type { Setting } from '../facts.ts';
import type { Message } from '../messages.ts';
import type { Item } from '../pack.ts';
import type { Portfolio } from '../portfolio.ts';
import { isOpenWarning } from '../signals/shown-finding.ts';
import { attentionShares, sayAttention } from './attention.ts';
import { reasonsFor, type Reason } from './reasons.ts';
import { saySpread } from './spread.ts';

/** All clients beside each other, the worst first. */
export interface Overview {
  readonly portfolio: Portfolio;
  readonly clients: readonly OverviewClient[];
  /** How much hangs by one client, in sentences. */
  readonly concentration: readonly Message[];
  /** Where attention went against where the risk and the money are. */
  readonly attention: readonly Message[];
}

export interface OverviewClient {
  readonly client: ClientDay;
  readonly bands: Bands;
  readonly reasons: readonly Reason[];
  readonly promises: { readonly open: number; readonly overdue: number };
  /** Part of the contacts and checks of the last quarter; undefined where too little is recorded. */
  readonly attention?: number;
  /** Calendar days until the contract ends; negative once it has. */
  readonly contractDays?: number;
}

/** @param settings of the book: thresholds of concentration */
export function buildOverview(portfolio: Portfolio, items: ReadonlyMap<string, Item>, settings: readonly Setting[]): Overview {
  const { day } = portfolio;
  const bandsOf = bandsBy(items);
  const active = portfolio.clients.filter(({ phase }) => isActive(phase));
  const shares = attentionShares(active);
  const weighed = portfolio.clients.map((client) => weigh(besides(client, bandsOf(client), shares?.get(client)))).toSorted(worstFirst);
  const clients = weighed.map(({ one }) => one);
  const atRisk = weighed.filter(({ gravity: [, bad, alerts] }) => bad > 0 || alerts > 0).map(({ one }) => one.client);
  return { portfolio, clients, concentration: saySpread(active, settings, day), attention: active.length < 2 ? [] : sayAttention(shares, atRisk) };
}

function besides(client: ClientDay, bands: Bands, attention: number | undefined): OverviewClient {
  const { standing: { promises, profile }, day } = client;
  return {
    client,
    bands,
    reasons: reasonsFor(client, bands),
    promises: { open: promises.length, overdue: promises.filter(({ due }) => due !== undefined && due < day).length },
    ...(attention === undefined ? {} : { attention }),
    ...(profile.contractUntil === undefined ? {} : { contractDays: daysBetween(day, profile.contractUntil) }),
  };
}

/** A client, and what is compared, the weightiest first: whether they are active; bad flags, bad bands; alerts; watch; other warnings; unknown. */
interface Weighed { readonly one: OverviewClient; readonly gravity: readonly [active: number, bad: number, alerts: number, watch: number, warnings: number, unknown: number] }

function weigh(one: OverviewClient): Weighed {
  const { client, bands } = one;
  const count = (band: Band): number => BANDS.filter((name) => bands[name].band === band).length;
  const open = (client.findings ?? []).filter(isOpenWarning);
  const alerts = open.filter(({ severity }) => severity === 'alert').length;
  const flagged = bands.flags.band === 'bad' ? 1 : 0;
  return { one, gravity: [isActive(client.phase) ? 1 : 0, count('bad') + flagged * BANDS.length, alerts, count('watch'), open.length - alerts, count('unknown')] };
}

/** Nothing is averaged: one grave flag comes before any number of lesser things. Of clients alike the larger comes first. */
function worstFirst(a: Weighed, b: Weighed): number {
  const place = a.gravity.findIndex((value, index) => value !== b.gravity[index]);
  if (place >= 0) return b.gravity[place]! - a.gravity[place]!;
  const [one, other] = [a.one.client.standing.profile, b.one.client.standing.profile];
  return (other.share ?? 0) - (one.share ?? 0) || (one.handle < other.handle ? -1 : 1);
}
