import { dayNumber } from '../calendar.ts';
import type { Voice } from '../facts.ts';
import { message } from '../messages.ts';
import { pointsOf } from '../voice-points.ts';
import type { ClientView } from './client-view.ts';
import { byDay, lastUpTo, type Dated } from './dated.ts';
import { recorded } from './recorded.ts';
import { defineSignal } from './signal.ts';
import { meanBetween, traitMeans } from './trait-means.ts';

/** The weeks around their words, in calendar days, and checks there must be in them. */
const WEEKS_BEFORE = 28;
const WEEKS_AFTER = 14;
const CHECKS_NEEDED = 3;

/** What they said is clearly worse than our ratings of the same weeks (G6). Needs a tone or a score, and three rated checks around it. */
export const voiceGap = defineSignal({
  id: 'voice-gap',
  source: ['G6'],
  place: 'morning',
  thresholds: {
    points: { value: 1.5, least: 0.5, most: 4 },
    forDays: { value: 60, least: 7, most: 365 },
  },
  evaluate: ({ view, day, thresholds }) => {
    const voices = view.derive(voicesThatSay);
    const voice = lastUpTo(voices, day);
    const theirs = voice === undefined ? undefined : pointsOf(voice);
    if (voice === undefined || theirs === undefined || day - dayNumber(voice.on) > thresholds.forDays) return undefined;
    const around = dayNumber(voice.on);
    const ours = meanBetween(view.derive(traitMeans), around - WEEKS_BEFORE, Math.min(day, around + WEEKS_AFTER));
    if (ours.checks < CHECKS_NEEDED || ours.mean - theirs < thresholds.points) return undefined;
    return {
      severity: 'look',
      since: voice.on,
      message: message('signal.voice-gap', { theirs, ours: ours.mean }),
      next: message('next.voice-gap', {}),
      evidence: [recorded(voice)],
    };
  },
});

function voicesThatSay(view: ClientView): Dated<Voice> {
  return byDay(view.of('voice').values.filter((voice) => pointsOf(voice) !== undefined), ({ on }) => dayNumber(on));
}
