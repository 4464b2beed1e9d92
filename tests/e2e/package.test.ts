import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROGRAM } from './run.ts';

interface Packed { readonly unpackedSize: number; readonly files: readonly { readonly path: string }[] }

it('what is installed is the program alone, three megabytes at most', () => {
  const told = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: join(PROGRAM, '../..'), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const [{ unpackedSize, files }] = JSON.parse(told) as [Packed];
  const paths = files.map(({ path }) => path);
  expect(paths.filter((path) => !path.startsWith('dist/'))).toEqual([
    'CHANGELOG.md', 'LICENSE', 'README.md', 'bin/load.js', 'bin/package.json', 'bin/rapport.js', 'package.json', 'questions/core/en.json', 'questions/core/pack.json',
  ]);
  expect(paths.filter((path) => path.startsWith('dist/') && !/\.cjs(?:\.v8)?$/.test(path))).toEqual(['dist/LICENCES.txt', 'dist/rapport.1']);
  expect(unpackedSize).toBeLessThanOrEqual(3e6);
});
