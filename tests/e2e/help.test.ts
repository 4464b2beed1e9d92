import { describe, expect, it } from 'vitest';
import { HELP_GROUPS } from '../../src/cli/help-groups.ts';
import { specs } from '../../src/cli/specs.ts';
import { TOPICS } from '../../src/cli/topics.ts';
import { widthOf } from '../../src/core/width.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
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

  it('begins with the five commands of every day, and puts every other one under a heading', () => {
    const shown = new Set(specs.filter(({ hidden }) => hidden !== true).map(({ name }) => name.split(' ')[0]));
    expect(HELP_GROUPS.flatMap(({ commands }) => commands).toSorted()).toEqual([...shown].toSorted());
    const sections = helpOf('help').split('\n\n').map((section) => section.split('\n')[0]);
    expect(sections).toEqual(['Usage: rapport [options] [command]', 'A daily self-check for consultants about their client relationships.', 'Every day:', 'Looking further:', 'What happened:', 'Setting up:', 'Keeping the data:', 'Options:', 'Examples:', 'Topics:']);
  });

  it.each(TOPICS.flatMap((topic) => LOCALES.map((locale) => [topic, locale] as const)))('rapport help %s fits a screen in %s', (topic, locale) => {
    const lines = helpOf(`help ${topic} --locale ${locale}`).trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(22);
    expect(lines.filter((line) => widthOf(line) > 80)).toEqual([]);
  });

  it('asks of an unknown topic what was meant', () => {
    const refused = (word: string): unknown => rapport(['help', word]);
    expect(refused('strekas')).toEqual({ code: 2, stdout: '', stderr: 'rapport: There is no command "strekas". Did you mean rapport help streaks?\n' });
    expect(refused('repotr')).toEqual({ code: 2, stdout: '', stderr: 'rapport: There is no command "repotr". Did you mean rapport help report?\n' });
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
