import { dayNumber, type DayNumber } from '../calendar.ts';
import type { Touch, TouchType } from '../facts.ts';
import { message } from '../messages.ts';
import type { ClientView } from './client-view.ts';
import { byDay, countUpTo, type Dated } from './dated.ts';
import { recorded } from './recorded.ts';
import { defineSignal, type SignalInput } from './signal.ts';
import { whomToTurnTo } from './whom.ts';

const MEETINGS: readonly TouchType[] = ['meeting', 'visit', 'meal'];
/** Meetings in a row that are looked at. */
const ROW = 6;
/** Expected days after which nobody waits for an answer any more. */
const FORGOTTEN = 40;

/**
 * Two meetings in a row that we proposed were declined or moved, the first without a new date (R5). Needs nothing but
 * the two. A meeting that takes place ends the row.
 */
export const declinedTwice = defineSignal({
  id: 'declined-twice',
  source: ['R5'],
  place: 'morning',
  isOverAtOnce: true,
  thresholds: {
    newDateWithinDays: { value: 5, least: 1, most: 30 },
    timesForAlert: { value: 3, least: 2, most: 10 },
  },
  evaluate: (input) => {
    const { view, day, schedule, thresholds } = input;
    const row = declinedInARow(view.derive(meetings), day);
    const last = row.at(-1);
    if (last === undefined || row.length < 2 || schedule.expectedBetween(dayNumber(last.on), day) > FORGOTTEN) return undefined;
    if (!row.slice(0, -1).some((first) => !hasNewDate(first, input, thresholds.newDateWithinDays))) return undefined;
    const inAnger = row.some(({ tone }) => tone === 'disagreement');
    return {
      severity: row.length >= thresholds.timesForAlert || inAnger ? 'alert' : 'look',
      since: row[0]!.on,
      message: message('signal.declined-twice', { times: row.length, since: row[0]!.on }),
      next: message('next.declined-twice', { person: last.with?.[0] ?? whomToTurnTo(view, day) }),
      evidence: row.map(recorded),
    };
  },
});

function meetings(view: ClientView): Dated<Touch> {
  return byDay(view.of('touch').values.filter(({ touch, outcome = 'held' }) => MEETINGS.includes(touch) && ['held', 'declined', 'moved'].includes(outcome)), ({ on }) => dayNumber(on));
}

/** The last meetings, as far back as all of them were ours and came to nothing; oldest first. */
function declinedInARow(all: Dated<Touch>, day: DayNumber): readonly Touch[] {
  const end = countUpTo(all, day);
  let start = end;
  while (start > Math.max(0, end - ROW) && cameToNothing(all.values[start - 1]!)) start--;
  return all.values.slice(start, end);
}

function cameToNothing({ by = 'us', outcome = 'held' }: Touch): boolean {
  return by === 'us' && outcome !== 'held';
}

/** Held or planned soon after, or the time for it is not over yet. */
function hasNewDate({ on }: Touch, { view, day, schedule }: SignalInput, withinDays: number): boolean {
  const from = dayNumber(on);
  if (schedule.expectedBetween(from, day) < withinDays) return true;
  const { days, values } = view.planned;
  for (let index = countUpTo(view.planned, from - 1); index < days.length && days[index]! <= day; index++) {
    if (schedule.expectedBetween(from, days[index]!) <= withinDays && values[index]!.on > on) return true;
  }
  return false;
}
