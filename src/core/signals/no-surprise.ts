import { dayNumber } from '../calendar.ts';
import { message, type Message } from '../messages.ts';
import { isSurprise, surprisesAmong, type SurpriseFact } from '../surprises.ts';
import type { ClientView } from './client-view.ts';
import { byDay, lastUpTo, type Dated } from './dated.ts';
import { onDay } from './recorded.ts';
import { defineSignal } from './signal.ts';

/** Expected days in a calendar day, at least: a month with two public holidays is still a month, one with a holiday is not. */
const EXPECTED_SHARE = 0.65;

/**
 * A month without an idea, a proposal or anything else beyond the expected (R6, D4). Needs one recorded before: where
 * none ever was, nobody knows. Intentions that changed something for the client count, and what was brought unasked.
 */
export const noSurprise = defineSignal({
  id: 'no-surprise',
  source: ['R6', 'D4'],
  place: 'morning',
  story: 'fading',
  isOverAtOnce: true,
  thresholds: {
    noteDays: { value: 30, least: 7, most: 365 },
    lookDays: { value: 60, least: 7, most: 365 },
  },
  evaluate: ({ view, day, schedule, thresholds }) => {
    const last = lastUpTo(view.derive(surprises), day);
    if (last === undefined) return undefined;
    const from = dayNumber(last.on);
    const without = (days: number): boolean => day - from >= days && schedule.expectedBetween(from, day) >= Math.floor(days * EXPECTED_SHARE);
    if (!without(thresholds.noteDays)) return undefined;
    const long = without(thresholds.lookDays);
    return {
      severity: long ? 'look' : 'note',
      since: last.on,
      message: message('signal.no-surprise', { days: day - from }),
      next: message('next.no-surprise', {}),
      evidence: [{ on: last.on, fact: saidOf(last) }, ...(long ? [onDay(from + thresholds.lookDays, message('evidence.reached', { days: thresholds.lookDays }))] : [])],
    };
  },
});

/** What went beyond the expected. */
function surprises(view: ClientView): Dated<SurpriseFact> {
  const facts = surprisesAmong((kind) => view.of(kind).values).filter((surprise) => isSurprise(surprise, view.vague)).map(({ fact }) => fact);
  return byDay(facts, ({ on }) => dayNumber(on));
}

/** The words that tell it; the whole of a check would hide them. */
function saidOf(surprise: SurpriseFact): Message {
  if (surprise.kind !== 'check') return message('recorded', { fact: surprise });
  return message('evidence.answer', { text: surprise.effect ?? String(surprise.reflections?.['surprise']) });
}
