import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryDirectory } from '../store/temporary.ts';
import { ACME, BALTIC, newPerson, treeOf } from './person.ts';
import { NODE, NOW, PROGRAM, run, type Ran } from './run.ts';
import { writePack } from './sample-pack.ts';

/** A morning in which everything that can be written is written. OUT is a folder that the person names. */
const WRITING = [
  'import - < OUT/facts', 'check acme --answer "Ring Jana" --rate communication=4', 'log acme call', 'away today', 'undo', 'client add Corvin', 'client edit corvin --share 0.2',
  'client pause corvin', 'config set focus 2', 'config set color never', 'questions add OUT/invoices', 'demo OUT/demo', 'export --out OUT/all', 'status', 'report acme', 'history', 'remind', 'doctor',
  'backup OUT/backup', 'restore OUT/backup --yes', 'client forget corvin --yes',
];

/** Runs lines one after another in a shell in which `rapport` is the program. */
function script(home: string, lines: readonly string[], { before = '', cwd = home, TMPDIR = home }: { before?: string; cwd?: string; TMPDIR?: string } = {}): Ran {
  const text = [`cd '${cwd}'; ${before}`, `rapport() { '${NODE}' '${PROGRAM}' "$@"; }`, ...lines.map((line) => `rapport ${line} || echo "failed: ${line.replaceAll('"', '')}" >&2`)].join('\n');
  return run('/bin/sh', ['-c', text], { env: { HOME: home, TMPDIR } });
}

/** All paths in a folder with their modes. */
function modesIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(names.map((name) => [name, (lstatSync(join(folder, name)).mode & 0o777).toString(8)]));
}

function writtenMorning(before: string): { readonly home: string; readonly out: string; readonly cwd: string; readonly TMPDIR: string } {
  const [home, out, cwd, TMPDIR] = [temporaryDirectory(), temporaryDirectory(), temporaryDirectory(), temporaryDirectory()];
  writePack(out);
  const ran = script(home, WRITING.map((line) => line.replaceAll('OUT', out)), { before: `printf '%s\\n' '${ACME + BALTIC}' > '${out}/facts'; ${before}`, cwd, TMPDIR });
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  return { home, out, cwd, TMPDIR };
}

describe('what is written', () => {
  it('can be read by nobody else under any umask, and lies where it should', () => {
    const { home, out, cwd, TMPDIR } = writtenMorning('umask 000');
    const written = { ...modesIn(join(home, '.local/share/rapport')), ...modesIn(join(home, '.config/rapport')), ...modesIn(join(home, '.cache/rapport')), ...modesIn(join(out, 'demo')), all: modesIn(out)['all'], backup: modesIn(out)['backup'] };
    expect(Object.entries(written).filter(([, mode]) => mode !== '600' && mode !== '700')).toEqual([]);
    expect(['.local', '.local/share/rapport', '.config/rapport', '.cache/rapport'].map((name) => modesIn(home)[name])).toEqual(['700', '700', '700', '700']);
    const places = /^(\.local|\.local\/share|\.config|\.cache|\.(local\/share|config|cache)\/rapport(\/.*)?)$/;
    expect(Object.keys(modesIn(home)).filter((name) => !places.test(name))).toEqual([]);
    expect(readdirSync(out).toSorted()).toEqual(['all', 'backup', 'demo', 'facts', 'invoices']);
    expect([readdirSync(cwd), readdirSync(TMPDIR)]).toEqual([[], []]);
    expect(Object.keys(modesIn(home)).filter((name) => /\.tmp$|\.tmp-/.test(name))).toEqual([]);
  });
});

const strace = spawnSync('strace', ['-V']).status === 0;

it.runIf(strace)('no command opens a socket (needs strace)', () => {
  const [home, out] = [temporaryDirectory(), temporaryDirectory()];
  writePack(out);
  const lines = [...WRITING, 'check', 'client list', 'client show acme', 'client resume corvin', 'client end corvin', 'questions list', 'questions lint', 'questions path', 'config list', 'config get color', 'config path', 'start', '--help', '--version'];
  const text = lines.map((line) => `'${NODE}' '${PROGRAM}' ${line.replaceAll('OUT', out)} > /dev/null 2>&1`).join('\n');
  run('/bin/sh', ['-c', `printf '%s\\n' '${ACME}' > '${out}/facts'`]);
  expect(run('strace', ['-f', '--seccomp-bpf', '-qq', '-e', 'trace=socket,connect,bind,sendto', '-e', 'signal=none', '-o', join(out, 'calls'), '/bin/sh', '-c', text], { env: { HOME: home }, timeoutMs: 120_000 }).stderr).toBe('');
  expect(readFileSync(join(out, 'calls'), 'utf8')).toBe('');
  expect(existsSync(join(home, '.local/share/rapport/journal'))).toBe(true);
});

