import { closeSync, existsSync, openSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../core/calendar.ts';
import type { Slot } from '../core/reminder.ts';
import { makeDirectory } from './directory.ts';
import { errorCode } from './failure.ts';
import { shortHash } from './short-hash.ts';

/**
 * Takes the reminder of a day's slot: true for the first who asks, also of two who ask at the same moment. Where the
 * day cannot be remembered it is true as well: said twice is better than not at all.
 * @param dir the cache folder; deleting it only forgets what was said today
 */
export function takeReminder(dir: string, store: string, day: Day, slot: Slot): boolean {
  const name = nameOf(store);
  try {
    makeDirectory(dir);
    closeSync(openSync(join(dir, `${name}${markOf(day, slot)}`), 'wx', 0o600));
    for (const old of readdirSync(dir).filter((file) => file.startsWith(name) && !file.startsWith(`${name}${day}`))) rmSync(join(dir, old), { force: true });
    return true;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return errorCode(error) !== 'EEXIST';
  }
}

/** Whether the slot has spoken already. */
export function isReminderTaken(dir: string, store: string, day: Day, slot: Slot): boolean {
  return existsSync(join(dir, `${nameOf(store)}${markOf(day, slot)}`));
}

function nameOf(store: string): string {
  return `reminded-${shortHash(store)}-`;
}

function markOf(day: Day, slot: Slot): string {
  return slot === 'first' ? day : `${day}-again`;
}
