import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** `npm run torture` sets RAPPORT_TORTURE; every other run is small enough for each change. */
const large = (process.env['RAPPORT_TORTURE'] ?? '') !== '';

export const SIZES = large
  ? { kills: 2000, writers: 8, commands: 500, appendsEach: 20, faultsEach: Infinity, disks: { inMemory: 1200, ext4: 300 } }
  : { kills: 100, writers: 8, commands: 4, appendsEach: 100, faultsEach: 2, disks: { inMemory: 40, ext4: 0 } };

export const LIMIT_MS = large ? 3_600_000 : 120_000;

/** Small runs go to memory, where writers do not queue for the disk and meet more often; large ones to the disk. */
export const PLACE = !large && existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
