import { dayNumber } from '../calendar.ts';
import type { Touch } from '../facts.ts';
import { message } from '../messages.ts';
import type { ClientView } from './client-view.ts';
import { contactsHeld } from './contacts-held.ts';
import { between, byDay, countUpTo, type Dated } from './dated.ts';
import { recorded } from './recorded.ts';
import { defineSignal } from './signal.ts';

const WEEK = 7;
const THREE_WEEKS = 3 * WEEK;
/** What went before: about half a year. */
const BEFORE = 182;
/** Expected days of record without which there is no rhythm to compare with. */
const DAYS_NEEDED = 60;
const SHOWN = 3;
/** Each of the three weeks has at least this part of its share: two wild weeks are not three. */
const EVEN = 0.5;

/** For three weeks we have begun far more contacts than we used to, and they have not (R4). Needs 60 expected days of recorded contacts before. */
export const contactTooOften = defineSignal({
  id: 'contact-too-often',
  source: ['R4'],
  place: 'morning',
  thresholds: {
    timesUsual: { value: 3, least: 1.5, most: 10 },
    contactsAtLeast: { value: 6, least: 3, most: 50 },
  },
  evaluate: ({ view, day, schedule, thresholds, acknowledged }) => {
    const ours = view.derive(begunByUs);
    const start = day - THREE_WEEKS;
    const countOurs = (after: number, upTo: number): number => countUpTo(ours, upTo) - countUpTo(ours, after);
    const now = countOurs(start, day);
    if (now < thresholds.contactsAtLeast || start < acknowledged) return undefined;
    const held = view.derive(contactsHeld);
    const first = Math.max(start - BEFORE, held.days[0]! - 1);
    const daysBefore = schedule.expectedBetween(first, start);
    const usual = (countBefore: number): number => (countBefore * schedule.expectedBetween(start, day)) / daysBefore;
    const before = countOurs(first, start);
    if (daysBefore < DAYS_NEEDED || before === 0 || now < thresholds.timesUsual * usual(before)) return undefined;
    const theirs = countUpTo(held, day) - countUpTo(held, start) - now;
    const theirsBefore = countUpTo(held, start) - countUpTo(held, first) - before;
    const inAWeek = (thresholds.timesUsual * usual(before)) / 3;
    const everyWeek = [start, start + WEEK, start + 2 * WEEK].every((week) => countOurs(week, week + WEEK) >= inAWeek * EVEN);
    if (!everyWeek || theirs > usual(theirsBefore) + 1) return undefined;
    const recent = between(ours, start, day);
    return {
      severity: 'note',
      since: recent[0]!.on,
      message: message('signal.contact-too-often', { ours: now, usual: Math.round(usual(before)) }),
      next: message('next.contact-too-often', {}),
      evidence: recent.slice(-SHOWN).map(recorded),
    };
  },
});

function begunByUs(view: ClientView): Dated<Touch> {
  return byDay(view.derive(contactsHeld).values.filter(({ by = 'us' }) => by === 'us'), ({ on }) => dayNumber(on));
}
