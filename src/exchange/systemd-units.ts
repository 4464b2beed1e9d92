import type { Weekday } from '../core/calendar.ts';
import { parseWorkingDays } from '../core/working-days.ts';
import { commandWords, readCommand, type ReminderEntry, type WrittenEntry } from './reminder-entry.ts';
import { WEEKDAY_NAMES, cronDays, weekdayText } from './weekday-runs.ts';

/** The two files of a systemd user timer. */
export interface Units { readonly service: string; readonly timer: string }

/** The first line of every file that is ours to replace and to delete. */
export const UNIT_MARK = '# Written by: rapport remind install. Taken out by: rapport remind uninstall.';

const ENV = '/usr/bin/env';

/**
 * A timer that makes up for the time at which the machine was off (`Persistent`), and what it starts.
 * @throws UserError cron-path
 */
export function formatUnits(entry: ReminderEntry): Units {
  const [path = '', ...words] = startable(commandWords(entry, true));
  const times = [entry.at, ...(entry.again === undefined ? [] : [entry.again])];
  return {
    service: `${UNIT_MARK}\n[Unit]\nDescription=rapport: says when a client is due\n\n[Service]\nType=oneshot\nExecStart=${[unitWord(path), ...words.map((word) => unitWord(word).replaceAll('$', '$$$$'))].join(' ')}\n`,
    timer: `${UNIT_MARK}\n[Unit]\nDescription=rapport: when to say it\n\n[Timer]\n${times.map((time) => `OnCalendar=${calendarDays(entry.weekdays)}*-*-* ${time}:00\n`).join('')}Persistent=true\n\n[Install]\nWantedBy=timers.target\n`,
  };
}

/** Reads what `formatUnits` wrote; undefined for anything else. */
export function readUnits({ service, timer }: Units): WrittenEntry | undefined {
  const [path = '', ...words] = unitWords(/^ExecStart=(.*)$/m.exec(service)?.[1] ?? '');
  const args = words.map((word) => word.replaceAll('$$', '$'));
  const command = readCommand(path === ENV ? args : [path, ...args]);
  const [first, ...later] = [...timer.matchAll(/^OnCalendar=(?:([A-Za-z,]+) )?\*-\*-\* (\d\d:\d\d):00$/gm)];
  if (command === undefined || first === undefined || later.some(([, , time]) => time !== command.again)) return undefined;
  const weekdays = first[1] === undefined ? undefined : parseWorkingDays(first[1]);
  return { at: first[2] ?? '', days: weekdays === undefined ? null : weekdayText(weekdays), ...command };
}

/** systemd starts no program with such a sign in its path, but takes it as a word. */
function startable(words: readonly string[]): readonly string[] {
  return /['"\\]/.test(words[0] ?? '') ? [ENV, ...words] : words;
}

/** "Mon,Tue ", or nothing for every day. */
function calendarDays(weekdays: ReadonlySet<Weekday> | undefined): string {
  if (weekdays === undefined || weekdays.size === 7) return '';
  return `${cronDays(weekdays).map((day) => `${WEEKDAY_NAMES[day]?.charAt(0).toUpperCase()}${WEEKDAY_NAMES[day]?.slice(1)}`).join(',')} `;
}

/** As systemd.service(5) reads it: quotes, backslashes and specifiers. Only the path of the program knows no variables. */
function unitWord(word: string): string {
  const escaped = word.replaceAll('%', '%%').replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  return /^[\w@+=:,./%-]+$/.test(escaped) ? escaped : `"${escaped}"`;
}

function unitWords(line: string): readonly string[] {
  const words = line.match(/"(?:\\.|[^"\\])*"|\S+/g) ?? [];
  return words.map((word) => (word.startsWith('"') ? word.slice(1, -1) : word).replaceAll(/\\(.)/g, '$1').replaceAll('%%', '%'));
}