/** Root may write everywhere; then the command runs as somebody who may not. */
const OTHER = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** The program and its Node where anybody can reach them: a clone may lie in a home that only its owner enters. */
const shared = mkdtempSync(join(tmpdir(), 'rapport-'));
beforeAll(() => {
  chmodSync(shared, 0o755);
  for (const entry of ['bin', 'dist', 'questions', 'package.json']) cpSync(join(PROGRAM, '../..', entry), join(shared, entry), { recursive: true });
  cpSync(realpathSync(NODE), join(shared, 'node'));
  for (const name of ['', ...readdirSync(shared, { recursive: true, encoding: 'utf8' })]) chmodSync(join(shared, name), 0o755);
});
afterAll(() => rmSync(shared, { recursive: true }));

function asOther(home: string, line: string): Ran {
  const { status, stdout, stderr } = spawnSync(join(shared, 'node'), [join(shared, 'bin/rapport.js'), ...line.split(' ')], { encoding: 'utf8', ...OTHER, env: { PATH: '/usr/bin:/bin', HOME: home, RAPPORT_NOW: NOW } });
  return { code: status, stdout, stderr };
}

/** Gives everything to the other one, with these modes for folders and files. */
function give(folder: string, folders: number, files: number): void {
  for (const name of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    const path = join(folder, name);
    chmodSync(path, lstatSync(path).isDirectory() ? folders : files);
    if (OTHER.uid !== undefined) chownSync(path, OTHER.uid, OTHER.gid);
  }
}

describe('a home that cannot be written', () => {
  it('can be read as before', () => {
    const { home, read } = newPerson(ACME + BALTIC);
    const lines = ['status', 'status --json', 'report acme', 'history', 'export', 'doctor', 'client list', 'config list', 'remind', '--help', '--version'];
    read('check acme --answer "Ring Jana"');
    const expected = lines.map((line) => read(line));
    give(home, 0o500, 0o400);
    const before = treeOf(home);
    expect(lines.map((line) => asOther(home, line))).toEqual(expected.map((stdout) => ({ code: 0, stdout, stderr: '' })));
    expect(treeOf(home)).toEqual(before);
    give(home, 0o700, 0o600);
  });

  it('keeps nothing, and says so', () => {
    const { home } = newPerson(ACME);
    give(home, 0o500, 0o400);
    const before = treeOf(home);
    const config = asOther(home, 'config set color never');
    const log = asOther(home, 'log acme call');
    expect(config).toEqual({ code: 74, stdout: '', stderr: `rapport: Not saved to ${home}/.config/rapport/config.json: you have no permission. Look at who owns it, or choose another place with --store.\n` });
    expect(log).toMatchObject({ code: 74, stdout: '' });
    expect(log.stderr).toMatch(/^rapport: Not saved to \S+: you have no permission\. Look at who owns it, or choose another place with --store\. Not kept anywhere, copy it from here: \{"kind":"touch",[^\n]+\}\n$/);
    expect(treeOf(home)).toEqual(before);
    give(home, 0o700, 0o600);
  });

  it('leaves a draft in the cache while the store alone is locked, and saves it when it is not', () => {
    const { home, store } = newPerson(ACME);
    give(home, 0o700, 0o600);
    give(store, 0o500, 0o400);
    const refused = asOther(home, 'check acme --answer Ring-Jana');
    expect(refused).toMatchObject({ code: 74, stdout: '' });
    expect(refused.stderr).toMatch(/ What you entered is kept in \S+\/\.cache\/rapport\/draft-\S+\.json and will be saved with your next entry\.\n$/);
    expect(asOther(home, 'doctor').stdout).toMatch(/draft-\S+\.json: 1 entry not saved yet, to be saved with your next one\n/);
    give(store, 0o700, 0o600);
    expect(asOther(home, 'log acme call')).toEqual({ code: 0, stdout: 'Saved: Acme GmbH, today, call, you began\n', stderr: 'Saved now what could not be saved before (1 entry).\n' });
    expect(asOther(home, 'history acme --grep Jana').stdout).toContain('Ring-Jana');
    expect(readdirSync(join(home, '.cache/rapport')).filter((name) => name.startsWith('draft'))).toEqual([]);
    expect(asOther(home, 'log acme call').stderr).toBe('');
  });
});
