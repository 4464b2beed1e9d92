import { help } from '../../i18n/en/help.ts';
import { GLOBAL_OPTIONS } from '../program.ts';
import type { CommandSpec, HelpId, OptionSpec } from '../spec.ts';
import { TOPICS } from '../topics.ts';
import { sourceOf, sourcesAfter, type Source } from './values.ts';

/** One place of the command line: what can follow it. */
export interface Place {
  /** "", "client", "client add" */
  readonly path: string;
  readonly commands: readonly Named[];
  readonly options: readonly (Named & { readonly takes: Source | undefined })[];
  /** What each operand may be, in order. */
  readonly operands: readonly Source[];
  /** What an operand may be where the one before it is a certain word: "2:depth". */
  readonly following: readonly (readonly [place: string, takes: Source])[];
  /** The last operand may come any number of times. */
  readonly isVariadic: boolean;
}

interface Named { readonly word: string; readonly help: string }

/** All places there are, walked from the specs: what is hidden from help is hidden here. */
export function placesOf(specs: readonly CommandSpec[]): readonly Place[] {
  const shown = specs.filter(({ hidden }) => hidden !== true);
  const groups = [...new Set(shown.flatMap(({ name }) => (name.includes(' ') ? [name.split(' ')[0]!] : [])))];
  const root: Place = { path: '', commands: [...commandsBelow('', shown), { word: 'help', help: help['help.option.help']() }], options: [...GLOBAL_OPTIONS, ABOUT.help, ABOUT.version].map(optionOf), operands: [], following: [], isVariadic: false };
  const about: Place = { path: 'help', commands: [], options: [optionOf(ABOUT.help)], operands: [[...TOPICS, ...commandsBelow('', shown).map(({ word }) => word)]], following: [], isVariadic: false };
  const plain = groups.filter((group) => !shown.some(({ name }) => name === group));
  return [root, about, ...plain.map((path): Place => ({ path, commands: commandsBelow(path, shown), options: [optionOf(ABOUT.help)], operands: [], following: [], isVariadic: false })), ...shown.map((spec) => placeOf(spec, shown))];
}

const ABOUT: Readonly<Record<'help' | 'version', OptionSpec>> = { help: { flags: '--help', help: 'help.option.help' }, version: { flags: '--version', help: 'help.option.version' } };

function placeOf(spec: CommandSpec, all: readonly CommandSpec[]): Place {
  const operands = spec.operands?.split(' ') ?? [];
  const options = [...(spec.options ?? []), ...GLOBAL_OPTIONS.filter(({ flags }) => !(spec.options ?? []).some((own) => longOf(own) === flags.split(' ')[0])), ABOUT.help];
  return {
    path: spec.name,
    commands: commandsBelow(spec.name, all),
    options: options.map(optionOf),
    operands: operands.map((operand) => sourceOf(nameIn(operand)) ?? 'anything'),
    following: operands.flatMap((operand, index) => sourcesAfter(nameIn(operand)).map(([word, takes]) => [`${index + 1}:${word}`, takes] as const)),
    isVariadic: operands.at(-1)?.includes('...') === true,
  };
}

/** The next word of every command that begins with these. */
function commandsBelow(path: string, all: readonly CommandSpec[]): readonly Named[] {
  const depth = path === '' ? 0 : path.split(' ').length;
  const below = all.filter(({ name }) => (path === '' || name.startsWith(`${path} `)));
  const words = [...new Set(below.map(({ name }) => name.split(' ')[depth]!))];
  return words.map((word) => {
    const id = `help.${[...path.split(' ').filter(Boolean), word].join('.')}` as HelpId;
    return { word, help: (all.find(({ name }) => name === [path, word].join(' ').trim())?.help ?? id) };
  }).map(({ word, help: id }) => ({ word, help: help[id]() }));
}

function optionOf(option: OptionSpec): Place['options'][number] {
  const value = option.flags.split(' ')[1];
  return { word: longOf(option), help: help[option.help](), takes: value === undefined ? undefined : sourceOf(nameIn(value)) };
}

function longOf({ flags }: OptionSpec): string {
  return flags.split(' ')[0] ?? '';
}

/** "<item=value>" -> "item=value", "[client...]" -> "client" */
function nameIn(operand: string): string {
  return operand.replaceAll(/^[<[]|\.{3}|[>\]]$/g, '');
}
