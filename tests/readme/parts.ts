import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GLOBAL_OPTIONS } from '../../src/cli/program.ts';
import { specs } from '../../src/cli/specs.ts';
import { speak } from '../../src/commands/speak.ts';
import { NODE, PROGRAM, run } from '../e2e/run.ts';
import { temporaryDirectory } from '../store/temporary.ts';
import { mornings } from './mornings.ts';

/** The generated parts of the README by name: made from the program, so that they never go stale. */
export const parts: Readonly<Record<string, () => string | Promise<string>>> = {
  status: demoStatus,
  mornings,
  commands: commandTable,
  'exit-codes': () => table(['exit', 'meaning'], EXITS),
  dependencies: dependencyTable,
};

const root = join(import.meta.dirname, '../..');
const words = speak('en');

/** The text with every generated part filled in anew. */
export async function fillIn(readme: string): Promise<string> {
  let text = readme;
  for (const [name, make] of Object.entries(parts)) {
    const begin = `<!-- generated: ${name} -->`;
    const [before = '', rest] = text.split(begin);
    if (rest === undefined) throw new Error(`the README has no place for ${name}`);
    text = `${before}${begin}\n${await make()}\n${rest.slice(rest.indexOf('<!-- end -->'))}`;
  }
  return text;
}

function demoStatus(): string {
  const home = temporaryDirectory();
  run(NODE, [PROGRAM, 'demo', join(home, 'demo')], { env: { HOME: home } });
  return block(`$ rapport\n${run(NODE, [PROGRAM, 'status', '--store', join(home, 'demo')], { env: { HOME: home } }).stdout}`);
}

function commandTable(): string {
  const shown = specs.filter(({ hidden }) => hidden !== true);
  const rows = shown.map(({ name, operands = '', help }) => [`\`rapport ${[name, operands].filter(Boolean).join(' ')}\``, words.say(help, {})]);
  const options = GLOBAL_OPTIONS.map(({ flags, help }) => [`\`${flags}\``, words.say(help, {})]);
  return `${table(['command', 'what it does'], rows)}\n\nOptions of every command:\n\n${table(['option', 'meaning'], options)}`;
}

const EXITS = [
  ['0', 'done; warnings may have been shown'],
  ['1', 'findings, only when asked with `--exit-code`'],
  ['2', 'something you can mend: an option, an unknown client, no terminal'],
  ['65', 'bad data: a file to import, a pack, a journal line; with file and line, never with the content'],
  ['70', 'a bug: one line, the stack with `RAPPORT_DEBUG=1`'],
  ['74', 'reading or writing failed: what was not saved is said, and kept'],
  ['130', 'interrupted; 129 and 143 for the other signals'],
];

interface Dependency { readonly released: string; readonly why: string; readonly kiB: number }

/** Why each dependency is here, from `dependencies.json`; the version from its own package. */
function dependencyTable(): string {
  const known = readJson<Readonly<Record<string, Dependency>>>(join(import.meta.dirname, 'dependencies.json'));
  const { devDependencies } = readJson<{ readonly devDependencies: Readonly<Record<string, string>> }>(join(root, 'package.json'));
  const rows = Object.keys(devDependencies).map((name) => {
    const entry = known[name];
    if (entry === undefined) throw new Error(`dependencies.json does not say why there is ${name}`);
    const { version } = readJson<{ readonly version: string }>(join(root, 'node_modules', name, 'package.json'));
    return [name, version, entry.released, `${entry.kiB} KiB`, entry.why];
  });
  return table(['package', 'version', 'released', 'unpacked', 'why'], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export function block(text: string): string {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
