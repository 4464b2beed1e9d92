import type { Weekday } from '../core/calendar.ts';
import { UserError } from '../core/errors.ts';
import { harmlessLine } from '../core/harmless.ts';

/** When the reminder is to run, and what: all paths are absolute, for cron and its like know no other. */
export interface ReminderEntry {
  /** "08:30". */
  readonly at: string;
  /** A second time on the same days, for what is still not done by then. */
  readonly again?: string | undefined;
  /** Undefined: every day. */
  readonly weekdays?: ReadonlySet<Weekday> | undefined;
  readonly node: string;
  readonly program: string;
  readonly store: string;
}

/** An entry as it stands on the machine, its weekdays as "mon-fri", or null for every day. */
export interface WrittenEntry extends Omit<ReminderEntry, 'weekdays'> { readonly days: string | null }

/** What is run, the same at both times: which of them it is, the program sees by the clock. */
type Command = Pick<ReminderEntry, 'node' | 'program' | 'store' | 'again'>;

/**
 * The words of the command.
 * @param notify where nobody mails what is printed
 * @throws UserError cron-path for a path that no line can hold
 */
export function commandWords({ node, program, store, again }: Command, notify = false): readonly string[] {
  const unfit = [node, program, store].find((path) => harmlessLine(path) !== path);
  if (unfit !== undefined) throw new UserError('cron-path', { path: unfit });
  return [node, program, 'remind', '--store', store, ...(again === undefined ? [] : ['--again', again]), ...(notify ? ['--notify'] : [])];
}

/** Reads what `commandWords` made; undefined for any other words. */
export function readCommand(words: readonly string[]): Command | undefined {
  const [node, program, remind, option, store, ...more] = words.at(-1) === '--notify' ? words.slice(0, -1) : words;
  const [againOption, again, ...rest] = more;
  if (node === undefined || program === undefined || remind !== 'remind' || option !== '--store' || store === undefined) return undefined;
  if (rest.length > 0 || (more.length > 0 && (againOption !== '--again' || again === undefined))) return undefined;
  return { node, program, store, ...(again === undefined ? {} : { again }) };
}

const PLAIN = /^[\w@+=:,./-]+$/;

/** Words as a shell reads them. */
export function shellLine(words: readonly string[]): string {
  return words.map((word) => (PLAIN.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)).join(' ');
}
