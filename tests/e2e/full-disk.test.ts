import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryDirectory } from '../store/temporary.ts';
import { ACME, newPerson } from './person.ts';
import { NODE, PROGRAM, run } from './run.ts';

/** A disk of this size; only root can have one. */
function smallDisk(size: string): string {
  const place = temporaryDirectory();
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', place], { stdio: 'ignore' });
  onTestFinished(() => { execFileSync('umount', [place]); });
  return place;
}

function canMount(): boolean {
  const place = mkdtempSync(join(tmpdir(), 'rapport-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', place], { stdio: 'ignore' });
    execFileSync('umount', [place]);
    return true;
  } catch {
    return false;
  } finally {
    rmdirSync(place);
  }
}

/** Leaves no byte free; some of it goes again with the file. */
function fill(disk: string): string {
  const file = join(disk, 'filling');
  for (const size of [65_536, 4096, 1]) {
    try {
      for (let i = 0; i < 100_000; i += 1) writeFileSync(file, Buffer.alloc(size), { flag: 'a' });
    } catch {
      // full for pieces of this size
    }
  }
  return file;
}

const mountable = canMount();

it.runIf(mountable)('a full store: 74, the words are kept, and saved when there is room (needs mount)', () => {
  const disk = smallDisk('512k');
  const { read, type } = newPerson();
  const options = { env: { RAPPORT_STORE: join(disk, 'store') } };
  read('import -', { ...options, input: ACME });
  const filling = fill(disk);
  const { code, stdout, stderr } = type(`check acme --answer "${'Ring Jana before her board call. '.repeat(200)}"`, options);
  expect({ code, stdout }).toEqual({ code: 74, stdout: '' });
  expect(stderr).toMatch(/^rapport: Not saved to \S+: the disk is full\. Make room and try again\. What you entered is kept in \S+\/\.cache\/rapport\/draft-\S+\.json and will be saved with your next entry\.\n$/);
  expect(read('status --short', options)).toBe('0 kept, 1 due\n');
  writeFileSync(filling, '');
  expect(type('log acme call', options)).toMatchObject({ code: 0, stderr: 'Saved now what could not be saved before (1 entry).\n' });
  expect(read('history acme', options)).toContain('Ring Jana before her board call.');
});

it.runIf(mountable)('an export into a full disk is no export: 74, whoever writes the file (needs mount)', () => {
  const disk = smallDisk('64k');
  const lines = Array.from({ length: 1000 }, (_, i) => `{"kind":"idea","client":"acme","on":"2026-03-06","text":"${i} ${'many words '.repeat(10)}"}\n`).join('');
  const { home, type } = newPerson(ACME + lines);
  expect(run('/bin/sh', ['-c', `'${NODE}' '${PROGRAM}' export > ${disk}/all`], { env: { HOME: home } })).toEqual({ code: 74, stdout: '', stderr: 'rapport: The output could not be written: the disk is full.\n' });
  expect(statSync(join(disk, 'all')).size).toBeLessThan(lines.length);
  writeFileSync(join(disk, 'all'), 'what was there before');
  expect(type(`export --out ${disk}/all`)).toEqual({ code: 74, stdout: '', stderr: `rapport: Not saved to ${disk}/all: the disk is full. Make room and try again.\n` });
  expect([readFileSync(join(disk, 'all'), 'utf8'), readdirSync(disk)]).toEqual(['what was there before', ['all']]);
});
