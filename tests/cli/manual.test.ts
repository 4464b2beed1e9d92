import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manualPage } from '../../src/cli/manual/manual.ts';
import { GLOBAL_OPTIONS } from '../../src/cli/program.ts';
import { specs } from '../../src/cli/specs.ts';
import { manual } from '../../src/i18n/en/manual.ts';
import { run } from '../e2e/run.ts';

const root = join(import.meta.dirname, '../..');
const page = manualPage(specs);
const MANDOC = '/usr/bin/mandoc';
const shown = specs.filter(({ hidden }) => hidden !== true);

describe('the manual', () => {
  it.skipIf(!existsSync(MANDOC))(`has nothing that mandoc complains of${existsSync(MANDOC) ? '' : ' (skipped: no mandoc here)'}`, () => {
    expect(run(MANDOC, ['-Tlint'], { input: page })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it.skipIf(!existsSync(MANDOC))('reads as it is meant: every command with its options, and examples to the letter', () => {
    const text = run(MANDOC, ['-Tutf8', '-O', 'width=200'], { input: page }).stdout.replaceAll(/.\u0008/g, '');
    const options = [...GLOBAL_OPTIONS, ...shown.flatMap((spec) => spec.options ?? [])];
    expect([...shown.map(({ name, operands = '' }) => `     ${name} ${operands}`.trimEnd()), ...options.map(({ flags }) => flags), ...shown.flatMap(({ examples }) => examples)].filter((line) => !text.includes(line))).toEqual([]);
  });

  it('escapes what would be a request, and keeps sentences apart', () => {
    expect(page.split('\n').filter((line) => /^\.(?![A-Z][a-z] |[A-Z][a-z]$)/.test(line))).toEqual([]);
    expect(page.split('\n').filter((line) => line.length > 80 && !line.startsWith('rapport') && !line.startsWith('.It'))).toEqual([]);
  });

  it('is dated by the last release, and built', () => {
    const [, last] = /^## \S+ \((.*)\)$/m.exec(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')) ?? [];
    expect(manual.released).toBe(last);
    expect(readFileSync(join(root, 'dist/rapport.1'), 'utf8')).toBe(page);
  });
});
