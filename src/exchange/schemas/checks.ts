import * as v from 'valibot';
import { SETTLES } from '../../core/facts.ts';
import { byItem, oneOf, pulse, rating, seconds, text, yesOrNo } from './fields.ts';
import { maybe, ofClient } from './object.ts';

/** What was reflected on, in words; true or false for the yes/no items. */
const words = v.lazy((input): v.GenericSchema<string | boolean> => (typeof input === 'boolean' ? yesOrNo : text));

/** A check without its envelope: also what `check --input` may say. */
export const checkFields = {
  answer: maybe(text),
  settle: maybe(oneOf(SETTLES)),
  effect: maybe(text),
  ratings: maybe(byItem(rating)),
  evidence: maybe(byItem(text)),
  reflections: maybe(byItem(words)),
  note: maybe(text),
  seconds: maybe(seconds),
} as const;

/** The morning. */
export const checks = {
  check: ofClient('check', checkFields),
  pulse: ofClient('pulse', { value: pulse }),
};
