import { day, field, id } from './fields.ts';
import { maybe, ofClientOrMe } from './object.ts';

/** What an amendment sets is checked when the fact it amends is known. */
const fields = field<Record<string, unknown>>('not-an-object', (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0);

export const corrections = {
  amendment: ofClientOrMe('amendment', { on: maybe(day), of: id, set: fields }),
  retraction: ofClientOrMe('retraction', { on: maybe(day), of: id }),
};
