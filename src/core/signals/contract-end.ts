import { addDays, dayNumber } from '../calendar.ts';
import { message } from '../messages.ts';
import { between } from './dated.ts';
import { defineSignal } from './signal.ts';
import { whomToTurnTo } from './whom.ts';

/** Nobody said how it ended: it is asked about for so long after the contract is over. */
const DAYS_AFTER = 30;
/** An outcome recorded so long before the end is about this contract. */
const OUTCOME_BEFORE_DAYS = 180;

/** The contract ends and nobody has said how it goes on (D4). Needs `contractUntil`. Calendar days: the contract counts them too. */
export const contractEnd = defineSignal({
  id: 'contract-end',
  source: ['D4'],
  place: 'morning',
  // once it is said how it goes on, or another end is agreed, there is nothing left to ask
  isOverAtOnce: true,
  thresholds: {
    noteDays: { value: 120, least: 1, most: 730 },
    lookDays: { value: 60, least: 1, most: 730 },
  },
  evaluate: ({ view, day, thresholds }) => {
    const until = view.profileOn(day)?.contractUntil;
    if (until === undefined) return undefined;
    const days = dayNumber(until) - day;
    if (days > Math.max(thresholds.noteDays, thresholds.lookDays) || days < -DAYS_AFTER) return undefined;
    if (between(view.of('outcome'), dayNumber(until) - OUTCOME_BEFORE_DAYS, day).length > 0) return undefined;
    const soon = days <= thresholds.lookDays;
    const reached = addDays(until, -(soon ? thresholds.lookDays : thresholds.noteDays));
    return {
      severity: soon ? 'look' : 'note',
      since: reached,
      message: message('signal.contract-end', { until, days }),
      next: message('next.contract-end', { person: whomToTurnTo(view, day) }),
      evidence: [{ on: reached, fact: message('contract-until', { until, days: dayNumber(until) - dayNumber(reached) }) }],
    };
  },
});
