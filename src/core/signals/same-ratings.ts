import { dayNumber } from '../calendar.ts';
import type { Check } from '../facts.ts';
import { message } from '../messages.ts';
import { FAST_SECONDS } from '../sameness.ts';
import type { ClientView } from './client-view.ts';
import { byDay, latest, type Dated } from './dated.ts';
import { recorded } from './recorded.ts';
import { defineSignal } from './signal.ts';

/** Ratings a check needs before "all the same" says anything. */
const RATINGS_NEEDED = 3;

/** I gave the same rating to everything, fast, check after check (principle 8). About me. Needs five checks with their seconds. */
export const sameRatings = defineSignal({
  id: 'same-ratings',
  source: ['D3', 'D11'],
  place: 'week',
  thresholds: {
    checks: { value: 5, least: 3, most: 50 },
    fastSeconds: { value: FAST_SECONDS, least: 2, most: 120 },
  },
  evaluate: ({ view, day, thresholds }) => {
    const last = latest(view.derive(sheets), day, thresholds.checks);
    const rating = last[0] === undefined ? undefined : onlyRating(last[0]);
    const same = (check: Check): boolean => onlyRating(check) === rating && (check.seconds ?? Infinity) <= thresholds.fastSeconds;
    if (last.length < thresholds.checks || rating === undefined || !last.every(same)) return undefined;
    return {
      severity: 'note',
      since: last[0]!.on,
      message: message('signal.same-ratings', { checks: last.length }),
      next: message('next.same-ratings', {}),
      evidence: last.map(recorded),
    };
  },
});

function sheets(view: ClientView): Dated<Check> {
  return byDay(view.of('check').values.filter((check) => ratingsOf(check).length >= RATINGS_NEEDED), ({ on }) => dayNumber(on));
}

/** The one rating that everything got; undefined where they differ. */
function onlyRating(check: Check): number | undefined {
  const [first, ...others] = ratingsOf(check);
  return others.every((value) => value === first) ? first : undefined;
}

function ratingsOf({ ratings = {} }: Check): readonly number[] {
  return Object.values(ratings).filter((value) => typeof value === 'number');
}
