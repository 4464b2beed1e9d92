import type { Day } from '../calendar.ts';
import { isHeld } from '../contacts.ts';
import { GRACE_DAYS, invoiceKept } from '../dealings.ts';
import type { Check } from '../facts.ts';
import type { History } from '../history.ts';
import { invoicesOf } from '../invoices.ts';
import { lateDays } from '../odd-invoices.ts';
import type { Item } from '../pack.ts';
import { promisesOf } from '../promises.ts';

/** What happened from one day to another, both included, and stays true on any later day: fit for a cache. */
export interface Deeds {
  /** By item, the sum of its ratings and their number. */
  readonly rated: Readonly<Record<string, readonly [sum: number, count: number]>>;
  readonly contacts: number;
  /** Those that they began, and those in disagreement. */
  readonly theirs: number;
  readonly disagreements: number;
  readonly complaints: number;
  readonly flags: number;
  /** Promises settled, and those of them not kept. */
  readonly promisedByThem: number;
  readonly missedByThem: number;
  readonly missedByUs: number;
}

/** The same, with what hangs by the day that is asked about. */
export interface Period extends Deeds {
  /** Recorded with contacts. */
  readonly minutes: number;
  readonly invoices: number;
  readonly late: number;
  /** Days late on average, of those that were. */
  readonly lateDays: number;
  readonly disputed: number;
  /** Their changes of mind. */
  readonly minds: number;
}

export function deedsOf(history: History, from: Day, to: Day): Deeds {
  const within = withinDays(from, to);
  const held = within(history.of('touch')).filter(isHeld);
  const settled = promisesOf(history).filter(({ settledOn }) => settledOn !== undefined && settledOn >= from && settledOn <= to);
  const ofThem = settled.filter(({ by }) => by === 'them');
  const missed = (promises: typeof settled): number => promises.filter(({ outcome }) => outcome === 'missed').length;
  return {
    rated: ratedIn(within(history.of('check'))),
    contacts: held.length,
    theirs: held.filter(({ by }) => by === 'them').length,
    disagreements: held.filter(({ tone }) => tone === 'disagreement').length,
    complaints: within(history.of('complaint')).length,
    flags: within(history.of('flag')).length,
    promisedByThem: ofThem.length,
    missedByThem: missed(ofThem),
    missedByUs: missed(settled) - missed(ofThem),
  };
}

export function periodOf(history: History, from: Day, to: Day): Period {
  const within = withinDays(from, to);
  const due = invoicesOf(history).map(invoiceKept).filter((invoice) => invoice.due >= from && invoice.due <= to);
  const late = due.map((invoice) => lateDays(invoice, to)).filter((days) => days > GRACE_DAYS);
  return {
    ...deedsOf(history, from, to),
    minutes: within(history.of('touch')).filter(isHeld).reduce((sum, { minutes = 0 }) => sum + minutes, 0),
    invoices: due.length,
    late: late.length,
    lateDays: late.length === 0 ? 0 : Math.round(late.reduce((sum, days) => sum + days, 0) / late.length),
    disputed: due.filter(({ disputed }) => disputed).length,
    minds: within(history.of('flag')).filter(({ item }) => item === 'mind-changing').length,
  };
}

/** Mean of the traits as rated, to a tenth; null where none was. */
export function traitsMean({ rated }: Deeds, items: ReadonlyMap<string, Item>): number | null {
  const traits = Object.entries(rated).filter(([item]) => items.get(item)?.family === 'traits').map(([, ratings]) => ratings);
  const count = traits.reduce((all, [, ratings]) => all + ratings, 0);
  return count === 0 ? null : Math.round((traits.reduce((all, [sum]) => all + sum, 0) / count) * 10) / 10;
}

function withinDays(from: Day, to: Day): <F extends { readonly on: Day }>(facts: readonly F[]) => readonly F[] {
  return (facts) => facts.filter(({ on }) => on >= from && on <= to);
}

function ratedIn(checks: readonly Check[]): Deeds['rated'] {
  const rated = new Map<string, readonly [number, number]>();
  for (const { ratings = {} } of checks) {
    for (const [item, value] of Object.entries(ratings)) {
      if (typeof value !== 'number') continue;
      const [sum, count] = rated.get(item) ?? [0, 0];
      rated.set(item, [sum + value, count + 1]);
    }
  }
  return Object.fromEntries(rated);
}
