import { describe, expect, it } from 'vitest';
import { colourLevel } from '../../src/commands/colour.ts';
import { ACME, newPerson } from './person.ts';

/** [options, environment, whether standard output is a terminal, coloured] */
const MATRIX: readonly (readonly [option: string | undefined, env: Readonly<Record<string, string>>, isTerminal: boolean, coloured: boolean])[] = [
  [undefined, {}, true, true],
  [undefined, {}, false, false],
  [undefined, { TERM: 'dumb' }, true, false],
  [undefined, { NO_COLOR: '1' }, true, false],
  [undefined, { NO_COLOR: '' }, true, true],
  [undefined, { FORCE_COLOR: '1' }, false, true],
  [undefined, { FORCE_COLOR: '3', TERM: 'dumb' }, false, true],
  [undefined, { FORCE_COLOR: '0' }, true, false],
  [undefined, { FORCE_COLOR: '' }, false, false],
  [undefined, { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
  [undefined, { FORCE_COLOR: '', NO_COLOR: '1' }, true, false],
  ['auto', {}, false, false],
  ['auto', { NO_COLOR: '1' }, true, false],
  ['always', {}, false, true],
  ['always', { NO_COLOR: '1', FORCE_COLOR: '0', TERM: 'dumb' }, false, true],
  ['never', { FORCE_COLOR: '1' }, true, false],
];

describe('colour', () => {
  it.each(MATRIX)('--color %s, %j, terminal %s: %s', (option, env, isTerminal, coloured) => {
    expect(colourLevel({ option, setting: undefined, env, isTerminal })).toBe(coloured ? 1 : 0);
  });

  it.each(MATRIX.filter(([, , isTerminal]) => !isTerminal))('--color %s, %j, piped: %s %s', (option, env, _, coloured) => {
    const { read } = newPerson();
    expect(read(option === undefined ? 'status' : `status --color ${option}`, { env }).includes('\x1b')).toBe(coloured);
  });

  it('of the settings counts after the environment', () => {
    const { read } = newPerson();
    read('config set color always');
    expect(read('status')).toContain('\x1b');
    expect(read('status', { env: { NO_COLOR: '1' } })).not.toContain('\x1b');
    expect(read('config list', { env: { NO_COLOR: '1' } })).toMatch(/color +never +environment/);
    expect(read('config list')).toContain('settings file');
  });

  it('is refused by a name it does not have', () => {
    expect(newPerson().refusal('status --color sometimes')).toEqual([2, '--color cannot be "sometimes". Use auto, always, never.']);
  });

  it('never comes alone: without it the same words are there', () => {
    const { read } = newPerson(ACME);
    const plain = read('status');
    expect(read('status --color always').replaceAll(/\x1b\[[\d;]*m/g, '')).toBe(plain);
  });
});

describe('ASCII', () => {
  it.each([
    ['status --ascii', {}],
    ['report acme', { LANG: 'C' }],
    ['report acme', { LC_ALL: 'POSIX', LANG: 'de_DE.UTF-8' }],
  ])('%s with %j', (line, env) => {
    expect(newPerson(ACME).read(line, { env })).toMatch(/^[\n\x20-\x7e]+$/);
  });
});
