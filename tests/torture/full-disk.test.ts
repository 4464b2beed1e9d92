import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, existsSync, ftruncateSync, mkdirSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Day } from '../../src/core/calendar.ts';
import { UserError } from '../../src/core/errors.ts';
import type { Fact } from '../../src/core/facts.ts';
import { keepDraft, readDrafts } from '../../src/store/drafts.ts';
import { openJournal } from '../../src/store/journal.ts';
import { readSettings } from '../../src/store/settings.ts';
import { writeSetting } from '../../src/store/settings-writer.ts';
import { temporaryDirectory } from '../store/temporary.ts';
import { LIMIT_MS, SIZES } from './sizes.ts';

const STEP_BYTES = 512;
const STEPS = 60;
const MAX_FACTS = 200;

interface Disk { readonly name: string; readonly count: number; mount(at: string): boolean }

const inMemory: Disk = { name: 'in memory', count: SIZES.disks.inMemory, mount: (at) => spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', at]).status === 0 };
const ext4: Disk = {
  name: 'ext4',
  count: SIZES.disks.ext4,
  mount(at) {
    const image = `${at}.img`;
    execFileSync('truncate', ['-s', '2M', image]);
    execFileSync('mkfs.ext4', ['-q', '-b', '1024', '-m', '0', image]);
    return spawnSync('mount', ['-o', 'loop', image, at]).status === 0;
  },
};

/** Why a disk cannot be mounted here; undefined where it can. */
function obstacle(): string | undefined {
  if (process.getuid?.() !== 0) return 'only root may mount a small disk';
  if (!existsSync('/proc/mounts')) return 'no Linux mounts here';
  return undefined;
}

/** Fills the disk and leaves about so many bytes. */
function fill(disk: string, freeBytes: number): void {
  const file = openSync(join(disk, 'filler'), 'w');
  let size = 0;
  try {
    for (;;) size += writeSync(file, Buffer.alloc(STEP_BYTES));
  } catch {
    ftruncateSync(file, Math.max(0, size - freeBytes));
  } finally {
    closeSync(file);
  }
}

/** The seed changes all lengths, so that the disk is full at every place of a line. */
function fact(number: number, seed: number): Fact {
  return { kind: 'noticed', client: 'client', id: `f${number}`, on: '2026-03-02' as Day, text: `ü${'x'.repeat((number * 97 + seed * 31) % 900)}` };
}

/** Saves until the disk is full, makes room, saves again; returns what went wrong. */
function saveUntilFull(disk: string, seed: number): readonly string[] {
  const freeBytes = (seed % STEPS) * STEP_BYTES;
  const places = { store: join(disk, 'store'), cache: join(disk, 'cache'), settings: join(disk, 'settings') };
  const open = () => openJournal({ dir: places.store, device: () => 'device00' });
  const saved: string[] = [];
  const wrong: string[] = [];
  open().append([fact(0, seed)]);
  writeSetting(places.settings, 'locale', 'en');
  fill(disk, freeBytes);
  let kept: string | undefined;
  try {
    for (let number = 1; number < MAX_FACTS; number += 1) {
      open().append([fact(number, seed)]);
      saved.push(`f${number}`);
    }
    wrong.push('the disk was never full');
  } catch (error) {
    if (!(error instanceof UserError && error.id === 'not-saved' && error.code === 74)) wrong.push(String(error));
    if (keepDraft(places, [fact(saved.length + 1, seed)]).lost.length === 0) kept = `f${saved.length + 1}`;
  }
  const pager = changed(() => writeSetting(places.settings, 'pager', 'p'.repeat(3000))) ? 'p'.repeat(3000) : undefined;
  const settings = { locale: 'en', ...(pager === undefined ? {} : { pager }) };
  if (JSON.stringify(readSettings(places.settings)) !== JSON.stringify(settings)) wrong.push('settings cut short');
  rmSync(join(disk, 'filler'));
  const drafts = readDrafts(places);
  if (drafts.some(({ isDamaged }) => isDamaged)) wrong.push('a damaged draft');
  open().append([...drafts.flatMap(({ facts }) => facts), fact(999, seed)]);
  const { facts, problems } = open().readFolder('client');
  const found = new Map(facts.map((found) => [found.id, found]));
  for (const id of ['f0', ...saved, kept ?? 'f0', 'f999']) {
    if (JSON.stringify(Object.entries(found.get(id) ?? {}).toSorted()) !== JSON.stringify(Object.entries(fact(Number(id.slice(1)), seed)).toSorted())) wrong.push(`${id} lost or changed`);
  }
  if (problems.some(({ problem }) => problem !== 'not-json' && problem !== 'not-utf8') || problems.length > 1) wrong.push(JSON.stringify(problems));
  if (readdirSync(disk, { recursive: true, encoding: 'utf8' }).some((name) => name.endsWith('.tmp'))) wrong.push('leftovers');
  for (const name of ['store', 'cache', 'settings']) rmSync(join(disk, name), { recursive: true, force: true });
  return wrong.map((what) => `${freeBytes} bytes free, seed ${seed}: ${what}`);
}

function changed(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

const reason = obstacle();
for (const disk of [inMemory, ext4].filter(({ count }) => count > 0)) {
  test.skipIf(reason !== undefined)(`a full disk loses nothing that was said to be saved: ${disk.name}${reason === undefined ? '' : ` (${reason})`}`, (context) => {
    const at = join(temporaryDirectory(), 'disk');
    mkdirSync(at);
    if (!disk.mount(at)) context.skip('mounting is not allowed here');
    onTestFinished(() => void spawnSync('umount', [at]));
    const wrong = Array.from({ length: disk.count }, (_, seed) => saveUntilFull(at, seed)).flat();
    console.log(`${disk.count} full disks, ${disk.name}: ${wrong.length} handled wrongly`);
    expect(wrong).toEqual([]);
  }, LIMIT_MS);
}
