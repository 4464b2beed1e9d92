import { bookSettings } from '../core/book.ts';
import { settleCorrections, type Statement } from '../core/corrections.ts';
import type { Fact } from '../core/facts.ts';
import { textsOf } from '../core/fact-texts.ts';
import { folded } from '../core/find-client.ts';
import { historyReport } from '../core/history-report.ts';
import { knownBy } from '../core/order.ts';
import { findClientDay } from './find.ts';
import { printJson, printReport } from './print.ts';
import { readFacts } from './read-facts.ts';
import { readWhole } from './read-number.ts';
import type { Session } from './session.ts';
import { loadPortfolio } from './standings.ts';

const LIMITS = { least: 1, most: 100_000 };

export interface HistoryOptions { readonly grep?: string; readonly limit?: string }

/** `rapport history [client]`: what was recorded, newest first. */
export async function runHistory(session: Session, name: string | undefined, { grep, limit }: HistoryOptions): Promise<void> {
  const portfolio = loadPortfolio(session);
  const clients = name === undefined ? [...portfolio.clients, ...portfolio.ended] : [findClientDay(portfolio, name)];
  const names = new Map(clients.map(({ standing: { profile } }) => [profile.id, profile]));
  const folders = name === undefined ? ['book', ...names.keys()] : [...names.keys()];
  const most = limit === undefined ? Infinity : readWhole('--limit', limit, LIMITS);
  const facts = settleCorrections(knownFacts(session, folders));
  const shown = facts.filter((fact) => grep === undefined || contains(session, fact, grep)).toReversed().toSorted(byDay).slice(0, most);
  if (session.options.json === true) printJson(session, { asOf: portfolio.day, facts: shown.map((fact) => ({ ...fact, ...('client' in fact && fact.client !== undefined ? { client: names.get(fact.client)?.handle ?? fact.client } : {}) })) });
  else printReport(session, historyReport(portfolio.day, shown, new Map([...names].map(([id, profile]) => [id, profile.name])), name === undefined));
}

/** What was known by the end of the session's day, plans for later days included. */
function knownFacts(session: Session, folders: readonly string[]): readonly Fact[] {
  const { folded: { book }, asOf, isPast } = session;
  const facts = readFacts(session, folders);
  return isPast ? knownBy(facts, asOf, bookSettings(book, asOf).dayStart) : facts;
}

/** Whether the words are in what was written, or in the line that the history shows for it. */
function contains({ words }: Session, fact: Statement, grep: string): boolean {
  return [...textsOf(fact), words.say('recorded', { fact })].some((text) => folded(text).includes(folded(grep)));
}

/** Newest day first; facts of one day stay as they are, the last known first. */
function byDay(a: Statement, b: Statement): number {
  return a.on > b.on ? -1 : a.on < b.on ? 1 : 0;
}
