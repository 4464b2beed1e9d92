import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty directory that goes when the test ends. */
export function temporaryDirectory(place = tmpdir()): string {
  const path = mkdtempSync(join(place, 'rapport-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** "600" */
export function modeOf(path: string): string {
  return (statSync(path).mode & 0o777).toString(8);
}
