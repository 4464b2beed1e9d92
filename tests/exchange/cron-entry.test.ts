import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Weekday } from '../../src/core/calendar.ts';
import { harmlessLine } from '../../src/core/harmless.ts';
import { parseWorkingDays } from '../../src/core/working-days.ts';
import { formatEntry, readEntry } from '../../src/exchange/cron-entry.ts';
import type { ReminderEntry } from '../../src/exchange/reminder-entry.ts';

const PLAIN: ReminderEntry = { at: '08:30', node: '/usr/bin/node', program: '/opt/rapport/bin/rapport.js', store: '/home/jana/.local/share/rapport' };

/** What the shell gets of a command, as cron(8) does it: a bare % ends it. Crons differ in what a double backslash is. */
function throughCron(command: string, { halvesBackslashes }: { halvesBackslashes: boolean }): string {
  let shell = '';
  for (let i = 0; i < command.length; i++) {
    const next = command[i + 1];
    if (command[i] === '%') break;
    if (command[i] === '\\' && (next === '%' || (halvesBackslashes && next === '\\'))) i++;
    else if (command[i] === '\\') shell += command[i++];
    shell += command[i] ?? '';
  }
  return shell;
}

/** The words as a real shell reads them. */
function wordsInShell(command: string): readonly string[] {
  return execFileSync('/bin/sh', ['-c', `printf '%s\\0' ${command}`], { encoding: 'utf8' }).split('\0').slice(0, -1);
}

function commandOf(entry: ReminderEntry): string {
  return formatEntry(entry).split(' ').slice(5).join(' ');
}

describe('a crontab line', () => {
  it.each([
    ['08:30', undefined, '30 8 * * *'],
    ['00:05', 'mon-fri', '5 0 * * 1-5'],
    ['23:59', 'sun-thu', '59 23 * * 0-4'],
    ['07:00', 'fri-sun', '0 7 * * 0,5-6'],
    ['07:00', 'mon,wed,fri', '0 7 * * 1,3,5'],
    ['07:00', 'mon-sun', '0 7 * * *'],
  ])('at %s on %s begins %s', (at, days, schedule) => {
    const weekdays = days === undefined ? undefined : parseWorkingDays(days);
    expect(formatEntry({ ...PLAIN, at, weekdays })).toBe(`${schedule} /usr/bin/node /opt/rapport/bin/rapport.js remind --store /home/jana/.local/share/rapport`);
  });

  it('quotes what cron or the shell would take for its own', () => {
    expect(commandOf({ ...PLAIN, store: "/home/o'neil/100% mine" })).toBe(`/usr/bin/node /opt/rapport/bin/rapport.js remind --store '/home/o'\\''neil/100\\% mine'`);
  });

  it.each(['/a b', '/50%', '/50%%', "/o'neil", '/a"b', '/back\\slash', '/ends\\', '/50\\%', '/a\\\\%b', "/'\\%'", '/$HOME', '/`id`', '/a;b&c|d', '/*?[x]', '/~', '/Łęgowo/客户', '/#x', '/!1'])('carries %s through cron and the shell', (path) => {
    const entry = { ...PLAIN, node: `${path}/node`, program: `${path}/rapport.js`, store: path };
    const expected = [entry.node, entry.program, 'remind', '--store', path];
    expect(wordsInShell(throughCron(commandOf(entry), { halvesBackslashes: true }))).toEqual(expected);
    expect(wordsInShell(throughCron(commandOf(entry), { halvesBackslashes: false }))).toEqual(expected);
  });

  it.each(['/a\nb', '/a\tb', '/a\rb', '/a\u001b[2Jb', '/a\u202eb'])('refuses the path %j, which no line can hold', (store) => {
    expect(() => formatEntry({ ...PLAIN, store })).toThrow(expect.objectContaining({ id: 'cron-path', code: 2 }));
  });

  it('is read back as it was meant', () => {
    const path = fc.string({ unit: 'binary', maxLength: 24 }).map((text) => `/${text}`).filter((text) => harmlessLine(text) === text);
    const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 6 }).map((days) => new Set(days as Weekday[]));
    const two = (number: number): string => String(number).padStart(2, '0');
    const at = fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${two(hour)}:${two(minute)}`);
    fc.assert(fc.property(fc.record({ at, weekdays, node: path, program: path, store: path }), (entry) => {
      const { days, ...read } = readEntry(formatEntry(entry)) ?? { days: null };
      const { weekdays: meant, ...written } = entry;
      expect(read).toEqual(written);
      expect(parseWorkingDays(days ?? '')).toEqual(meant);
    }));
  });

  it.each(['', '30 8 * * * backup', '@daily rapport remind', '30 8 * * * /usr/bin/node /opt/rapport.js remind', '*/5 8 * * * /usr/bin/node /opt/rapport.js remind --store /s'])('%j is not one of ours', (line) => {
    expect(readEntry(line)).toBeUndefined();
  });
});
