import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Weekday } from '../../src/core/calendar.ts';
import { harmlessLine } from '../../src/core/harmless.ts';
import { parseWorkingDays } from '../../src/core/working-days.ts';
import { formatEntry, readEntry } from '../../src/exchange/cron-entry.ts';
import { formatAgent, readAgent } from '../../src/exchange/launch-agent.ts';
import type { ReminderEntry } from '../../src/exchange/reminder-entry.ts';
import { formatUnits, readUnits } from '../../src/exchange/systemd-units.ts';
import { temporaryDirectory } from '../store/temporary.ts';

/** What a machine is given to run the reminder, held against the programs that will read it. */
const PLAIN: ReminderEntry = { at: '08:30', again: '16:30', weekdays: parseWorkingDays('mon-fri'), node: '/usr/bin/node', program: '/opt/rapport/bin/rapport.js', store: '/home/jana/.local/share/rapport' };
const STRANGE = ['/a b', '/50%', '/%h', "/o'neil", '/a"b', '/back\\slash', '/ends\\', '/$HOME', '/$$', '/${x}', '/`id`', '/a;b&c|d<e>', '/*?[x]', '/Łęgowo/客户', '/#x', '/]]>', '/&amp;', '/--'];

const path = fc.string({ unit: 'binary', maxLength: 24 }).map((text) => `/${text}`).filter((text) => harmlessLine(text) === text);
const two = (number: number): string => String(number).padStart(2, '0');
const time = fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${two(hour)}:${two(minute)}`);
const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 6 }).map((days) => new Set(days as Weekday[]));

describe.each([
  ['a crontab', (entry: ReminderEntry) => readEntry(formatEntry(entry))],
  ['a systemd timer', (entry: ReminderEntry) => readUnits(formatUnits(entry))],
  ['a launchd agent', (entry: ReminderEntry) => readAgent(formatAgent(entry))],
])('%s', (_, thereAndBack) => {
  it('is read back as it was meant', () => {
    fc.assert(fc.property(fc.record({ at: time, weekdays, node: path, program: path, store: path }), fc.option(time, { nil: undefined }), (entry, again) => {
      const { days = null, ...read } = thereAndBack({ ...entry, again }) ?? {};
      const { weekdays: meant, ...written } = entry;
      expect(read).toEqual({ ...written, ...(again === undefined ? {} : { again }) });
      expect(parseWorkingDays(days ?? '')).toEqual(meant);
    }));
  });

  it('may run every day', () => {
    expect(thereAndBack({ ...PLAIN, weekdays: undefined })).toMatchObject({ days: null, at: '08:30', again: '16:30' });
  });

  it('refuses a path that no line can hold', () => {
    expect(() => thereAndBack({ ...PLAIN, store: '/a\nb' })).toThrow(expect.objectContaining({ id: 'cron-path', code: 2 }));
  });
});

it('a systemd timer is these two files', () => {
  expect(formatUnits({ ...PLAIN, store: '/srv/my store/50%' })).toEqual({
    service: `# Written by: rapport remind install. Taken out by: rapport remind uninstall.
[Unit]
Description=rapport: says when a client is due

[Service]
Type=oneshot
ExecStart=/usr/bin/node /opt/rapport/bin/rapport.js remind --store "/srv/my store/50%%" --again 16:30 --notify
`,
    timer: `# Written by: rapport remind install. Taken out by: rapport remind uninstall.
[Unit]
Description=rapport: when to say it

[Timer]
OnCalendar=Mon,Tue,Wed,Thu,Fri *-*-* 08:30:00
OnCalendar=Mon,Tue,Wed,Thu,Fri *-*-* 16:30:00
Persistent=true

[Install]
WantedBy=timers.target
`,
  });
});

const ANALYZE = spawnSync('systemd-analyze', ['--version']).error === undefined;

describe.skipIf(!ANALYZE)(`systemd-analyze${ANALYZE ? '' : ' (skipped: there is none here)'}`, () => {
  it.each(['/plain', ...STRANGE])('has nothing against %s', (strange) => {
    const folder = temporaryDirectory();
    const bin = join(folder, strange.slice(1));
    mkdirSync(bin, { recursive: true });
    const node = join(bin, 'node');
    writeFileSync(node, '#!/bin/sh\n');
    chmodSync(node, 0o755);
    const { service, timer } = formatUnits({ ...PLAIN, node, store: strange });
    writeFileSync(join(folder, 'rapport-remind.service'), service);
    writeFileSync(join(folder, 'rapport-remind.timer'), timer);
    const env = { PATH: '/usr/bin:/bin', HOME: folder, XDG_RUNTIME_DIR: folder, SYSTEMD_LOG_TARGET: 'console' };
    const { status, stdout, stderr } = spawnSync('systemd-analyze', ['verify', '--user', '--man=no', join(folder, 'rapport-remind.timer'), join(folder, 'rapport-remind.service')], { env, encoding: 'utf8' });
    expect({ status, said: `${stdout}${stderr}`.split('\n').filter((line) => line.includes('rapport')) }).toEqual({ status: 0, said: [] });
  }, 30_000);
});

const READ_PLIST = 'import json, plistlib, sys; print(json.dumps(plistlib.loads(sys.stdin.buffer.read())))';
const PYTHON = spawnSync('python3', ['-c', 'import plistlib']).status === 0;

describe.skipIf(!PYTHON)(`a parser of property lists${PYTHON ? '' : ' (skipped: there is no python3 here)'}`, () => {
  it('reads of a launchd agent what was meant', () => {
    const store = `/home/${STRANGE.join('')}`;
    const { stdout, stderr } = spawnSync('python3', ['-c', READ_PLIST], { input: formatAgent({ ...PLAIN, weekdays: parseWorkingDays('sun,fri'), store }), encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      Label: 'rapport.remind',
      ProgramArguments: ['/usr/bin/node', '/opt/rapport/bin/rapport.js', 'remind', '--store', store, '--again', '16:30', '--notify'],
      StartCalendarInterval: [[0, 8], [5, 8], [0, 16], [5, 16]].map(([Weekday, Hour]) => ({ Weekday, Hour, Minute: 30 })),
    });
  });
});
