import { dayNumber, type DayNumber } from '../calendar.ts';
import type { ClientView } from './client-view.ts';
import { countUpTo } from './dated.ts';

/** The mean rating of the traits in each check, with running totals: any stretch costs a subtraction. */
export interface TraitMeans {
  /** Days of checks with at least one rated trait, ascending. */
  readonly days: readonly DayNumber[];
  /** Entry i: of the first i checks. */
  readonly sums: readonly number[];
  readonly squares: readonly number[];
}

export interface Mean { readonly checks: number; readonly mean: number; readonly variance: number }

export function traitMeans(view: ClientView): TraitMeans {
  const days: DayNumber[] = [];
  const sums = [0];
  const squares = [0];
  for (const { on, ratings = {} } of view.of('check').values) {
    let [sum, count] = [0, 0];
    for (const item in ratings) {
      const value = ratings[item];
      if (typeof value === 'number' && view.items.get(item)?.family === 'traits') [sum, count] = [sum + value, count + 1];
    }
    if (count === 0) continue;
    const mean = sum / count;
    days.push(dayNumber(on));
    sums.push(sums.at(-1)! + mean);
    squares.push(squares.at(-1)! + mean * mean);
  }
  return { days, sums, squares };
}

/** After `after`, up to and including `upTo`; mean and variance are 0 where there is no check. */
export function meanBetween(means: TraitMeans, after: DayNumber, upTo: DayNumber): Mean {
  const [from, to] = [countUpTo(means, after), countUpTo(means, upTo)];
  if (from >= to) return { checks: 0, mean: 0, variance: 0 };
  const mean = (means.sums[to]! - means.sums[from]!) / (to - from);
  return { checks: to - from, mean, variance: Math.max(0, (means.squares[to]! - means.squares[from]!) / (to - from) - mean * mean) };
}
