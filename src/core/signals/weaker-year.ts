import { dayOf } from '../calendar.ts';
import { message, type Message } from '../messages.ts';
import { onDay } from './recorded.ts';
import { defineSignal } from './signal.ts';
import { meanBetween, traitMeans, type Mean } from './trait-means.ts';

const YEAR = 365;
/** Neighbouring checks say nearly the same: so many of them count as one. */
const CHECKS_FOR_ONE = 4;

/** This year's ratings lie below last year's by more than their noise (D12). Needs 30 rated checks in each of two years. */
export const weakerYear = defineSignal({
  id: 'weaker-year',
  source: ['D12'],
  place: 'report',
  thresholds: {
    checksNeeded: { value: 30, least: 10, most: 250 },
    points: { value: 0.25, least: 0.05, most: 2 },
    standardErrors: { value: 2.5, least: 1, most: 6 },
  },
  evaluate: ({ view, day, thresholds }) => {
    const means = view.derive(traitMeans);
    if (means.days.length < 2 * thresholds.checksNeeded) return undefined;
    const [yearAgo, twoYearsAgo] = [day - YEAR, day - 2 * YEAR];
    const [before, now] = [meanBetween(means, twoYearsAgo, yearAgo), meanBetween(means, yearAgo, day)];
    const points = before.mean - now.mean;
    if (Math.min(before.checks, now.checks) < thresholds.checksNeeded || points < thresholds.points) return undefined;
    if (points < thresholds.standardErrors * Math.sqrt(errorOf(before) + errorOf(now))) return undefined;
    return {
      severity: 'note',
      since: dayOf(yearAgo + 1),
      message: message('signal.weaker-year', { points }),
      next: message('next.weaker-year', {}),
      evidence: [onDay(yearAgo, yearWords('before', before)), onDay(yearAgo + 1, yearWords('now', now))],
    };
  },
});

/** Which year the day begins or ends: two days beside each other read as if all had been rated on them. */
function yearWords(year: 'now' | 'before', { mean, checks }: Mean): Message {
  return message('evidence.year', { year, mean, checks });
}

/** Squared standard error of the mean. */
function errorOf({ checks, variance }: Mean): number {
  return (variance * CHECKS_FOR_ONE) / checks;
}
