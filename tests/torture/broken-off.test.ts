import { execFile, spawnSync } from 'node:child_process';
import { cpSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NODE, NOW, PROGRAM, rapport } from '../e2e/run.ts';
import { temporaryDirectory } from '../store/temporary.ts';
import { LIMIT_MS, PLACE, SIZES } from './sizes.ts';

/**
 * `client forget` and `restore`, broken off by a kill at any moment or by an error of any system call that changes files:
 * the store is as it was or as it should be, nothing half, and the same command once more makes it right.
 */
const LANES = 3;
/** By rename things are committed: caches first, then what the commands are for. */
const CALLS = ['rename', 'fsync', 'unlink', 'rmdir', 'mkdir', 'fchmod'].slice(0, SIZES.faultsEach * 2);
const FAULTS = ['signal=SIGKILL', 'error=EIO', 'error=ENOSPC', 'error=EACCES'].slice(0, SIZES.faultsEach);
const hasStrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;
const COMMANDS = ['forget', 'restore'] as const;
type Command = (typeof COMMANDS)[number];

interface Prepared {
  readonly home: string;
  /** What the store holds before a command, and after it, as exported. */
  readonly before: string;
  readonly after: Readonly<Record<Command, string>>;
}

const LINES = ['zqacme', 'baltic'].flatMap((client) => [
  { kind: 'client', client, name: `${client} GmbH`, since: '2023-03-01', people: [{ name: `${client} Roth` }] },
  ...[2024, 2025, 2026].map((year) => ({ kind: 'noticed', client, on: `${year}-03-02`, text: `${client} words` })),
]).map((fact) => `${JSON.stringify(fact)}\n`);

function argsOf(command: Command, home: string): readonly string[] {
  return command === 'forget' ? ['client', 'forget', 'zqacme', '--yes'] : ['restore', join(home, 'old.tar.gz'), '--yes'];
}

function give(home: string, args: readonly string[], input = ''): string {
  const { code, stdout, stderr } = rapport(args, { env: { HOME: home }, input });
  expect({ args, code, stderr }).toEqual({ args, code: 0, stderr: '' });
  return stdout;
}

function copyOf(home: string): string {
  const copy = temporaryDirectory(PLACE);
  cpSync(home, copy, { recursive: true });
  return copy;
}

function prepare(): Prepared {
  const home = temporaryDirectory(PLACE);
  give(home, ['import', '-'], LINES.slice(0, 6).join(''));
  give(home, ['backup', join(home, 'old.tar.gz')]);
  give(home, ['import', '-'], LINES.join(''));
  const after = (command: Command): string => {
    const copy = copyOf(home);
    give(copy, argsOf(command, copy));
    return give(copy, ['export']);
  };
  return { home, before: give(home, ['export']), after: { forget: after('forget'), restore: after('restore') } };
}

/** What is wrong after a command that ended so, as words; then after the same once more. */
function wrongAfter(home: string, command: Command, code: number | null, prepared: Prepared): readonly string[] {
  const [{ before }, after] = [prepared, prepared.after[command]];
  const found = give(home, ['export']);
  const wrong = found === after || (found === before && code !== 0) ? [] : [`exit ${code}, and the store is neither as before nor as after`];
  const isGone = command === 'forget' && found === after && !bytesIn(home).some((text) => /zqacme/.test(text));
  const again = isGone ? { code: 0 } : rapport(argsOf(command, home), { env: { HOME: home } });
  const left = readdirSync(join(home, '.local/share/rapport')).filter((name) => name.startsWith('.'));
  return [
    ...wrong,
    ...(again.code === 0 ? [] : [`a second run ends with ${again.code}`]),
    ...(give(home, ['export']) === after ? [] : ['a second run does not make it right']),
    ...(command === 'forget' && bytesIn(home).some((text) => /zqacme/.test(text)) ? ['words of the client are left'] : []),
    ...left,
  ];
}

/** Everything in the home but the backup that the person keeps. */
function bytesIn(home: string): readonly string[] {
  const names = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) => !name.endsWith('.tar.gz'));
  return names.flatMap((name) => (lstatSync(join(home, name)).isFile() ? [name, readFileSync(join(home, name), 'latin1')] : [name]));
}

async function inLanes<Job>(jobs: readonly Job[], work: (job: Job) => Promise<void>): Promise<void> {
  const rest = [...jobs];
  await Promise.all(Array.from({ length: LANES }, async () => {
    for (let job = rest.shift(); job !== undefined; job = rest.shift()) await work(job);
  }));
}

test.skipIf(!hasStrace)(`at every system call that changes a file${hasStrace ? '' : ' (no strace here)'}`, async () => {
  const prepared = prepare();
  const wrong: string[] = [];
  let cases = 0;
  const jobs = COMMANDS.flatMap((command) => CALLS.flatMap((call) => FAULTS.map((fault) => ({ command, call, fault }))));
  await inLanes(jobs, async ({ command, call, fault }) => {
    for (let when = 1; when <= SIZES.faultsEach * (call === 'rename' ? 4 : 1); when += 1) {
      const home = copyOf(prepared.home);
      const log = join(temporaryDirectory(PLACE), 'strace');
      const { code, stderr } = await injected(home, [...traced(fault), '-o', log, '-e', `trace=${call}`, '-e', `inject=${call}:${fault}:when=${when}`, NODE, PROGRAM, ...argsOf(command, home)]);
      if (!/INJECTED|killed by SIGKILL/.test(readFileSync(log, 'utf8'))) return;
      cases += 1;
      const what = [...wrongAfter(home, command, code, prepared), ...(code === 0 || code === 74 || fault.startsWith('signal') ? [] : [`exit ${code} ${stderr}`])];
      wrong.push(...what.map((text) => `${command}, ${call} ${fault} ${when}: ${text}`));
    }
  });
  console.log(`${cases} faults, ${wrong.length} handled wrongly`);
  expect(wrong).toEqual([]);
  expect(cases).toBeGreaterThan(10);
}, LIMIT_MS);

/** A process that stops at the calls in question alone takes half as long; strace sends it no signals then. */
function traced(fault: string): readonly string[] {
  return fault.startsWith('signal') ? ['-f'] : ['-f', '--seccomp-bpf'];
}

function injected(home: string, args: readonly string[]): Promise<{ readonly code: number; readonly stderr: string }> {
  return new Promise((resolve) => {
    execFile('strace', args, { env: { PATH: '/usr/bin:/bin', HOME: home, RAPPORT_NOW: NOW }, timeout: 60_000 }, (error, _stdout, stderr) => resolve({ code: error === null ? 0 : Number(error.code ?? -1), stderr }));
  });
}
