import * as v from 'valibot';
import type { Kind } from '../../core/facts.ts';
import type { Problem } from '../../core/problems.ts';
import { day, handle, id, instant } from './fields.ts';

type Entries = Readonly<Record<string, v.GenericSchema>>;

/** Optional in JSON: left out, never undefined. */
export const maybe = v.exactOptional;

/** An object that holds nothing but these fields. */
export function only<const Fields extends Entries>(fields: Fields) {
  return v.strictObject(fields, ({ expected }): Problem => {
    if (expected === 'never') return 'unknown-field';
    return expected === 'Object' ? 'not-an-object' : 'missing';
  });
}

/** A line about one client. */
export function ofClient<const K extends Kind, const Fields extends Entries>(kind: K, fields: Fields) {
  return only({ kind: v.literal(kind), client: handle, on: day, id: maybe(id), at: maybe(instant), ...fields });
}

/** A line about one client, or about nobody but me. */
export function ofClientOrMe<const K extends Kind, const Fields extends Entries>(kind: K, fields: Fields) {
  return only({ kind: v.literal(kind), client: maybe(handle), on: day, id: maybe(id), at: maybe(instant), ...fields });
}
