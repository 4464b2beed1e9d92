import type { Weekday } from '../core/calendar.ts';
import { UserError } from '../core/errors.ts';
import { harmlessLine } from '../core/harmless.ts';

/** When cron is to run the reminder, and what: all paths are absolute, for cron knows no other. */
export interface CronEntry {
  /** "08:30". */
  readonly at: string;
  /** Undefined: every day. */
  readonly weekdays?: ReadonlySet<Weekday> | undefined;
  readonly node: string;
  readonly program: string;
  readonly store: string;
}

/** An entry as it stands in the table, its weekdays as "mon-fri", or null for every day. */
export interface WrittenEntry extends Omit<CronEntry, 'weekdays'> { readonly days: string | null }

/** As cron counts them: Sunday is 0. */
const NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const ENTRY = /^(\d{1,2}) (\d{1,2}) \* \* (\*|[0-6,-]+) (.+)$/;
const PLAIN = /^[\w@+=:,./-]+$/;

/**
 * One line of a crontab, without its newline.
 * @throws UserError cron-path for a path that no line of a crontab can hold
 */
export function formatEntry({ at, weekdays, node, program, store }: CronEntry): string {
  const command = [node, program, 'remind', '--store', store].map(cronWord).join(' ');
  return `${Number(at.slice(3))} ${Number(at.slice(0, 2))} * * ${weekdayField(weekdays)} ${command}`;
}

/** Reads what `formatEntry` wrote; undefined for any other line. */
export function readEntry(line: string): WrittenEntry | undefined {
  const [, minute = '', hour = '', field = '', command = ''] = ENTRY.exec(line) ?? [];
  const [node, program, remind, option, store, ...more] = shellWords(command.replaceAll('\\%', '%'));
  if (node === undefined || program === undefined || remind !== 'remind' || option !== '--store' || store === undefined || more.length > 0) return undefined;
  const days = field === '*' ? null : field.replaceAll(/\d/g, (day) => NAMES[Number(day)] ?? day);
  return { at: `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`, days, node, program, store };
}

/** "1-5", "0,5-6", "*". */
function weekdayField(weekdays: ReadonlySet<Weekday> | undefined): string {
  if (weekdays === undefined || weekdays.size === 7) return '*';
  const runs: { readonly from: number; to: number }[] = [];
  for (const day of [...weekdays].map((weekday) => weekday % 7).toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.to === day - 1) last.to = day;
    else runs.push({ from: day, to: day });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}

/**
 * A word that comes through cron and the shell as it is. Cron ends the command at a bare `%` and takes the backslash
 * from `\%`; some crons do so with `\\` too, others do not. So a quote follows every backslash that is meant.
 */
function cronWord(word: string): string {
  if (harmlessLine(word) !== word) throw new UserError('cron-path', { path: word });
  if (PLAIN.test(word)) return word;
  return `'${word.replaceAll(/['\\]/g, (sign) => (sign === "'" ? `'\\''` : `\\''`)).replaceAll('%', '\\%')}'`;
}

function shellWords(command: string): readonly string[] {
  const words = command.match(/(?:'[^']*'|\\.|[^\s'\\])+/g) ?? [];
  return words.map((word) => word.replaceAll(/'([^']*)'|\\(.)/g, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? ''));
}
