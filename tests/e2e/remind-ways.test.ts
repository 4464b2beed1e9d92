import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryDirectory } from '../store/temporary.ts';
import { ACME, newPerson, treeOf, type Person } from './person.ts';
import { NODE, PROGRAM } from './run.ts';
import { openTerminal } from './terminal.ts';

/** A machine whose programs are ours: what they were asked is in a log, and a crontab is a file. */
interface Machine {
  readonly person: Person;
  readonly env: Readonly<Record<string, string>>;
  readonly asked: () => readonly string[];
  readonly units: string;
}

const SYSTEMCTL = `echo "$@" >> "$0.log"`;
const NO_SYSTEMCTL = 'echo "Failed to connect to bus: No medium found" >&2; exit 1';
const CRONTAB = 'case "$1" in -l) cat "$0.table" 2>/dev/null || { echo "no crontab for me" >&2; exit 1; };; -r) rm "$0.table";; *) cat > "$0.table";; esac';

function machineWith(programs: Readonly<Record<string, string>>): Machine {
  const person = newPerson(ACME);
  const folder = temporaryDirectory();
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\nPATH=/usr/bin:/bin\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  const log = join(folder, 'systemctl.log');
  return {
    person,
    env: { PATH: folder },
    asked: () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').filter((line) => line !== '--user show-environment') : []),
    units: join(person.home, '.config/systemd/user'),
  };
}

const AT = (time: string, env: Machine['env']): { env: Record<string, string> } => ({ env: { ...env, RAPPORT_NOW: `2026-11-${time}+01:00` } });

describe('with a systemd of one\'s own', () => {
  it('installs a timer, tells systemd, and takes all of it away again', () => {
    const { person, env, asked, units } = machineWith({ systemctl: SYSTEMCTL, 'notify-send': '' });
    const before = treeOf(person.home);
    expect(person.read('remind install --at 08:30 --again 16:30 --days mon-fri --dry-run', { env })).toMatch(/^A systemd timer is to run it: one missed while the machine was off comes later\.\nThese files are written:\n\/.*rapport-remind\.service\n/);
    expect(treeOf(person.home)).toEqual(before);
    expect(person.read('remind install --at 08:30 --again 16:30 --days mon-fri --yes', { env })).toBe('Installed. At 08:30 a notification comes if a client is due, and at 16:30 if the day is still not done; on other days, nothing. To see it run: rapport remind test\n');
    expect(readdirSync(units)).toEqual(['rapport-remind.service', 'rapport-remind.timer']);
    expect(asked()).toEqual(['--user daemon-reload', '--user enable rapport-remind.timer', '--user restart rapport-remind.timer']);
    expect(person.read('remind install', { env })).toBe('The reminder is installed already. Nothing was changed.\n');
    expect(person.refusal('remind install --via cron', { env })).toEqual([2, 'The reminder is installed with systemd already. Take it out first: rapport remind uninstall']);
    expect(person.read('remind uninstall --yes', { env })).toBe('Taken out. Its files are deleted.\n');
    expect(readdirSync(units)).toEqual([]);
    expect(asked().slice(3)).toEqual(['--user disable --now rapport-remind.timer', '--user daemon-reload']);
    expect(person.read('remind uninstall --yes', { env })).toBe('No reminder is installed. Nothing was changed.\n');
  });

  it('leaves nothing behind where systemd will not have it', () => {
    const { person, env, units } = machineWith({ systemctl: 'case "$2" in enable) echo "Unit is masked" >&2; exit 1;; esac' });
    mkdirSync(units, { recursive: true });
    expect(person.refusal('remind install --yes', { env })).toEqual([74, '"systemctl --user enable rapport-remind.timer" failed, so nothing was changed: Unit is masked']);
  });

  const hasNotifier = ['/usr/bin', '/usr/local/bin'].some((folder) => existsSync(join(folder, 'notify-send')));
  it.skipIf(hasNotifier)(`says where nothing could show a notification${hasNotifier ? ' (skipped: there is a notify-send here)' : ''}`, () => {
    const { person, env } = machineWith({ systemctl: SYSTEMCTL });
    const unheard = /\nBut there is no notify-send here that could show it, so nobody sees it\. A phone can ring instead: rapport remind ics --out morning\.ics\n$/;
    for (const line of ['remind install --yes', 'remind test', 'remind status']) expect(person.read(line, { env })).toMatch(unheard);
  });

  it('leaves a file of somebody else as it is', () => {
    const { person, env, units } = machineWith({ systemctl: SYSTEMCTL, 'notify-send': '' });
    mkdirSync(units, { recursive: true });
    writeFileSync(join(units, 'rapport-remind.timer'), '[Timer]\n');
    expect(person.refusal('remind install --yes', { env })).toEqual([2, `${join(units, 'rapport-remind.timer')} was not written by rapport, so it stays as it is. Give it another name first.`]);
  });

  it('changes nothing in a home that cannot be written', () => {
    const { person, env, units } = machineWith({ systemctl: SYSTEMCTL, 'notify-send': '' });
    mkdirSync(join(units, '..'), { recursive: true });
    writeFileSync(units, '');
    expect(person.refusal('remind install --yes', { env })).toEqual([74, expect.stringContaining(units)]);
  });
});

