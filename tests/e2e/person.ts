import { cpSync, lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { temporaryDirectory } from '../store/temporary.ts';
import { rapportInside } from './inside.ts';
import { madeOnce } from './made-once.ts';
import { NOW, rapport, type Ran, type RunOptions } from './run.ts';

/** Somebody with a home of their own and a clock that goes on a second with every command. */
export interface Person {
  readonly home: string;
  /** Where their store is once something is in it. */
  readonly store: string;
  /** Types a command line as a shell reads it, quotes included, and lets it run to its end. */
  type(line: string, options?: RunOptions): Ran;
  /** The same with words as they are, whatever is in them. */
  give(words: readonly string[], options?: RunOptions): Ran;
  /** What a command that succeeds in silence on stderr prints. */
  read(line: string, options?: RunOptions): string;
  /** The same as JSON. */
  json<Result = Record<string, unknown>>(line: string, options?: RunOptions): Result;
  /** What becomes of a command that is refused: the exit code and one line, nothing printed, nothing changed. */
  refusal(line: string, options?: RunOptions): Refusal;
  /** The same of many, in this process but for the first, which is run both ways. */
  refusals(lines: readonly (readonly [line: string, options?: RunOptions])[]): Promise<readonly Refusal[]>;
  /** As `give`, in this process. */
  giveInside(words: readonly string[], options?: RunOptions): Promise<Ran>;
}

export type Refusal = readonly [code: number | null, line: string];

/** A command can take seconds on a machine that has other things to do. */
vi.setConfig({ testTimeout: 60_000 });

/** @param lines exchange lines that are there from the beginning */
export function newPerson(lines = ''): Person {
  const home = temporaryDirectory();
  let seconds = 0;
  const later = ({ env, ...options }: RunOptions): RunOptions => {
    seconds += 1;
    return { ...options, env: { HOME: home, RAPPORT_NOW: after(seconds), ...env } };
  };
  const give: Person['give'] = (words, options = {}) => rapport(words, later(options));
  const giveInside: Person['giveInside'] = (words, options = {}) => rapportInside(home, words, later(options));
  const type: Person['type'] = (line, options) => give(wordsOf(line), options);
  const read: Person['read'] = (line, options) => {
    const { code, stdout, stderr } = type(line, options);
    expect({ line, code, stderr }).toEqual({ line, code: 0, stderr: '' });
    return stdout;
  };
  const person: Person = {
    home,
    store: join(home, '.local/share/rapport'),
    type,
    give,
    read,
    json: <Result>(line: string, options?: RunOptions) => JSON.parse(read(`--json ${line}`, options)) as Result,
    refusal: (line, options) => {
      const before = treeOf(home);
      return refusalOf(line, type(line, options), before, treeOf(home));
    },
    refusals: async (all) => {
      const found: Refusal[] = [];
      const [[first = '', options] = []] = all;
      const spawned = person.refusal(first, options);
      for (const [line, settings] of all) {
        const before = treeOf(home);
        found.push(refusalOf(line, await giveInside(wordsOf(line), settings), before, treeOf(home)));
      }
      expect(spawned).toEqual(found[0]);
      return found;
    },
    giveInside,
  };
  if (lines === '') return person;
  cpSync(homeOnceWith(lines), home, { recursive: true });
  seconds += 1;
  return person;
}

/** A home into which the program imported these lines in the first second. The cache is for the store in its own place. */
function homeOnceWith(lines: string): string {
  return madeOnce(lines, (home) => {
    const ran = rapport(['import', '-'], { env: { HOME: home, RAPPORT_NOW: after(1) }, input: lines });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    rmSync(join(home, '.cache'), { recursive: true, force: true });
  });
}

function refusalOf(line: string, { code, stdout, stderr }: Ran, before: object, tree: object): Refusal {
  expect({ line, stdout, tree }).toEqual({ line, stdout: '', tree: before });
  expect(stderr).toMatch(/^rapport: [^\n]+\n$/);
  return [code, stderr.slice('rapport: '.length, -1)];
}

/** Everything in a folder but what may be deleted at any time: what each file holds and who may read it. */
export function treeOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => !name.startsWith('.cache')).toSorted();
  return Object.fromEntries(names.map((name) => [name, stateOf(join(folder, name))]));
}

function stateOf(path: string): string {
  const stat = lstatSync(path);
  return `${(stat.mode & 0o777).toString(8)} ${stat.isFile() ? readFileSync(path, 'utf8') : ''}`;
}

/** `log acme idea "two words"`: words between quotes belong together; "" is an empty one. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:"[^"]*"|[^\s"])+/g)].map(([word]) => word.replaceAll('"', ''));
}

/** RAPPORT_NOW so many seconds after the beginning. */
function after(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const minutes = 30 + Math.floor(seconds / 60);
  return `${NOW.slice(0, 11)}${two(8 + Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}${NOW.slice(19)}`;
}

/** Two clients to begin with. */
export const ACME = '{"kind":"client","client":"acme","name":"Acme GmbH","since":"2024-03-01","people":[{"name":"Jana Roth","role":"decider"}]}\n';
export const BALTIC = '{"kind":"client","client":"baltic","name":"Baltic Freight","since":"2026-03-01"}\n';
