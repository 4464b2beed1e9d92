import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { GLOBAL_OPTIONS } from '../../src/cli/program.ts';
import { specs } from '../../src/cli/specs.ts';
import { NODE, NOW, PROGRAM, rapport, run } from '../e2e/run.ts';
import { temporaryDirectory } from '../store/temporary.ts';
import { fillIn } from './parts.ts';

const file = join(import.meta.dirname, '../../README.md');
const readme = readFileSync(file, 'utf8');

it('has its generated parts as the program makes them (npm run readme)', async () => {
  await expect(await fillIn(readme)).toMatchFileSnapshot(file);
}, 60_000);

describe('what it names in code', () => {
  const code = [...readme.replaceAll(/<!-- generated[\s\S]*?<!-- end -->/g, '').matchAll(/```[\s\S]*?```|`[^`]+`/g)].join('\n');

  it('are commands that exist', () => {
    const names = ['help', ...specs.map(({ name }) => name)];
    const named = [...code.matchAll(/\brapport ([a-z]+)(?: ([a-z]+))?/g)].map(([, first = '', second = '']) => [first, `${first} ${second}`]);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(([first = '', both = '']) => !names.includes(first) && !names.includes(both))).toEqual([]);
  });

  it('are options that exist', () => {
    const known = new Set([...GLOBAL_OPTIONS, ...specs.flatMap((spec) => spec.options ?? [])].map(({ flags }) => flags.split(' ')[0]));
    const options = [...code.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([option]) => option);
    expect(options.length).toBeGreaterThan(10);
    expect(options.filter((option) => !known.has(option) && option !== '--help')).toEqual([]);
  });
});

describe('the recipes for scripts', () => {
  const recipes = (/```sh\n([\s\S]*?)```/.exec(readme)?.[1] ?? '').split('\n').filter((line) => line.trim() !== '');

  const hasJq = run('/bin/sh', ['-c', 'command -v jq'], { env: { HOME: '/' } }).code === 0;

  test.each(recipes)('%s', { timeout: 30_000 }, (recipe) => {
    const env = { HOME: temporaryDirectory(), RAPPORT_NOW: NOW };
    rapport(['client', 'add', 'Acme'], { env });
    const shell = recipe.replaceAll(/\brapport\b/g, `"${NODE}" "${PROGRAM}"`)
      .replace(/\bjq -r .*$/, (jq) => (hasJq ? jq : `"${NODE}" -e 'JSON.parse(require("fs").readFileSync(0))'`));
    const { code, stderr } = run('/bin/sh', ['-c', shell], { env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
