import { dayNumber } from '../calendar.ts';
import { message } from '../messages.ts';
import { gapQuantile, rareSilence, rhythmUpTo, usualGap } from './contact-rhythm.ts';
import { contactDays, contactsHeld, type ContactDays } from './contacts-held.ts';
import { countUpTo, lastUpTo } from './dated.ts';
import { dayWhenReached } from './expected-days.ts';
import { onDay, recorded } from './recorded.ts';
import { defineSignal, type Evidence } from './signal.ts';
import { whomToTurnTo } from './whom.ts';

/** Working days in a calendar day. */
const WORKING_SHARE = 5 / 7;
/** Longer than so many of the client's own gaps, whatever the model of its rhythm says. */
const NEARLY_ALL = 0.97;

/**
 * Silence longer than this client's own rhythm shows by chance (R4, R7). Needs 8 contacts, or an agreed cadence and
 * one contact; silent where contacts are not recorded.
 */
export const contactGap = defineSignal({
  id: 'contact-gap',
  source: ['R4', 'R7'],
  place: 'morning',
  story: 'fading',
  isOverAtOnce: true,
  thresholds: {
    falseAlarmsPerYear: { value: 0.07, least: 0.02, most: 4 },
    contactsNeeded: { value: 8, least: 4, most: 40 },
    timesAgreed: { value: 1.5, least: 1, most: 5 },
    timesForAlert: { value: 2, least: 1.2, most: 5 },
  },
  evaluate: ({ view, day, schedule, thresholds }) => {
    const last = lastUpTo(view.derive(contactsHeld), day);
    if (last === undefined) return undefined;
    const contacts = view.derive(contactDays);
    const count = countUpTo(contacts, day);
    const days = schedule.expectedBetween(dayNumber(last.on), day);
    const known = count >= thresholds.contactsNeeded;
    const agreed = known ? null : (view.profileOn(day)?.contactEvery ?? null);
    const limit = known ? longSilence(contacts, count - 1, days, thresholds.falseAlarmsPerYear) : agreed === null ? Infinity : Math.ceil(agreed * WORKING_SHARE * thresholds.timesAgreed);
    if (days < limit) return undefined;
    const alertFrom = Math.ceil(limit * thresholds.timesForAlert);
    const person = last.with?.[0] ?? whomToTurnTo(view, day);
    const reached = (limitDays: number): Evidence => onDay(dayWhenReached(schedule, dayNumber(last.on), limitDays, day), message('evidence.reached', { days: limitDays }));
    return {
      severity: days >= alertFrom ? 'alert' : 'look',
      since: last.on,
      message: message('signal.contact-gap', { days, usual: known ? usualGap(contacts, count - 1) : null, agreed }),
      next: days >= alertFrom ? message('next.contact-gap-alert', { person }) : message('next.contact-gap', { person }),
      evidence: [recorded(last), ...(days >= alertFrom ? [reached(alertFrom)] : [])],
    };
  },
});

/** Expected days from which on a silence is too long; Infinity where it is plainly not yet. */
function longSilence(contacts: ContactDays, last: number, silence: number, falseAlarmsPerYear: number): number {
  const rhythm = rhythmUpTo(contacts, last);
  if (silence < rhythm.mean) return Infinity;
  const rare = rareSilence(rhythm, falseAlarmsPerYear);
  return silence < rare ? Infinity : Math.max(rare, gapQuantile(contacts, last, NEARLY_ALL) + 1);
}
