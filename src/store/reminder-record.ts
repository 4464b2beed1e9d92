import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../core/calendar.ts';
import type { ReminderTimes } from '../core/reminder.ts';
import { makeDirectory } from './directory.ts';
import { errorCode } from './failure.ts';
import { replaceFile } from './replace.ts';
import { shortHash } from './short-hash.ts';

/** What runs the reminder. */
export type Via = 'cron' | 'systemd' | 'launchd';

/** What is known of the reminder of a store on this machine: by it a reminder that stopped coming is noticed. */
export interface ReminderRecord {
  readonly installed?: ReminderTimes & { readonly via: Via; readonly on: Day };
  /** When it was last run by whatever runs it, and when it last had something to say: ISO instants. */
  readonly lastRun?: string;
  readonly lastShown?: string;
}

/** @param dir the cache folder: without it no run is known, and none is missed */
export function readReminderRecord(dir: string, store: string): ReminderRecord {
  try {
    const record: unknown = JSON.parse(readFileSync(fileOf(dir, store), 'utf8'));
    return typeof record === 'object' && record !== null ? record : {};
  } catch (error) {
    if (errorCode(error) === undefined && !(error instanceof SyntaxError)) throw error;
    return {};
  }
}

/** Where it cannot be kept the reminder is none the worse. */
export function keepReminderRecord(dir: string, store: string, record: ReminderRecord): void {
  try {
    makeDirectory(dir);
    replaceFile(fileOf(dir, store), Buffer.from(JSON.stringify(record)), false);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
  }
}

export function forgetReminderRecord(dir: string, store: string): void {
  try {
    rmSync(fileOf(dir, store), { force: true });
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
  }
}

function fileOf(dir: string, store: string): string {
  return join(dir, `reminder-${shortHash(store)}.json`);
}
