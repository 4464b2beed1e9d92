import { dayNumber } from '../calendar.ts';
import type { Complaint } from '../facts.ts';
import { message } from '../messages.ts';
import type { ClientView } from './client-view.ts';
import { between, byDay, type Dated } from './dated.ts';
import { recorded } from './recorded.ts';
import { defineSignal } from './signal.ts';

interface Answered { readonly complaint: Complaint; /** The day of the first answer. */ readonly answeredOn: number }

/** A complaint nobody answered is asked about for so many calendar days. */
const ASKED_ABOUT_DAYS = 365;

/** A complaint without an answer for two working days (R3). */
export const complaintOpen = defineSignal({
  id: 'complaint-open',
  source: ['R3'],
  place: 'morning',
  isOverAtOnce: true,
  thresholds: { days: { value: 2, least: 1, most: 20 } },
  evaluate: ({ view, day, schedule, thresholds }) => {
    const open = between(view.derive(complaints), day - ASKED_ABOUT_DAYS, day)
      .filter(({ complaint, answeredOn }) => answeredOn > day && schedule.expectedBetween(dayNumber(complaint.on), day) >= thresholds.days)
      .map(({ complaint }) => complaint);
    const [first] = open;
    if (first === undefined) return undefined;
    return {
      severity: 'alert',
      since: first.on,
      message: message('signal.complaint-open', { days: schedule.expectedBetween(dayNumber(first.on), day) }),
      next: message('next.complaint-open', {}),
      evidence: open.map(recorded),
    };
  },
});

function complaints(view: ClientView): Dated<Answered> {
  const answered = new Map<string, number>();
  for (const { of, on } of view.of('complaint-answer').values) answered.set(of, Math.min(answered.get(of) ?? Infinity, dayNumber(on)));
  return byDay(view.of('complaint').values.map((complaint) => ({ complaint, answeredOn: answered.get(complaint.id) ?? Infinity })), ({ complaint }) => dayNumber(complaint.on));
}
