import { UserError } from '../../core/errors.ts';

/** "8", "8:30", "0830", as people type it. */
const TYPED = /^(\d{1,2})(?:[:.h]?(\d\d))?$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A time as people type it, as "08:30"; undefined where it is none. */
export function timeTyped(text: string): string | undefined {
  const [, hour, minute = '00'] = TYPED.exec(text.trim()) ?? [];
  const time = `${hour?.padStart(2, '0')}:${minute}`;
  return TIME.test(time) ? time : undefined;
}

/** @throws UserError bad-time */
export function readTime(text: string): string {
  const time = timeTyped(text);
  if (time === undefined) throw new UserError('bad-time', { value: text });
  return time;
}
