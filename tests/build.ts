import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where e2e/made-once.ts keeps what it made. */
    madeOnce: string;
  }
}

/** Builds `dist/` once for the tests that run the program itself. A build that fails ends the run with its message. */
export default function build({ provide }: TestProject): () => void {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: join(import.meta.dirname, '..'), stdio: 'pipe' });
  const folder = mkdtempSync(join(tmpdir(), 'rapport-'));
  provide('madeOnce', folder);
  return () => rmSync(folder, { recursive: true });
}
