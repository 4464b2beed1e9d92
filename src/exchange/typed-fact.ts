import * as v from 'valibot';
import { UserError } from '../core/errors.ts';
import type { NewFact } from '../core/facts.ts';
import { flawOf } from './flaw.ts';
import { label } from './schemas/fields.ts';
import { schemaOf } from './schemas/index.ts';

/**
 * Holds what was typed as options to the rules of the exchange format: all that is recorded can be exported and taken
 * in again.
 * @throws UserError bad-value
 */
export function refuseUnfit(fact: NewFact): void {
  const schema = schemaOf(fact.kind);
  const result = schema === undefined ? undefined : v.safeParse(schema, fact, { abortEarly: true });
  if (result?.success === false) throw new UserError('bad-value', flawOf(result.issues[0]));
}

/** Whether this can be recorded as the name of a client or a person. */
export function isLabel(text: string): boolean {
  return v.is(label, text);
}
