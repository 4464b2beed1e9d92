import type { Day } from '../calendar.ts';
import { isHeld } from '../contacts.ts';
import { GRACE_DAYS, invoiceKept } from '../dealings.ts';
import type { Check } from '../facts.ts';
import type { History } from '../history.ts';
import { invoicesOf } from '../invoices.ts';
import { lateDays } from '../odd-invoices.ts';
import type { Item } from '../pack.ts';
import { promisesOf } from '../promises.ts';

/** What happened from one day to another, both included. */
export interface Period {
  /** Mean of the traits as rated; null where none was. */
  readonly ratings: number | null;
  readonly checks: number;
  readonly contacts: number;
  /** Those that they began, and those in disagreement. */
  readonly theirs: number;
  readonly disagreements: number;
  /** Recorded with contacts. */
  readonly minutes: number;
  readonly invoices: number;
  readonly late: number;
  /** Days late on average, of those that were. */
  readonly lateDays: number;
  readonly disputed: number;
  readonly complaints: number;
  readonly flags: number;
  /** Their changes of mind. */
  readonly minds: number;
  /** Promises settled, and those of them not kept. */
  readonly promisedByThem: number;
  readonly missedByThem: number;
  readonly missedByUs: number;
}

export function periodOf(history: History, items: ReadonlyMap<string, Item>, from: Day, to: Day): Period {
  const within = <F extends { readonly on: Day }>(facts: readonly F[]): readonly F[] => facts.filter(({ on }) => on >= from && on <= to);
  const held = within(history.of('touch')).filter(isHeld);
  const flags = within(history.of('flag'));
  const due = invoicesOf(history).map(invoiceKept).filter((invoice) => invoice.due >= from && invoice.due <= to);
  const late = due.map((invoice) => lateDays(invoice, to)).filter((days) => days > GRACE_DAYS);
  const settled = promisesOf(history).filter(({ settledOn }) => settledOn !== undefined && settledOn >= from && settledOn <= to);
  const ofThem = settled.filter(({ by }) => by === 'them');
  const missed = (promises: typeof settled): number => promises.filter(({ outcome }) => outcome === 'missed').length;
  return {
    ratings: meanOf(within(history.of('check')), items),
    checks: within(history.of('check')).length,
    contacts: held.length,
    theirs: held.filter(({ by }) => by === 'them').length,
    disagreements: held.filter(({ tone }) => tone === 'disagreement').length,
    minutes: held.reduce((sum, { minutes = 0 }) => sum + minutes, 0),
    invoices: due.length,
    late: late.length,
    lateDays: late.length === 0 ? 0 : Math.round(late.reduce((sum, days) => sum + days, 0) / late.length),
    disputed: due.filter(({ disputed }) => disputed).length,
    complaints: within(history.of('complaint')).length,
    flags: flags.length,
    minds: flags.filter(({ item }) => item === 'mind-changing').length,
    promisedByThem: ofThem.length,
    missedByThem: missed(ofThem),
    missedByUs: missed(settled) - missed(ofThem),
  };
}

function meanOf(checks: readonly Check[], items: ReadonlyMap<string, Item>): number | null {
  const values = checks.flatMap(({ ratings = {} }) => Object.entries(ratings).flatMap(([item, value]) => (typeof value === 'number' && items.get(item)?.family === 'traits' ? [value] : [])));
  return values.length === 0 ? null : Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 10) / 10;
}
