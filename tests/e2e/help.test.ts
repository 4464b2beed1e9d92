import { describe, expect, it } from 'vitest';
import { specs } from '../../src/cli/specs.ts';
import { version } from '../../package.json';
import { temporaryDirectory } from '../store/temporary.ts';
import { treeOf } from './person.ts';
import { rapport } from './run.ts';

const groups = [...new Set(specs.flatMap(({ name }) => (name.includes(' ') ? [name.split(' ')[0] ?? ''] : [])))];
const names = [...new Set([...specs.map(({ name }) => name), ...groups])];

/** Help has to be readable without a store, a home or a terminal. */
function helpOf(line: string): string {
  const { code, stdout, stderr } = rapport(line.split(' ').filter(Boolean), { env: { HOME: '/nowhere', COLUMNS: '200' } });
  expect({ line, code, stderr }).toEqual({ line, code: 0, stderr: '' });
  return stdout;
}

describe('help', () => {
  it.each(['', ...names])('rapport %s --help: usage, examples, 80 columns, no colour', (name) => {
    const help = helpOf(`${name} --help`);
    expect(help.startsWith(`${['Usage: rapport', name].filter(Boolean).join(' ')} `)).toBe(true);
    expect(help).toMatch(/\nExamples:\n {2}\S/);
    expect(help.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(help).not.toMatch(/\x1b|undefined|\[object/);
    expect(help.endsWith('\n')).toBe(true);
  });

  it.each([
    ['-h', '--help'],
    ['help', '--help'],
    ['help check', 'check --help'],
    ['help client add', 'client add --help'],
    ['help client', 'client --help'],
    ['check -h', 'check --help'],
    ['--json --help', '--help'],
    ['check acme --help', 'check --help'],
  ])('rapport %s is rapport %s', (asked, same) => {
    expect(helpOf(asked)).toBe(helpOf(same));
  });

  it('names every command that is not hidden, and every example begins with one', () => {
    const shown = specs.filter(({ hidden }) => hidden !== true);
    const help = helpOf('--help');
    expect(shown.map(({ name }) => name.split(' ')[0] ?? '').filter((name) => !help.includes(`\n  ${name}`))).toEqual([]);
    const begins = (example: string): boolean => /^(rapport|npm start)\b/.test(example);
    expect(specs.flatMap(({ examples }) => examples).filter((example) => !begins(example))).toEqual([]);
  });
});

describe('--version', () => {
  it('is exactly the version', () => {
    expect(rapport(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('reads and writes no file of the person', () => {
    const home = temporaryDirectory();
    const broken = { HOME: home, RAPPORT_STORE: '/dev/null', RAPPORT_NOW: 'nonsense' };
    expect(rapport(['--version'], { env: broken }).stdout).toBe(`${version}\n`);
    expect(treeOf(home)).toEqual({});
  });
});
