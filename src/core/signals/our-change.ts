import { dayNumber, dayOf, type DayNumber } from '../calendar.ts';
import type { Change, TouchType } from '../facts.ts';
import { message } from '../messages.ts';
import type { ClientView } from './client-view.ts';
import { contactsHeld } from './contacts-held.ts';
import { between } from './dated.ts';
import { recorded } from './recorded.ts';
import { defineSignal } from './signal.ts';

/** Contacts in which one can ask how it is. */
const SPOKEN: readonly TouchType[] = ['contact', 'call', 'visit', 'meeting', 'meal'];

/** Something changed on our side, and for days nobody has told them; or told them and never asked how it is (A1). */
export const ourChange = defineSignal({
  id: 'our-change',
  source: ['A1'],
  place: 'morning',
  isOverAtOnce: true,
  thresholds: {
    /** Expected days to tell them, and to ask; calendar days for which it matters. */
    tellWithinDays: { value: 2, least: 0, most: 20 },
    askWithinDays: { value: 10, least: 1, most: 20 },
    watchDays: { value: 30, least: 7, most: 120 },
  },
  evaluate: ({ view, day, schedule, thresholds }) => {
    const open = between(view.of('change'), day - thresholds.watchDays - 1, day).findLast((change) => {
      if (isTold(change, day)) return schedule.expectedBetween(dayNumber(change.on), day) > thresholds.askWithinDays && !hasAsked(view, change, day);
      return schedule.expectedBetween(dayNumber(change.on), day) > thresholds.tellWithinDays && !isArranged(change, day);
    });
    if (open === undefined) return undefined;
    const told = isTold(open, day);
    return {
      severity: 'look',
      since: open.on,
      message: message('signal.our-change', { days: schedule.expectedBetween(dayNumber(open.on), day), told }),
      next: message('next.our-change', { told }),
      evidence: [recorded(open)],
    };
  },
});

function isTold({ told }: Change, day: DayNumber): boolean {
  return told !== undefined && told <= dayOf(day);
}

/** It is agreed who tells them, and the day for it is not over. */
function isArranged({ tellBy }: Change, day: DayNumber): boolean {
  return tellBy !== undefined && dayNumber(tellBy) >= day;
}

function hasAsked(view: ClientView, { on }: Change, day: DayNumber): boolean {
  return between(view.derive(contactsHeld), dayNumber(on) - 1, day).some(({ touch }) => SPOKEN.includes(touch));
}
