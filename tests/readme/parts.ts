import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GLOBAL_OPTIONS } from '../../src/cli/program.ts';
import { specs } from '../../src/cli/specs.ts';
import { wordsIn } from '../i18n/languages.ts';
import { EXIT } from '../../src/core/errors.ts';
import { KINDS } from '../../src/core/facts.ts';
import { SIGNALS } from '../../src/core/signals/all.ts';
import { concentration } from '../../src/core/signals/concentration.ts';
import { exitMeanings } from '../../src/i18n/en/manual.ts';
import { demoStore } from '../e2e/demo-store.ts';
import { NODE, NOW, PROGRAM, run } from '../e2e/run.ts';
import { openTerminal } from '../e2e/terminal.ts';
import { environmentOf, mornings } from './mornings.ts';
import { keysOf } from './keys.ts';

/** The generated parts of the README by name: made from the program, so that they never go stale. */
export const parts: Readonly<Record<string, () => string | Promise<string>>> = {
  'status': () => demoScreen('rapport', ['status']),
  'report': () => demoScreen('rapport report wendlau', ['report', 'wendlau']),
  'drift': () => demoScreen('rapport drift wendlau', ['drift', 'wendlau']),
  'portfolio': () => demoScreen('rapport portfolio', ['portfolio']),
  'review': () => demoScreen('rapport review carrickmoy', ['review', 'carrickmoy']),
  'week': () => demoScreen('rapport week --as-of sunday', ['week', '--as-of', 'sunday']),
  mornings,
  commands: commandTable,
  'exit-codes': () => table(['exit', 'meaning'], Object.entries(EXIT).map(([name, code]) => [String(code), exitMeanings[name as keyof typeof EXIT]])),
  signals: signalTable,
  'status-keys': statusKeys,
  kinds: () => `Kinds: ${KINDS.map((kind) => `\`${kind}\``).join(' ')}.`,
  dependencies: dependencyTable,
};

const root = join(import.meta.dirname, '../..');
const words = wordsIn('en');

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

/** What a terminal of 80 columns shows of the demo store. */
async function demoScreen(command: string, operands: readonly string[]): Promise<string> {
  const { home, store } = demoStore();
  const terminal = openTerminal([NODE, PROGRAM, ...operands, '--no-input'], { env: { ...environmentOf(home, NOW), RAPPORT_STORE: store }, rows: 90 });
  await terminal.end();
  return block(`$ ${command}\n${terminal.screen()}`);
}

function statusKeys(): string {
  const { home, store } = demoStore();
  const { stdout } = run(NODE, [PROGRAM, 'status', '--json', '--store', store], { env: { HOME: home } });
  return block(keysOf(JSON.parse(stdout)).join('\n'));
}

function commandTable(): string {
  const shown = specs.filter(({ hidden }) => hidden !== true);
  const groups = new Set(shown.map(groupOf));
  const rows = [...groups].map((group) => rowOf(group, shown.filter((spec) => groupOf(spec) === group)));
  const options = GLOBAL_OPTIONS.map(({ flags, help }) => `\`${flags}\` ${words.say(help, {})}`);
  return `${table(['command', 'what it does'], rows)}\n\nOptions of every command: ${options.join('; ')}.`;
}

/** What rapport warns of; a language has words for all of them, the portfolio's own one too. */
function signalTable(): string {
  const rows = [...SIGNALS, concentration].map(({ id, source, place }) => [words.tell({ id: 'signal-name', data: { signal: id } }), words.tell({ id: 'signal-about', data: { signal: id } }), `\`${id}\``, place === 'morning' ? '' : 'report', source.join(' ')]);
  return table(['warning', 'watches for', 'id', 'only in', 'from'], rows);
}

type Spec = (typeof specs)[number];

function groupOf({ name }: Spec): string {
  return name.split(' ')[0] ?? name;
}

/** "rapport report <client>", "rapport client add|list|show" */
function rowOf(group: string, members: readonly Spec[]): readonly string[] {
  const [only] = members;
  if (only !== undefined && members.length === 1) return [`\`rapport ${[group, only.operands].filter(Boolean).join(' ')}\``, words.say(only.help, {})];
  const own = members.find(({ name }) => name === group);
  const verbs = members.filter((member) => member !== own).map(({ name }) => name.slice(group.length + 1)).join('|');
  return [`\`rapport ${group} ${own === undefined ? verbs : `[${verbs}]`}\``, words.say(`help.${group}` as Spec['help'], {})];
}

interface Dependency { readonly released: string; readonly why: string; readonly kiB: number }

/** Why each dependency is here, from `dependencies.json`; the version from its own package. */
function dependencyTable(): string {
  const known = readJson<Readonly<Record<string, Dependency>>>(join(import.meta.dirname, 'dependencies.json'));
  const { devDependencies } = readJson<{ readonly devDependencies: Readonly<Record<string, string>> }>(join(root, 'package.json'));
  const gone = Object.keys(known).filter((name) => !(name in devDependencies));
  if (gone.length > 0) throw new Error(`dependencies.json knows ${gone.join(', ')}, which nobody depends on`);
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

function block(text: string): string {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
