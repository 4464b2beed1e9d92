import * as v from 'valibot';
import { day, field, id, instant, label, seconds, text } from './fields.ts';
import { maybe, ofClientOrMe, only } from './object.ts';

const settingValue = field<string | number | boolean | null>('not-a-setting', (value) =>
  value === null || typeof value === 'boolean' || Number.isFinite(value) || (typeof value === 'string' && value.length <= 2000));

/** What can belong to no client. */
export const book = {
  boundary: ofClientOrMe('boundary', { text, ends: maybe(id) }),
  away: ofClientOrMe('away', { to: maybe(day), reason: maybe(text) }),
  setting: ofClientOrMe('setting', { name: label, value: settingValue }),
  morning: only({ kind: v.literal('morning'), on: day, id: maybe(id), at: maybe(instant), seconds: maybe(seconds) }),
};
