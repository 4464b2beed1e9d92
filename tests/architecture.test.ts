import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The layers of src/README.md as law: who may import whom, and who may touch the world. */
const src = join(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).toSorted();

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  i18n: ['core'],
  store: ['core', 'i18n'],
  exchange: ['core', 'i18n'],
  render: ['core', 'i18n'],
  prompts: ['core', 'i18n'],
  commands: ['core', 'i18n', 'store', 'exchange', 'render', 'prompts'],
  cli: ['core', 'i18n', 'store', 'exchange', 'render', 'prompts', 'commands'],
  main: ['core', 'cli', 'commands'],
};

function textOf(file: string): string {
  return readFileSync(join(src, file), 'utf8');
}

/** Code without comments, so that what a comment speaks of is not taken for what the code does. */
function codeOf(file: string): string {
  return textOf(file).replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}

function layerOf(file: string): string {
  return file.split('/')[0]?.replace(/\.ts$/, '') ?? '';
}

function importsOf(file: string): readonly string[] {
  const specifiers = [...codeOf(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, specifier = '']) => specifier);
  return specifiers.filter((specifier) => specifier.startsWith('.')).map((specifier) => relative(src, join(src, dirname(file), specifier)));
}

/** Lines of files that hold a forbidden word, as "file: line". */
function findings(pattern: RegExp, allowed: (file: string) => boolean): readonly string[] {
  return files.filter((file) => !allowed(file)).flatMap((file) => codeOf(file).split('\n').filter((line) => pattern.test(line)).map((line) => `${file}: ${line.trim()}`));
}

describe('layers', () => {
  it('are all known', () => {
    expect([...new Set(files.map(layerOf))].toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted());
  });

  it('import downwards only', () => {
    const upwards = files.flatMap((file) => importsOf(file)
      .filter((target) => !target.startsWith('..') && layerOf(target) !== layerOf(file) && !MAY_IMPORT[layerOf(file)]?.includes(layerOf(target)))
      .map((target) => `${file} imports ${target}`));
    expect(upwards).toEqual([]);
  });

  it('leave no circles of files within the core', () => {
    const seen = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (seen.get(file) === 'open') circles.push([...path, file].join(' -> '));
      if (seen.has(file)) return;
      seen.set(file, 'open');
      for (const target of importsOf(file).filter((name) => files.includes(name) && !typeOnly(file, name))) visit(target, [...path, file]);
      seen.set(file, 'done');
    };
    for (const file of files.filter((name) => layerOf(name) === 'core')) visit(file, []);
    expect(circles).toEqual([]);
  });
});

/** Whether every import of `target` in `file` is of types, which vanish. */
function typeOnly(file: string, target: string): boolean {
  const name = target.split('/').at(-1) ?? '';
  return codeOf(file).split('\n').filter((line) => line.includes(`/${name}'`)).every((line) => line.startsWith('import type'));
}

it('what every run loads is imported in one way: a second, on demand, would make it load what commands share', () => {
  const everyRun = new Set(['main.ts']);
  for (const file of everyRun) for (const [, specifier = ''] of codeOf(file).matchAll(/^import (?!type )[^;]*? from '(\.[^']+\.ts)'/gm)) everyRun.add(join(dirname(file), specifier));
  const onDemand = files.flatMap((file) => [...codeOf(file).matchAll(/\bimport\('(\.[^']+)'\)/g)].map(([, specifier = '']) => ({ file, target: join(dirname(file), specifier) })));
  expect(everyRun.size).toBeGreaterThan(20);
  expect(onDemand.filter(({ target }) => everyRun.has(target)).map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

describe('the world', () => {
  it('is touched by main alone', () => {
    const world = /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bconsole\./;
    expect(findings(world, (file) => file === 'main.ts')).toEqual([]);
  });

  it('has its files read and written by the store alone', () => {
    expect(findings(/'node:fs(\/promises)?'|'conf'/, (file) => layerOf(file) === 'store')).toEqual([]);
  });

  it('is loaded on demand by the command line and the commands alone', () => {
    expect(findings(/\bimport\(/, (file) => ['cli', 'commands'].includes(layerOf(file)))).toEqual([]);
  });

  it('is unknown to the core: no async, no locale, no date-fns outside the calendar', () => {
    const inCore = (pattern: RegExp, besides: readonly string[] = []): readonly string[] => findings(pattern, (file) => layerOf(file) !== 'core' || besides.includes(file));
    expect(inCore(/\basync\b|\bawait\b/)).toEqual([]);
    // what one character is on a screen is the same in every language
    expect(inCore(/\bIntl\./, ['core/width.ts'])).toEqual([]);
    expect(inCore(/'date-fns|'@date-fns/, ['core/calendar.ts'])).toEqual([]);
  });
});

describe('tests', () => {
  const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && file !== 'architecture.test.ts');

  it('mock no module, skip nothing silently and never sleep', () => {
    const forbidden = /vi\.mock|\.only\(|\.todo\(|setTimeout\(\s*resolve/;
    expect(tests.filter((file) => forbidden.test(readFileSync(join(import.meta.dirname, file), 'utf8')))).toEqual([]);
  });
});
