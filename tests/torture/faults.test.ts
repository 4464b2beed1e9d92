import { execFile, spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDrafts } from '../../src/store/drafts.ts';
import { openJournal } from '../../src/store/journal.ts';
import { check } from '../store/sample-facts.ts';
import { temporaryDirectory } from '../store/temporary.ts';
import { CHILD_ENV, buildChild } from './build-child.ts';
import { LIMIT_MS, PLACE, SIZES } from './sizes.ts';

const SAVES = 2;
const LANES = 4;
const CLIENTS = ['client-a', 'client-b'];
const hasStrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;
const child = buildChild();

/** Errors of each system call on the store's files. Left out: what a call may answer without anything being wrong. */
const FAULTS: Readonly<Record<string, readonly string[]>> = {
  write: ['ENOSPC', 'EIO', 'EDQUOT', 'EFBIG', 'EROFS'],
  fdatasync: ['EIO', 'ENOSPC', 'EDQUOT', 'EROFS'],
  openat: ['EACCES', 'ENOSPC', 'EROFS', 'EIO', 'EMFILE', 'ENFILE', 'EDQUOT', 'ELOOP'],
  fsync: ['EIO', 'ENOSPC', 'EDQUOT'],
  close: ['EIO', 'ENOSPC', 'EDQUOT'],
  mkdir: ['EACCES', 'ENOSPC', 'EROFS', 'EIO', 'EDQUOT', 'EMLINK'],
  fchmod: ['EPERM', 'EIO', 'EROFS'],
  chmod: ['EPERM', 'EIO', 'EROFS'],
  statx: ['EACCES', 'EIO', 'ENOMEM'],
  pread64: ['EIO', 'EISDIR'],
  getdents64: ['EIO', 'ENOMEM'],
  access: ['EACCES', 'EIO', 'ELOOP'],
  rename: ['ENOSPC', 'EIO', 'EROFS', 'EDQUOT'],
};

/** What a line needs to be on the disk. Where one of these fails, nothing may say so, even if the line can be read now. */
const NEEDED: ReadonlySet<string> = new Set(['write', 'fdatasync', 'fsync', 'mkdir', 'fchmod', 'chmod']);

interface Run {
  readonly exitCode: number;
  readonly saved: readonly string[];
  readonly kept: readonly string[];
  readonly hasBug: boolean;
}

function run(command: string, args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(command, args, { env: CHILD_ENV, timeout: 60_000 }, (error, stdout) => {
      const ids = (word: string): readonly string[] => [...stdout.matchAll(new RegExp(`^${word} (\\w+)$`, 'gm'))].map(([, id = '']) => id);
      resolve({ exitCode: error === null ? 0 : Number(error.code ?? -1), saved: ids('saved'), kept: ids('kept'), hasBug: /^bug/m.test(stdout) });
    });
  });
}

/** @returns what went wrong, as words; undefined where the fault never fired */
async function faulty(call: string, error: string, when: string, isTorn: boolean): Promise<readonly string[] | undefined> {
  const home = temporaryDirectory(PLACE);
  const store = join(home, 'store');
  const cache = join(home, 'cache');
  const log = join(home, 'strace');
  const args = [child, store, cache, 'device00', `${SAVES}`];
  const journal = openJournal({ dir: store, device: () => 'device00' });
  if (isTorn) {
    journal.append(CLIENTS.map((client, index) => check(index, client)));
    for (const client of CLIENTS) appendFileSync(join(store, 'journal', client, '2026.device00.jsonl'), '{"v":1,"id":"torn');
  }
  const paths = ['', 'journal', ...CLIENTS.flatMap((client) => [`journal/${client}`, `journal/${client}/2026.device00.jsonl`, `journal/${client}/draft.json`])];
  const during = await run('strace', ['-f', '--seccomp-bpf', '-o', log, '-e', `trace=${call}`, ...paths.flatMap((path) => ['-P', join(store, path)]), '-e', `inject=${call}:error=${error}:when=${when}`, process.execPath, ...args]);
  if (!readFileSync(log, 'utf8').includes('INJECTED')) return undefined;
  const drafted = readDrafts({ store, cache }).flatMap(({ facts }) => facts.map(({ id }) => id));
  const after = await run(process.execPath, args);
  const contents = CLIENTS.map((client) => journal.readFolder(client));
  const found = new Set(contents.flatMap(({ facts }) => facts.map(({ id }) => id)));
  const wrong = [
    ...during.saved.filter((id) => !found.has(id)).map(() => 'said saved, and is not'),
    ...during.kept.filter((id) => !found.has(id) && !drafted.includes(id)).map(() => 'said kept, and is not'),
    ...(during.exitCode === 0 && during.saved.length !== SAVES ? ['exit 0, and not all saved'] : []),
    ...(during.exitCode === 0 && NEEDED.has(call) ? ['exit 0'] : []),
    ...(during.hasBug || ![0, 74].includes(during.exitCode) ? [`exit ${during.exitCode}`] : []),
    ...(after.exitCode !== 0 || after.saved.length !== SAVES + drafted.length ? ['the next run fails'] : []),
    ...(isTorn && ![0, 1].every((number) => found.has(check(number).id)) ? ['earlier lines lost'] : []),
    ...contents.flatMap(({ problems }) => problems).filter(({ problem }) => problem !== 'not-json').map(({ problem }) => problem),
  ];
  return wrong.map((what) => `${call} ${error} ${when}${isTorn ? ' torn' : ''}: ${what}`);
}

/** One call and error, at the first, second, ... time it is made, until it is not made so often; then from there on. */
async function eachTime(call: string, error: string, isTorn: boolean): Promise<{ cases: number; wrong: readonly string[] }> {
  const wrong: string[] = [];
  let cases = 0;
  for (let when = 1; when <= SIZES.faultsEach; when += 1) {
    for (const onward of SIZES.faultsEach === Infinity ? ['', '+'] : when % 2 === 0 ? [''] : ['+']) {
      const result = await faulty(call, error, `${when}${onward}`, isTorn);
      if (result === undefined) return { cases, wrong };
      cases += 1;
      wrong.push(...result);
    }
  }
  return { cases, wrong };
}

test.skipIf(!hasStrace)(`a fault at every system call is never taken for success${hasStrace ? '' : ' (no strace here)'}`, async () => {
  const plan = Object.entries(FAULTS).flatMap(([call, errors], index) =>
    errors.slice(0, SIZES.faultsEach).flatMap((error) => (SIZES.faultsEach === Infinity ? [false, true] : [index % 2 === 0]).map((isTorn) => ({ call, error, isTorn }))));
  const results: { cases: number; wrong: readonly string[] }[] = [];
  await Promise.all(Array.from({ length: LANES }, async () => {
    for (let next = plan.shift(); next !== undefined; next = plan.shift()) results.push(await eachTime(next.call, next.error, next.isTorn));
  }));
  const cases = results.reduce((sum, result) => sum + result.cases, 0);
  const wrong = results.flatMap((result) => result.wrong);
  console.log(`${cases} faults, ${wrong.length} handled wrongly`);
  expect(wrong).toEqual([]);
  expect(cases).toBeGreaterThan(10);
}, LIMIT_MS);
