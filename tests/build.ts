import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where e2e/made-once.ts keeps what it made. */
    madeOnce: string;
  }
}

const MEMORY = '/dev/shm';
const ROOM_BYTES = 2 ** 31;

/**
 * Whether temporary files may lie in memory, where the thousands of flushes of the stores cost nothing: programs among
 * them must be able to run. `npm run torture` goes to the disk.
 */
function hasRoomInMemory(): boolean {
  if ((process.env['RAPPORT_TORTURE'] ?? '') !== '' || !existsSync(MEMORY) || !existsSync('/proc/mounts')) return false;
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize > ROOM_BYTES && /^\S+ \/dev\/shm \S+ (?!\S*\bnoexec\b)/m.test(readFileSync('/proc/mounts', 'utf8'));
}

/** Builds `dist/` once for the tests that run the program itself. A build that fails ends the run with its message. */
export default function build({ provide }: TestProject): () => void {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: join(import.meta.dirname, '..'), stdio: 'pipe' });
  process.env['TMPDIR'] ??= hasRoomInMemory() ? MEMORY : tmpdir();
  const folder = mkdtempSync(join(tmpdir(), 'rapport-'));
  provide('madeOnce', folder);
  return () => rmSync(folder, { recursive: true });
}
