import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { NODE, PROGRAM, rapport, type Ran } from './run.ts';

/**
 * The reminder in the real crontab of the one who runs this, started by the real cron. The table is put back as it was,
 * and a cron started here is ended again. A shell of our own, named in the table as crontab(5) allows, keeps what cron
 * would mail: a machine need not have mail.
 */

const [CRON, CRONTAB] = ['/usr/sbin/cron', '/usr/bin/crontab'] as const;
const DEADLINE_MS = 75_000;
/** Closer to the next minute than this, cron might look at its tables before ours is there. */
const LATEST_SECOND = 50;
const REASON = reasonToSkip();

function reasonToSkip(): string | undefined {
  if (process.env['RAPPORT_CRON_TEST'] !== '1' && process.env['CI'] !== 'true') return 'set RAPPORT_CRON_TEST=1: it uses your real crontab for a minute';
  if (userInfo().uid !== 0) return 'only root can start cron';
  return existsSync(CRON) && existsSync(CRONTAB) ? undefined : 'there is no cron here';
}

/** Undefined where there is no table. */
function readTable(): Buffer | undefined {
  const { status, stdout } = spawnSync(CRONTAB, ['-l']);
  return status === 0 ? stdout : undefined;
}

function writeTable(table: Buffer | undefined): void {
  if (table === undefined) spawnSync(CRONTAB, ['-r']);
  else execFileSync(CRONTAB, ['-'], { input: table });
}

/** The table below has no MAILTO, so that a machine without mail does for this. */
const UNHEARD = 'But MAILTO is empty in your crontab, so cron mails what it says to nobody. A phone can ring instead: rapport remind ics --out morning.ics\n';

/** The coming minute as "08:31", or the one after it where that is too near. */
function comingMinute(now: Date): string {
  const minutes = now.getSeconds() < LATEST_SECOND ? 1 : 2;
  return new Date(now.getTime() + minutes * 60_000).toTimeString().slice(0, 5);
}

function isRunning(): boolean {
  const pid = existsSync('/var/run/crond.pid') ? readFileSync('/var/run/crond.pid', 'utf8').trim() : '';
  return pid !== '' && existsSync(`/proc/${pid}`);
}

describe.skipIf(REASON !== undefined)(`under the real cron${REASON === undefined ? '' : ` (skipped: ${REASON})`}`, () => {
  const folder = join(tmpdir(), `rapport-cron-${process.pid}`);
  const [store, shell] = [join(folder, "my store, 100% o'clock"), join(folder, 'shell')];
  const table = Buffer.from(`MAILTO=""\nSHELL=${shell}\nHOME=${folder}\n# caf\u00e9 in Latin-1:\n`, 'latin1');
  const reminder = (...args: readonly string[]): Ran => rapport(['remind', ...args], { store, env: { HOME: folder, RAPPORT_NOW: undefined } });
  /** It names the store it was given, since that is not the one found without a word. */
  const due = `1 client is due today: rapport --store '${store.replace("'", String.raw`'\''`)}' check\n`;
  let before: Buffer | undefined;
  let cron: ReturnType<typeof spawn> | undefined;

  beforeAll(() => {
    before = readTable();
    mkdirSync(folder);
    writeFileSync(shell, `#!/bin/sh\nenv > '${shell}.env'\n/bin/sh "$@" > '${shell}.part' 2>&1\nmv '${shell}.part' '${shell}.said'\n`);
    chmodSync(shell, 0o755);
    const lines = '{"kind":"setting","on":"2026-01-01","name":"workingDays","value":"mon-sun"}\n{"kind":"client","client":"acme","name":"Acme GmbH","since":"2026-01-01"}\n';
    expect(rapport(['import', '-'], { store, env: { HOME: folder, RAPPORT_NOW: undefined }, input: lines }).stderr).toBe('');
    writeTable(table);
  });

  afterAll(() => {
    cron?.kill();
    writeTable(before);
    rmSync(folder, { recursive: true, force: true });
  });

  it('a reminder arrives, and the table is afterwards as it was', { timeout: DEADLINE_MS + 60_000 }, async () => {
    const at = comingMinute(new Date());
    expect(reminder('install', '--at', at, '--yes')).toEqual({ code: 0, stdout: `Installed. At ${at} cron mails you one line if a client is due; on other days, nothing. To see it run: rapport remind test\n${UNHEARD}`, stderr: '' });
    expect(reminder('install', '--at', at, '--yes').stdout).toBe(`The reminder is in your crontab already. Nothing was changed.\n${UNHEARD}`);
    expect(reminder('status').stdout).toMatch(`Cron runs the reminder at ${at}, every day.\n  node       ${NODE}\n  program    ${PROGRAM}\n  store      ${store}\n  last run   none yet\n  last said  none yet\n  next run   `);
    expect(reminder('test').stdout).toBe(`Cron would run this now, and it works. What would come:\n  ${due}${UNHEARD}`);
    // only now: cron does not see a table that changes within the second in which it was started
    if (!isRunning()) cron = spawn(CRON, ['-f'], { stdio: 'ignore' });
    const said = await vi.waitFor(() => readFileSync(`${shell}.said`, 'utf8'), { timeout: DEADLINE_MS, interval: 250 });
    expect(said).toBe(due);
    expect(reminder('status').stdout).toContain(`  last said  today ${at}\n`);
    expect(readFileSync(`${shell}.env`, 'utf8')).toContain('PATH=/usr/bin:/bin\n');
    expect(reminder('uninstall', '--yes')).toEqual({ code: 0, stdout: 'Taken out. Your crontab is as it was.\n', stderr: '' });
    expect(readTable()).toEqual(table);
  });

  it('a table that was not there is not there again', () => {
    writeTable(undefined);
    expect(reminder('install', '--yes').code).toBe(0);
    expect(reminder('uninstall', '--yes').code).toBe(0);
    expect(readTable()).toBeUndefined();
  });

  it('a table without a final newline, which crontab itself refuses, keeps the one it needed', () => {
    const spool = `/var/spool/cron/crontabs/${userInfo().username}`;
    writeTable(Buffer.from('A=1\n'));
    writeFileSync(spool, readFileSync(spool).subarray(0, -1));
    expect(readTable()?.toString()).toBe('A=1');
    expect(reminder('install', '--yes').code).toBe(0);
    expect(reminder('uninstall', '--yes').code).toBe(0);
    expect(readTable()?.toString()).toBe('A=1\n');
  });
});
