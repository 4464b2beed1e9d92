import { attentionUpTo } from '../attention.ts';
import type { ClientDay } from '../agenda/client-day.ts';
import { message, type Message } from '../messages.ts';

/** So much has to be recorded in a quarter for shares of it to mean anything. */
const RECORDED_NEEDED = 20;
/** Attention and money may differ by this much without a word. */
const GAP = 0.1;
/** Shares that do not add up to so much say little about the whole. */
const KNOWN_SHARE = 0.6;

/** What part of the contacts and checks of the last quarter went to each client; undefined where too little is recorded. */
export function attentionShares(active: readonly ClientDay[]): ReadonlyMap<ClientDay, number> | undefined {
  const counts = active.map((client) => [client, attentionUpTo(client.standing.attention, client.day)] as const);
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  return all < RECORDED_NEEDED ? undefined : new Map(counts.map(([client, count]) => [client, count / all]));
}

/**
 * Where attention went against where the risk and the money are (A2), for two clients or more: what went to those at
 * risk, then who got least and most for their share of the revenue.
 * @param atRisk the worst first
 */
export function sayAttention(shares: ReadonlyMap<ClientDay, number> | undefined, atRisk: readonly ClientDay[]): readonly Message[] {
  if (shares === undefined) return [message('attention-unknown', {})];
  const risky = atRisk.filter((client) => shares.has(client));
  const risk = risky.length === 0 || risky.length === shares.size ? [] : [sayRisk(risky, risky.reduce((sum, client) => sum + shares.get(client)!, 0))];
  return [...risk, ...againstMoney(shares)];
}

function sayRisk(risky: readonly ClientDay[], attention: number): Message {
  const known = risky.map(({ standing: { profile } }) => profile.share).filter((share) => share !== undefined);
  const share = known.length < risky.length ? null : known.reduce((sum, each) => sum + each, 0);
  return message('attention-risk', { names: risky.map(({ standing }) => standing.profile.name), share, attention });
}

function againstMoney(shares: ReadonlyMap<ClientDay, number>): readonly Message[] {
  const known = [...shares].flatMap(([{ standing: { profile } }, attention]) => (profile.share === undefined ? [] : [{ name: profile.name, share: profile.share, attention }]));
  if (known.length < 2 || known.reduce((sum, { share }) => sum + share, 0) < KNOWN_SHARE) return [];
  const byGap = known.toSorted((a, b) => (a.attention - a.share) - (b.attention - b.share));
  return [byGap[0]!, byGap.at(-1)!].filter(({ share, attention }) => Math.abs(attention - share) >= GAP).map((client) => message('attention-money', client));
}
