import { buildSync } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Bundles `child.ts` for a Node that reads no TypeScript; gone when the file's tests are done. */
export function buildChild(): string {
  const dir = mkdtempSync(join(tmpdir(), 'rapport-child-'));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));
  const outfile = join(dir, 'child.mjs');
  buildSync({ entryPoints: [join(import.meta.dirname, 'child.ts')], bundle: true, format: 'esm', platform: 'node', target: 'node20', outfile });
  return outfile;
}

/** The children's own environment: nothing of the test runner's, which would slow their start. */
export const CHILD_ENV: NodeJS.ProcessEnv = { PATH: process.env['PATH'] };