it.each([
  ['systemd', 'systemctl --user does not work here, so systemd cannot run the reminder: Failed to connect to bus: No medium found'],
  ['launchd', 'launchctl does not work here, so launchd cannot run the reminder: ENOENT'],
])('--via %s is refused where it does not work', (via, line) => {
  const { person, env } = machineWith({ systemctl: NO_SYSTEMCTL });
  expect(person.refusal(`remind install --via ${via} --yes`, { env })).toEqual([2, line]);
});

it('a Mac is given an agent, and launchctl is told', () => {
  const { person, env } = machineWith({ launchctl: `echo "$@" >> "$0.log"` });
  const plist = join(person.home, 'Library/LaunchAgents/rapport.remind.plist');
  expect(person.read('remind install --via launchd --at 07:15 --yes', { env })).toMatch(/^Installed\. At 07:15 a notification comes/);
  expect(readFileSync(plist, 'utf8')).toContain('<key>Hour</key><integer>7</integer><key>Minute</key><integer>15</integer>');
  expect(readFileSync(join(env['PATH'] ?? '', 'launchctl.log'), 'utf8')).toBe(`version\nload -w ${plist}\n`);
});

describe('installed with cron', () => {
  const cron = (): Machine => machineWith({ systemctl: NO_SYSTEMCTL, crontab: CRONTAB, sendmail: '' });

  it('is asked for on a terminal: when the first coffee is, and whether to do it', async () => {
    const { person, env } = cron();
    const terminal = openTerminal([NODE, PROGRAM, 'remind', 'install'], { env: { ...env, PATH: `${env['PATH']}:/usr/bin:/bin`, HOME: person.home, TERM: 'xterm' }, columns: 200 });
    onTestFinished(() => terminal.kill());
    await terminal.answer('When is your first coffee?', '25\r');
    await terminal.answer('"25" is not a time', '\x7f\x7f7:45\r');
    await terminal.answer('Change your crontab like this?', 'y');
    expect(await terminal.end()).toEqual({ code: 0, isRestored: true });
    expect(readFileSync(join(env['PATH'] ?? '', 'crontab.table'), 'utf8')).toContain('\n45 7 * * * ');
  });

  it('proves that it runs, marks nothing, and knows when it ran and is to run', () => {
    const { person, env } = cron();
    person.read('remind install --at 08:30 --again 16:30 --yes', { env });
    const test = (time: string): string => person.read('remind test', AT(time, env));
    expect(test('24T08:00:00')).toBe('Cron would run this now, and it works. What would come:\n  1 client is due today: rapport check\n');
    expect(test('28T08:00:00')).toContain('\n  Nothing would come: today is a day off.\n');
    const run830 = ['remind', '--again', '16:30'];
    const fire = (time: string): string => person.give(run830, AT(time, env)).stdout;
    expect([fire('24T08:30:00'), fire('24T08:30:01'), fire('24T16:30:00'), fire('24T16:31:00')]).toEqual(['1 client is due today: rapport check\n', '', '1 client is due today: rapport check\n', '']);
    expect(test('24T17:00:00')).toContain('\n  Nothing would come: it was said today already.\n');
    expect(person.read('remind status', AT('24T17:00:00', env)).split('\n').slice(4, 7)).toEqual(['  last run   today 16:31', '  last said  today 16:30', '  next run   tomorrow 08:30']);
    person.read('check acme --answer "Ring Jana before her board call"', AT('25T08:00:00', env));
    expect([fire('25T08:30:00'), fire('25T16:30:00')]).toEqual(['', '']);
    expect(test('25T17:00:00')).toContain('\n  Nothing would come: today is done.\n');
  });

  it('a machine that was off at both times is made up for once', () => {
    const { person, env } = cron();
    const fire = (): string => person.give(['remind', '--again', '16:30'], AT('24T18:00:00', env)).stdout;
    expect([fire(), fire()]).toEqual(['1 client is due today: rapport check\n', '']);
  });

  it('says how to mend it where node has moved, and doctor says so too', () => {
    const { person, env } = cron();
    const node = join(temporaryDirectory(), 'node');
    writeFileSync(node, `#!/bin/sh\nexec "${NODE}" "$@"\n`);
    chmodSync(node, 0o755);
    person.read('remind install --at 07:45 --days mon-thu --yes', { env });
    const table = join(env['PATH'] ?? '', 'crontab.table');
    const moveNode = (to: string): void => writeFileSync(table, readFileSync(table, 'utf8').replace(/1-4 \S+/, `1-4 ${to}`));
    moveNode(node);
    expect(person.read('remind status', { env })).toContain(`  node       ${node} (not the one that runs now)\n`);
    expect(person.read('remind test', { env })).toContain('1 client is due');
    moveNode('/opt/gone/node');
    expect(person.refusal('remind test', { env })).toEqual([74, expect.stringMatching(/^The reminder does not run \(exit 127\): .*not found.*\. To mend it: rapport remind install$/)]);
    expect(person.read('doctor', { env })).toContain('\nReminder: it still runs /opt/gone/node, which is gone or no longer in use. To mend it: rapport remind install\n');
    expect(person.type('doctor --exit-code', { env }).code).toBe(1);
    person.read('remind install --yes', { env });
    expect(readFileSync(table, 'utf8')).toContain(`\n45 7 * * 1-4 ${NODE} `);
    expect(person.type('doctor --exit-code', { env }).code).toBe(0);
    writeFileSync(table, '');
    expect(person.read('doctor', { env })).toContain('\nReminder: it was installed, and is not there any more. To have it again: rapport remind install\n');
  });

  it('says in one line why it does not run where the program is gone', () => {
    const { person, env } = cron();
    person.read('remind install --yes', { env });
    const table = join(env['PATH'] ?? '', 'crontab.table');
    writeFileSync(table, readFileSync(table, 'utf8').replace(PROGRAM, '/opt/gone/rapport.js'));
    expect(person.refusal('remind test', { env })).toEqual([74, "The reminder does not run (exit 1): Error: Cannot find module '/opt/gone/rapport.js'. To mend it: rapport remind install"]);
    expect(person.read('doctor', { env })).toContain('\nReminder: it still runs /opt/gone/rapport.js, which is gone or no longer in use. To mend it: rapport remind install\n');
  });

  it('says where cron would mail to nobody, for that is no reminder', () => {
    const { person, env } = cron();
    const unheard = 'But MAILTO is empty in your crontab, so cron mails what it says to nobody. A phone can ring instead: rapport remind ics --out morning.ics\n';
    writeFileSync(join(env['PATH'] ?? '', 'crontab.table'), 'MAILTO=""\n');
    for (const line of ['remind install --yes', 'remind install --yes', 'remind test', 'remind status']) expect(person.read(line, { env })).toMatch(new RegExp(`\n${unheard}$`));
    expect(JSON.parse(person.read('remind status --json', { env }))).toMatchObject({ unheard: 'no-mailto' });
  });

  it('the next check says so where it did not run', async () => {
    const { person, env } = cron();
    person.read('check acme --answer "Ring Jana before her board call"', AT('23T09:00:00', env));
    person.read('remind install --at 08:30 --yes', AT('23T10:00:00', env));
    const morning = async (time: string): Promise<string> => {
      const terminal = openTerminal([NODE, PROGRAM, 'check', 'acme'], { env: { ...AT(time, env).env, PATH: '/usr/bin:/bin', HOME: person.home, TERM: 'xterm' } });
      onTestFinished(() => terminal.kill());
      const seen = await terminal.see('You meant to');
      terminal.press('\x03');
      await terminal.end();
      return seen;
    };
    expect(await morning('24T08:00:00')).not.toContain('The reminder');
    expect(await morning('25T08:00:00')).toContain('The reminder did not run yesterday at 08:30. If the machine was on then');
    person.give(['remind'], AT('25T08:30:00', env));
    expect(await morning('26T08:00:00')).not.toContain('The reminder');
  });
});

it('has nothing to test where none is installed', () => {
  const { person, env } = machineWith({ systemctl: SYSTEMCTL, 'notify-send': '' });
  expect(person.refusal('remind test', { env })).toEqual([2, 'No reminder is installed that could be tested. To have one: rapport remind install --at 08:30']);
  expect(person.read('remind status', { env })).toBe('No reminder is installed. To have one: rapport remind install --at 08:30\n');
});

it('shows the line on the desktop with --notify', () => {
  const { person, env } = machineWith({ 'notify-send': 'printf "%s|" "$@" > "$0.log"' });
  expect(person.read('remind --notify', { env })).toBe('1 client is due today: rapport check\n');
  expect(readFileSync(join(env['PATH'] ?? '', 'notify-send.log'), 'utf8')).toBe('--app-name=rapport|--|rapport|1 client is due today: rapport check|');
});
