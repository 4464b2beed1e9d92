import { dayNumber } from '../calendar.ts';
import type { Touch } from '../facts.ts';
import { message } from '../messages.ts';
import type { ClientView } from './client-view.ts';
import { byDay, type Dated } from './dated.ts';
import { chanceOfAtMost } from './next-share.ts';
import { recentWindow } from './recent-window.ts';
import { recorded } from './recorded.ts';
import { defineSignal } from './signal.ts';
import { whomToTurnTo } from './whom.ts';

/** The contacts looked at, those compared with, and how many of those there must be. */
const SIZES = { least: 10, before: 150, beforeNeeded: 15 } as const;
/** We still try at this share of our former pace: otherwise it is the contact that thins. */
const STILL_TRYING = 0.5;

/** They begin fewer and fewer contacts while we go on (R7). Needs 25 recorded contacts, attempts of ours included. */
export const clientSilent = defineSignal({
  id: 'client-silent',
  source: ['R7'],
  place: 'morning',
  story: 'fading',
  /** How seldom a steady client looks like this on one day. */
  thresholds: { chance: { value: 0.004, least: 0.0001, most: 0.1 } },
  evaluate: ({ view, day, schedule, thresholds, acknowledged }) => {
    const attempts = view.derive(contactAttempts);
    const window = recentWindow(attempts, day, SIZES);
    if (window === undefined) return undefined;
    const { first, start, end } = window;
    const begun = view.derive(begunByThem);
    const [theirs, of, theirsBefore, ofBefore] = [begun[end]! - begun[start]!, end - start, begun[start]! - begun[first]!, start - first];
    if (theirs * ofBefore >= theirsBefore * of || attempts.days[start]! <= acknowledged) return undefined;
    if (chanceOfAtMost(theirs, of, theirsBefore, ofBefore) > thresholds.chance) return undefined;
    const pace = (count: number, from: number, to: number): number => count / Math.max(1, schedule.expectedBetween(attempts.days[from]!, to));
    if (pace(of - theirs, start, day) < STILL_TRYING * pace(ofBefore - theirsBefore, first, attempts.days[start]!)) return undefined;
    return {
      severity: 'look',
      since: attempts.values[start]!.on,
      message: message('signal.client-silent', { theirs, of, theirsBefore, ofBefore }),
      next: message('next.client-silent', { person: whomToTurnTo(view, day) }),
      evidence: attempts.values.slice(end - 3, end).map(recorded),
    };
  },
});

/** Contacts and attempts at one, whoever began; a written report is none. */
function contactAttempts(view: ClientView): Dated<Touch> {
  return byDay(view.of('touch').values.filter(({ touch, outcome }) => outcome !== 'planned' && touch !== 'report'), ({ on }) => dayNumber(on));
}

/** Entry i: how many of the first i they began. */
function begunByThem(view: ClientView): readonly number[] {
  let theirs = 0;
  return [0, ...view.derive(contactAttempts).values.map(({ by }) => (theirs += by === 'them' ? 1 : 0))];
}
