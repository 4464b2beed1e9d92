import { delimiter, join } from 'node:path';
import { isThere } from './is-there.ts';

/** Where cron itself looks, whatever its PATH is. */
const USUAL_FOLDERS = ['/usr/sbin', '/usr/lib'];

/** Whether there is a program that delivers what cron mails: without one cron drops it and says so to nobody. */
export function hasMailer(env: Readonly<Record<string, string | undefined>>, usual: readonly string[] = USUAL_FOLDERS): boolean {
  const folders = [...(env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== ''), ...usual];
  return folders.some((folder) => isThere(join(folder, 'sendmail')));
}
