import { bookSettings } from '../core/book.ts';
import { settleCorrections, type Statement } from '../core/corrections.ts';
import type { Fact } from '../core/facts.ts';
import { textsOf } from '../core/fact-texts.ts';
import { folded } from '../core/find-client.ts';
import { historyReport, settledBy, settledTexts } from '../core/history-report.ts';
import { knownBy } from '../core/order.ts';
import { findClientDay } from './find.ts';
import { printJson, printReport } from './print.ts';
import { readFacts } from './read-facts.ts';
import { readWhole } from './read-number.ts';
import type { Session } from './session.ts';
import { loadPortfolio } from './standings.ts';

const LIMITS = { least: 1, most: 100_000 };
/** As much as a person reads at one go. */
const ON_A_SCREEN = 30;

export interface HistoryOptions { readonly grep?: string; readonly limit?: string }

/** `rapport history [client]`: what was recorded, newest first. */
export async function runHistory(session: Session, name: string | undefined, { grep, limit }: HistoryOptions): Promise<void> {
  const portfolio = loadPortfolio(session);
  const clients = name === undefined ? [...portfolio.clients, ...portfolio.ended] : [findClientDay(portfolio, name)];
  const names = new Map(clients.map(({ standing: { profile } }) => [profile.id, profile]));
  const folders = name === undefined ? ['book', ...names.keys()] : [...names.keys()];
  const all = settleCorrections(knownFacts(session, folders));
  const texts = settledTexts(all);
  const found = all.filter((fact) => grep === undefined || contains(session, fact, texts, grep)).toReversed().toSorted(byDay);
  const shown = found.slice(0, mostOf(session, limit));
  if (session.options.json === true) printJson(session, { asOf: portfolio.day, facts: shown.map((fact) => ({ ...fact, ...('client' in fact && fact.client !== undefined ? { client: names.get(fact.client)?.handle ?? fact.client } : {}) })) });
  else printReport(session, historyReport(portfolio.day, { shown, all, more: limit === undefined ? found.length - shown.length : 0 }, new Map([...names].map(([id, profile]) => [id, profile.name])), name === undefined));
}

/** A screen is for reading; a pipe and a document get everything. */
function mostOf({ context, options }: Session, limit: string | undefined): number {
  if (limit !== undefined) return readWhole('--limit', limit, LIMITS);
  return context.out.isTerminal && options.json !== true ? ON_A_SCREEN : Infinity;
}

/** What was known by the end of the session's day, plans for later days included. */
function knownFacts(session: Session, folders: readonly string[]): readonly Fact[] {
  const { folded: { book }, asOf, isPast } = session;
  const facts = readFacts(session, folders);
  return isPast ? knownBy(facts, asOf, bookSettings(book, asOf).dayStart) : facts;
}

/** Whether the words are in what was written, or in the line that the history shows for it. */
function contains({ words }: Session, fact: Statement, texts: ReadonlyMap<string, string>, grep: string): boolean {
  return [...textsOf(fact), words.say('recorded', { fact, of: settledBy(fact, texts) })].some((text) => folded(text).includes(folded(grep)));
}

/** Newest day first; facts of one day stay as they are, the last known first. */
function byDay(a: Statement, b: Statement): number {
  return a.on > b.on ? -1 : a.on < b.on ? 1 : 0;
}
