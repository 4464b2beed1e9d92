import { closeSync, openSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../core/calendar.ts';
import { makeDirectory } from './directory.ts';
import { errorCode } from './failure.ts';
import { shortHash } from './short-hash.ts';

/**
 * Takes the day's reminder: true for the first who asks on a day, also of two who ask at the same moment. Where the
 * day cannot be remembered it is true as well: said twice is better than not at all.
 * @param dir the cache folder; deleting it only forgets what was said today
 */
export function takeReminder(dir: string, store: string, day: Day): boolean {
  const name = `reminded-${shortHash(store)}-`;
  try {
    makeDirectory(dir);
    closeSync(openSync(join(dir, `${name}${day}`), 'wx', 0o600));
    for (const old of readdirSync(dir).filter((file) => file.startsWith(name) && file !== `${name}${day}`)) rmSync(join(dir, old), { force: true });
    return true;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return errorCode(error) !== 'EEXIST';
  }
}
