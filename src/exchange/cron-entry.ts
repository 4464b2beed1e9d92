import type { Weekday } from '../core/calendar.ts';
import { commandWords, readCommand, type ReminderEntry, type WrittenEntry } from './reminder-entry.ts';
import { WEEKDAY_NAMES, weekdayRuns } from './weekday-runs.ts';

const ENTRY = /^(\d{1,2}) (\d{1,2}) \* \* (\*|[0-6,-]+) (.+)$/;
const PLAIN = /^[\w@+=:,./-]+$/;

/**
 * One line of a crontab for each time, without the last newline.
 * @throws UserError cron-path for a path that no line of a crontab can hold
 */
export function formatEntry(entry: ReminderEntry): string {
  const { at, again, weekdays } = entry;
  const command = commandWords(entry).map(cronWord).join(' ');
  const line = (time: string): string => `${Number(time.slice(3))} ${Number(time.slice(0, 2))} * * ${weekdayField(weekdays)} ${command}`;
  return [at, ...(again === undefined ? [] : [again])].map(line).join('\n');
}

/** Reads what `formatEntry` wrote; undefined for any other lines. */
export function readEntry(text: string): WrittenEntry | undefined {
  const [first = '', ...more] = text.split('\n');
  const read = readLine(first);
  if (read === undefined) return undefined;
  const { at, days, command } = read;
  const isWhole = more.length === (command.again === undefined ? 0 : 1) && more.every((line) => readLine(line)?.at === command.again);
  return isWhole ? { at, days, ...command } : undefined;
}

/** What the shell is given of a line, as cron(8) does it. */
export function commandOf(line: string): string {
  return unescaped(ENTRY.exec(line)?.[4] ?? line.split(' ').slice(5).join(' '));
}

function readLine(line: string): { readonly at: string; readonly days: string | null; readonly command: NonNullable<ReturnType<typeof readCommand>> } | undefined {
  const [, minute = '', hour = '', field = '', written = ''] = ENTRY.exec(line) ?? [];
  const command = readCommand(shellWords(unescaped(written)));
  if (command === undefined) return undefined;
  const days = field === '*' ? null : field.replaceAll(/\d/g, (day) => WEEKDAY_NAMES[Number(day)] ?? day);
  return { at: `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`, days, command };
}

/** "1-5", "0,5-6", "*". */
function weekdayField(weekdays: ReadonlySet<Weekday> | undefined): string {
  if (weekdays === undefined || weekdays.size === 7) return '*';
  return weekdayRuns(weekdays).map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}

/**
 * A word that comes through cron and the shell as it is. Cron ends the command at a bare `%` and takes the backslash
 * from `\%`; some crons do so with `\\` too, others do not. So a quote follows every backslash that is meant.
 */
function cronWord(word: string): string {
  if (PLAIN.test(word)) return word;
  return `'${word.replaceAll(/['\\]/g, (sign) => (sign === "'" ? `'\\''` : `\\''`)).replaceAll('%', '\\%')}'`;
}

function unescaped(command: string): string {
  return command.replaceAll('\\%', '%');
}

function shellWords(command: string): readonly string[] {
  const words = command.match(/(?:'[^']*'|\\.|[^\s'\\])+/g) ?? [];
  return words.map((word) => word.replaceAll(/'([^']*)'|\\(.)/g, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? ''));
}
