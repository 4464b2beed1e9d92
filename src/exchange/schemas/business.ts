import { CHOICES, OUTCOMES } from '../../core/facts.ts';
import { day, id, itemId, label, listOf, oneOf, text, yesOrNo } from './fields.ts';
import { maybe, ofClient } from './object.ts';

/** Money, red flags and what was decided. */
export const business = {
  invoice: ofClient('invoice', { number: label, due: maybe(day), paid: maybe(day), disputed: maybe(yesOrNo) }),
  flag: ofClient('flag', { item: itemId, text: maybe(text), boundary: maybe(id), told: maybe(yesOrNo) }),
  decision: ofClient('decision', { choice: oneOf(CHOICES), until: maybe(day), reason: text, steps: maybe(listOf(text)) }),
  outcome: ofClient('outcome', { what: oneOf(OUTCOMES) }),
  ack: ofClient('ack', { signal: itemId, reason: text }),
};
