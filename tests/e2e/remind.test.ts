import { chmodSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryDirectory } from '../store/temporary.ts';
import { openTerminal } from './terminal.ts';
import { NODE, NOW as TUESDAY, PROGRAM, rapport, run, type Ran } from './run.ts';

const SILENT: Ran = { code: 0, stdout: '', stderr: '' };
const ONE_DUE: Ran = { code: 0, stdout: '1 client is due today: rapport check\n', stderr: '' };
const ACME = '{"kind":"client","client":"acme","name":"Acme GmbH","since":"2026-03-01"}\n';
const BALTIC = '{"kind":"client","client":"baltic","name":"Baltic","since":"2026-03-01"}\n';
const WEDNESDAY = '2026-11-25T08:30:00+01:00';
const SATURDAY = '2026-11-28T08:30:00+01:00';

/** A home of its own with these clients, in its usual place. */
function homeWith(lines: string): string {
  const home = temporaryDirectory();
  if (lines !== '') expect(rapport(['import', '-'], { env: { HOME: home }, input: lines })).toMatchObject({ code: 0, stderr: '' });
  return home;
}

function remind(home: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Ran {
  return rapport(['remind', ...args], { env: { HOME: home, ...env } });
}

describe('rapport remind', () => {
  it('has nothing to say without clients', () => {
    expect(remind(homeWith(''))).toEqual(SILENT);
  });

  it('counts who is due, once a day, and names them when asked', () => {
    const home = homeWith(ACME + BALTIC);
    expect(remind(home, ['--names'])).toEqual({ ...SILENT, stdout: 'Acme GmbH and Baltic are due today: rapport check\n' });
    expect(remind(home)).toEqual(SILENT);
    expect(remind(home, ['--names'])).toEqual(SILENT);
    expect(remind(home, [], { RAPPORT_NOW: WEDNESDAY })).toEqual({ ...SILENT, stdout: '2 clients are due today: rapport check\n' });
    expect(readdirSync(join(home, '.cache/rapport')).filter((file) => file.startsWith('reminded'))).toEqual([expect.stringMatching(/^reminded-[0-9a-f]+-2026-11-25$/)]);
  });

  it('speaks again when the cache is gone, and for another store', () => {
    const home = homeWith(ACME);
    expect(remind(home)).toEqual(ONE_DUE);
    rmSync(join(home, '.cache'), { recursive: true });
    expect(remind(home)).toEqual(ONE_DUE);
    const other = join(homeWith(ACME), '.local/share/rapport');
    expect(remind(home, ['--store', other])).toEqual({ ...ONE_DUE, stdout: `1 client is due today: rapport --store ${other} check\n` });
  });

  it('is silent once the day is done, whoever else is due', () => {
    const home = homeWith(ACME + BALTIC);
    expect(rapport(['check', 'acme', '--answer', 'Ring Jana before her board call'], { env: { HOME: home } }).code).toBe(0);
    expect(remind(home)).toEqual(SILENT);
    expect(remind(home, [], { RAPPORT_NOW: WEDNESDAY })).toEqual({ ...SILENT, stdout: '2 clients are due today: rapport check\n' });
  });

  it('is silent on days that are not expected', () => {
    const home = homeWith(ACME);
    expect(remind(home, [], { RAPPORT_NOW: SATURDAY })).toEqual(SILENT);
    expect(rapport(['away', '2026-11-24'], { env: { HOME: home } }).code).toBe(0);
    expect(remind(home)).toEqual(SILENT);
    expect(remind(home, [], { RAPPORT_NOW: WEDNESDAY })).toEqual(ONE_DUE);
  });

  it('looks back and answers scripts without taking the reminder of the day', () => {
    const home = homeWith(ACME);
    expect(remind(home, ['--as-of', '2026-11-23'])).toEqual(ONE_DUE);
    expect(JSON.parse(remind(home, ['--json']).stdout)).toEqual({ version: 1, asOf: '2026-11-24', due: 1 });
    expect(JSON.parse(remind(home, ['--json', '--names', '--as-of', '2026-11-22']).stdout)).toEqual({ version: 1, asOf: '2026-11-22', due: 0, clients: [] });
    expect(remind(home)).toEqual(ONE_DUE);
  });

  it('says a name as one harmless line', () => {
    const home = homeWith('{"kind":"client","client":"x","name":"A\\u001b[2Jcme","since":"2026-03-01"}\n');
    expect(remind(home, ['--names']).stdout).toBe('A␛[2Jcme is due today: rapport check\n');
  });

  it('says so aloud when it cannot know', () => {
    const home = homeWith(ACME);
    const store = join(home, '.local/share/rapport');
    mkdirSync(join(home, 'letters'));
    expect(remind(home, ['--as-of', 'soon'])).toEqual({ code: 2, stdout: '', stderr: 'rapport: "soon" is not a day. Use YYYY-MM-DD, 24.12.2026, today, yesterday, -3 or a weekday.\n' });
    expect(remind(home, ['--store', home])).toEqual({ code: 2, stdout: '', stderr: `rapport: ${home} holds other things, so nothing is kept there. Give a new or empty folder with --store.\n` });
    rmSync(join(store, 'journal'), { recursive: true });
    symlinkSync('journal', join(store, 'journal'));
    expect(remind(home)).toMatchObject({ code: 74, stdout: '', stderr: expect.stringMatching(/^rapport: .* cannot be read: .*\n$/) });
  });
});

describe('in the environment of cron', () => {
  const FULL = { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', TZ: 'Europe/Berlin', RAPPORT_NOW: TUESDAY };

  it.each([['all of them', {}], ['all but PATH', { PATH: undefined }], ['all but LANG', { LANG: undefined }], ['all but TZ', { TZ: undefined }], ['nothing but HOME', { PATH: undefined, LANG: undefined, TZ: undefined }]])('%s: the same store', (_, gone) => {
    const home = homeWith(ACME);
    expect(rapport(['remind'], { env: { ...FULL, HOME: home, ...gone } })).toEqual(ONE_DUE);
  });

  const isRoot = userInfo().uid === 0;
  it.skipIf(!isRoot)(`without HOME: the same store, by the list of users${isRoot ? '' : ' (skipped: only root can put another list in place)'}`, () => {
    const home = homeWith(ACME);
    const users = join(temporaryDirectory(), 'passwd');
    writeFileSync(users, `root:x:0:0:root:${home}:/bin/sh\n`);
    const command = `mount --bind "$0" /etc/passwd && exec "$@"`;
    for (const gone of [{}, { PATH: undefined }]) {
      const env = { ...FULL, HOME: undefined, ...gone };
      expect(run('/usr/bin/unshare', ['--mount', '/bin/sh', '-c', command, users, NODE, PROGRAM, 'remind'], { env })).toEqual(ONE_DUE);
      rmSync(join(home, '.cache'), { recursive: true });
    }
  });
});

/** A crontab program that fails in a way the real one rarely does. */
function failingCrontab(script: string, mode = 0o755): Readonly<Record<string, string>> {
  const folder = temporaryDirectory();
  writeFileSync(join(folder, 'crontab'), `#!/bin/sh\n${script}\n`);
  writeFileSync(join(folder, 'sendmail'), '');
  chmodSync(join(folder, 'crontab'), mode);
  return { PATH: folder, HOME: temporaryDirectory() };
}

describe('rapport remind install', () => {
  const BLOCK = `# rapport remind: begin (taken out by: rapport remind uninstall)\n30 8 * * 1-5 ${NODE} ${PROGRAM} remind --store '/srv/my store/50\\%'\n# rapport remind: end\n`;
  const install = ['remind', 'install', '--at', '08:30', '--days', 'mon-fri', '--store', '/srv/my store/50%'];
  const refused = (code: number, stderr: string | RegExp): object => ({ code, stdout: '', stderr: typeof stderr === 'string' ? `rapport: ${stderr}\n` : expect.stringMatching(stderr) });

  it('takes a time as it is typed', () => {
    const env = failingCrontab('exit 9');
    const block = (...at: readonly string[]): string => rapport(['remind', 'install', '--print', ...at], { env }).stdout;
    expect(block('--at', '7:45', '--again', '1630')).toBe(block('--at', '07:45', '--again', '16:30'));
    expect(block('--at', '8')).toBe(block('--at', '08:00'));
  });

  it('prints the block with --print, and asks no crontab program', () => {
    expect(rapport([...install, '--print'], { env: failingCrontab('exit 9') })).toEqual({ ...SILENT, stdout: BLOCK });
  });

  it('shows with --dry-run what it would do, and writes nothing', () => {
    const env = failingCrontab('[ "$1" = -l ] && echo "A=1"');
    expect(rapport([...install, '--dry-run'], { env })).toEqual({ ...SILENT, stdout: `Cron is to run it: there is no systemd here that would do it for you.\nThis is added to your crontab; every line in it stays as it is:\n${BLOCK}` });
  });

  it('changes nothing without a terminal or --yes', () => {
    expect(rapport(install, { env: failingCrontab('[ "$1" = -l ]') })).toEqual(refused(2, 'remind install needs an answer, and there is no terminal to ask on. Give --yes.'));
  });

  it.each([
    ['n', 0, 'Nothing was changed.'],
    ['y', 74, 'Your crontab was not changed: full'],
    ['\x03', 130, 'Change your crontab like this?'],
  ])('shows it on a terminal and asks: %j ends with %i', async (key, code, last) => {
    const { PATH, HOME = '' } = failingCrontab('[ "$1" = -l ] || { echo full >&2; exit 1; }');
    const terminal = openTerminal([NODE, PROGRAM, ...install], { env: { PATH: `${PATH}:/usr/bin:/bin`, HOME, TERM: 'xterm' }, columns: 200 });
    onTestFinished(() => terminal.kill());
    expect(await terminal.see('Change your crontab like this?')).toContain(BLOCK.replaceAll('\n', '\r\n'));
    terminal.press(key);
    expect(await terminal.end()).toEqual({ code, isRestored: true });
    expect(terminal.screen()).toContain(last);
  });

  it.each([
    [['--at', '25:00'], '"25:00" is not a time. Use HH:MM, as 14:00.'],
    [['--at', '8h'], '"8h" is not a time. Use HH:MM, as 14:00.'],
    [['--days', 'weekends'], '--days cannot be "weekends". Use mon-fri, sun-thu, mon,wed,fri.'],
    [['--via', 'carrier pigeon'], '--via cannot be "carrier pigeon". Use systemd, launchd, cron.'],
    [['--at', '08:30', '--again', '08:30'], '08:30 is not after 08:30: --again is a later time of the same day.'],
    [['--again', '24:00'], '"24:00" is not a time. Use HH:MM, as 14:00.'],
    [['--store', '/srv/a\nb'], 'The reminder cannot be given the path "/srv/a b": a character in it does not print. Give the folder another name.'],
  ])('refuses %j', (options, line) => {
    expect(rapport(['remind', 'install', '--yes', ...options], { env: failingCrontab('exit 9') })).toEqual(refused(2, line));
  });

  it.each([
    ['is not allowed', 'echo "You are not allowed to use this program" >&2; exit 1', 74, 'Your crontab cannot be read, so nothing was changed: You are not allowed to use this program'],
    ['fails without a word', 'exit 3', 74, 'Your crontab cannot be read, so nothing was changed: exit 3'],
    ['will not write', '[ "$1" = -l ] && exit 0; echo "disk full" >&2; exit 1', 74, 'Your crontab was not changed: disk full'],
    ['writes something else', '/bin/cat >/dev/null; echo "A=1"', 74, 'Your crontab does not read back as it was written. Look at it with: crontab -l'],
    ['shows half a block', 'echo "# rapport remind: begin"', 65, 'The first and the last line of the reminder in your crontab do not pair, so nothing was changed. Take them out with: crontab -e'],
  ])('stops where the crontab program %s', (_, script, code, line) => {
    expect(rapport([...install, '--yes'], { env: failingCrontab(script) })).toEqual(refused(code, line));
  });

  it('stops where the crontab program cannot be started', () => {
    expect(rapport([...install, '--yes'], { env: failingCrontab('', 0o644) })).toEqual(refused(74, 'Your crontab cannot be read, so nothing was changed: EACCES'));
  });

  it('stops where there is no crontab program', () => {
    const env = { PATH: temporaryDirectory() };
    for (const action of ['install', 'uninstall', 'status']) {
      expect(rapport(['remind', action], { env })).toEqual(refused(2, 'There is no crontab program here. Have something else run, once a day: rapport remind'));
    }
  });

  it('says with status what is there no longer', () => {
    const home = temporaryDirectory();
    mkdirSync(join(home, 'store'));
    const script = `/bin/cat <<'END'\n${BLOCK.replace(PROGRAM, '/gone/rapport.js').replace("'/srv/my store/50\\%'", join(home, 'store'))}END`;
    expect(rapport(['remind', 'status'], { env: failingCrontab(script) }).stdout).toBe(
      `Cron runs the reminder at 08:30, mon-fri.\n  node       ${NODE}\n  program    /gone/rapport.js (gone)\n  store      ${home}/store (not the one you look at now)\n  last run   none yet\n  last said  none yet\n  next run   tomorrow 08:30\nIt needs to be told where things are now: rapport remind install\n`);
    expect(JSON.parse(rapport(['remind', 'status', '--json'], { env: failingCrontab(script) }).stdout)).toEqual({
      version: 1, installed: true, via: 'cron', at: '08:30', again: null, days: 'mon-fri',
      node: { path: NODE, found: true, moved: false }, program: { path: '/gone/rapport.js', found: false, moved: false }, store: { path: `${home}/store`, found: true, moved: true },
      lastRun: null, lastShown: null, unheard: null, next: '2026-11-25 08:30',
      line: `30 8 * * 1-5 ${NODE} /gone/rapport.js remind --store ${home}/store`,
    });
  });
});
