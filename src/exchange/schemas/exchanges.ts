import { SETTLES, SIDES, TOPICS, TOUCHES, TOUCH_OUTCOMES, TOUCH_TONES, VOICE_TONES } from '../../core/facts.ts';
import { day, id, label, listOf, minutes, oneOf, score, text, time } from './fields.ts';
import { maybe, ofClient } from './object.ts';

/** What passes between us and a client. */
export const exchanges = {
  touch: ofClient('touch', {
    touch: oneOf(TOUCHES),
    by: maybe(oneOf(SIDES)),
    outcome: maybe(oneOf(TOUCH_OUTCOMES)),
    time: maybe(time),
    minutes: maybe(minutes),
    with: maybe(listOf(label)),
    tone: maybe(oneOf(TOUCH_TONES)),
    topic: maybe(oneOf(TOPICS)),
    note: maybe(text),
  }),
  promise: ofClient('promise', { by: maybe(oneOf(SIDES)), text, due: maybe(day) }),
  settlement: ofClient('settlement', { of: id, outcome: oneOf(SETTLES), effect: maybe(text) }),
  complaint: ofClient('complaint', { text }),
  'complaint-answer': ofClient('complaint-answer', { of: id, core: maybe(text), done: maybe(text) }),
  voice: ofClient('voice', { text, tone: maybe(oneOf(VOICE_TONES)), score: maybe(score) }),
  idea: ofClient('idea', { text }),
  noticed: ofClient('noticed', { text }),
  change: ofClient('change', { text, told: maybe(day), cost: maybe(text), teller: maybe(label), tellBy: maybe(day), effect: maybe(text) }),
};
