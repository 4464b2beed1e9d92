import type { ReminderEntry, WrittenEntry } from '../../exchange/reminder-entry.ts';
import type { Via } from '../../store/reminder-record.ts';
import type { Session } from '../session.ts';
import { agentWay } from './agent-way.ts';
import { cronWay } from './cron-way.ts';
import { timerWay } from './timer-way.ts';

/** `no-mailer`: nothing here delivers mail. `no-mailto`: the crontab says that nobody is to get any. `no-notifier`: nothing shows a notification. */
export type Unheard = 'no-mailer' | 'no-mailto' | 'no-notifier';

/** One of the programs of a machine that can run the reminder. */
export interface Way {
  readonly via: Via;
  /** What is installed; undefined where nothing is. @throws UserError where that cannot be known */
  find(): Found | undefined;
  /** What would be written, as it stands in the files. @throws UserError cron-path */
  print(entry: ReminderEntry): string;
  isAsMeant(entry: ReminderEntry): boolean;
  /** What will be done, for the person to read before they agree. */
  planInstall(entry: ReminderEntry): string;
  install(entry: ReminderEntry): void;
  planUninstall(): string;
  uninstall(): void;
  /** Why nobody would hear what it says; undefined where somebody does. @throws UserError where that cannot be known */
  unheard(): Unheard | undefined;
}

export interface Found {
  readonly via: Via;
  /** What is run, as it stands there. */
  readonly line: string;
  /** The same as a shell reads it. */
  readonly command: string;
  /** Undefined where it was changed by hand. */
  readonly entry: WrittenEntry | undefined;
}

export const WAYS: Readonly<Record<Via, (session: Session) => Way>> = { systemd: timerWay, launchd: agentWay, cron: cronWay };
export const VIAS = Object.keys(WAYS) as readonly Via[];
