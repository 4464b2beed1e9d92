import { dayNumber, dayOf } from '../calendar.ts';
import { message } from '../messages.ts';
import { between, lastUpTo } from './dated.ts';
import { dayWhenReached } from './expected-days.ts';
import { onDay } from './recorded.ts';
import { defineSignal } from './signal.ts';

/** After days away one comes back to everything at once. */
const COMING_BACK_DAYS = 7;

/**
 * You have not looked at this client for two guarantees (D10), though it was proposed: a guarantee is twice the days
 * between checks. Needs one check; never in the week after days away.
 */
export const ownAbsence = defineSignal({
  id: 'own-absence',
  source: ['D10'],
  place: 'morning',
  isOverAtOnce: true,
  thresholds: { guarantees: { value: 2, least: 1, most: 10 } },
  evaluate: ({ view, day, schedule, thresholds, checkEvery }) => {
    const last = lastUpTo(view.of('check'), day);
    if (last === undefined) return undefined;
    const from = dayNumber(last.on);
    const days = schedule.expectedBetween(from, day);
    const limit = thresholds.guarantees * 2 * checkEvery();
    if (days <= limit || between(view.daysOff, day - COMING_BACK_DAYS - 1, day).some(({ on }) => on <= dayOf(day))) return undefined;
    return {
      severity: 'note',
      since: last.on,
      message: message('signal.own-absence', { days }),
      next: message('next.own-absence', {}),
      evidence: [{ on: last.on, fact: message('evidence.last-check', {}) }, onDay(dayWhenReached(schedule, from, limit + 1, day), message('evidence.reached', { days: limit + 1 }))],
    };
  },
});
