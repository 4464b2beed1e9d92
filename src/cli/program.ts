import { Command, Help, Option, type Argument, type OutputConfiguration } from 'commander';
import { groupTitle, inHelpOrder } from './help-groups.ts';
import type { SayHelp } from './help-words.ts';
import type { CommandSpec, HelpId, OptionSpec } from './spec.ts';
import { TOPICS } from './topics.ts';
import { refusalOf } from './usage.ts';

/** How a parsed command line is carried out. */
export type Carry = (spec: CommandSpec, operands: readonly string[], options: Readonly<Record<string, unknown>>) => Promise<void>;

export interface ProgramParts {
  readonly specs: readonly CommandSpec[];
  readonly version: string;
  /** Columns of help. */
  readonly width: number;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly carry: Carry;
  /** The first word that is no option: only what it names is made whole, the rest is there to be listed. */
  readonly wanted: string | undefined;
  /** What help says, in the language of the user. */
  readonly say: SayHelp;
}

export const GLOBAL_OPTIONS: readonly OptionSpec[] = [
  { flags: '--store <dir>', help: 'help.option.store' },
  { flags: '--json', help: 'help.option.json' },
  { flags: '--locale <locale>', help: 'help.option.locale' },
  { flags: '--color <when>', help: 'help.option.color' },
  { flags: '--ascii', help: 'help.option.ascii' },
  { flags: '--quiet', help: 'help.option.quiet' },
  { flags: '--as-of <day>', help: 'help.option.as-of' },
  { flags: '--no-input', help: 'help.option.no-input' },
  { flags: '--no-pager', help: 'help.option.no-pager' },
];

/** Without these commander opens the real streams to ask them. */
function plainPage(width: number): OutputConfiguration {
  return { getOutHelpWidth: () => width, getErrHelpWidth: () => width, getOutHasColors: () => false, getErrHasColors: () => false };
}

/** What commander writes above its lists and into its usage lines, by what it writes. */
const COMMANDERS: Readonly<Record<string, HelpId>> = {
  'Usage:': 'help.title.usage', 'Arguments:': 'help.title.operands', 'Options:': 'help.title.options', 'Commands:': 'help.title.commands', '[options]': 'help.usage.options', '[command]': 'help.usage.command',
};

function headingsIn(say: SayHelp): Partial<Help> {
  const own = (text: string): string => (COMMANDERS[text] === undefined ? text : say(COMMANDERS[text]));
  return { styleTitle: own, styleUsage: (usage) => usage.split(' ').map(own).join(' ') };
}

/** What one can do comes before how: of the program itself the options stand below its commands. */
function commandsFirst(say: SayHelp): Help['formatHelp'] {
  return (command, helper) => {
    const text = Help.prototype.formatHelp.call(helper, command, helper);
    if (command.parent !== null) return text;
    const sections = text.trimEnd().split('\n\n');
    const isOptions = (section: string): boolean => section.startsWith(say('help.title.options'));
    return `${[...sections.filter((section) => !isOptions(section)), ...sections.filter(isOptions)].join('\n\n')}\n`;
  };
}

/** Below this many columns what a command or an option does stands below its name. */
const NARROW = 60;

const FIRST_EXAMPLES = ['rapport check', 'rapport log acme call --by them', 'rapport report acme', 'rapport demo'];

/** The command line as commander understands it, made from the specs. Nothing runs before `parseAsync`. */
export function buildProgram(parts: ProgramParts): Command {
  const { version, width, out, err, say } = parts;
  const program = refusingInOurWords(new Command('rapport'))
    .configureOutput({ writeOut: out, writeErr: err, outputError: () => {}, ...plainPage(width) })
    .configureHelp({ minWidthToWrap: 20, ...(width < NARROW ? { formatItem: itemBelow } : {}), subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(operandTerm)].join(' '), ...headingsIn(say), formatHelp: commandsFirst(say) })
    .helpOption('-h, --help', say('help.option.help'))
    .helpCommand(false)
    .version(version, '--version', say('help.option.version'))
    .description(say('help.rapport'))
    .showSuggestionAfterError(true)
    .addHelpText('after', `${examplesText(FIRST_EXAMPLES, say)}\n\n${say('help.title.topics')}\n  rapport help ${TOPICS.join(' | ')}`);
  for (const option of GLOBAL_OPTIONS) program.addOption(optionOf(option, say));
  for (const spec of inHelpOrder(parts.specs)) addSpec(program, spec, parts);
  return program;
}

function addSpec(program: Command, spec: CommandSpec, parts: ProgramParts): void {
  const { carry, wanted, say } = parts;
  const path = spec.name.split(' ');
  const parent = path.slice(0, -1).reduce((above, name) => above.commands.find((child) => child.name() === name) ?? addGroup(above, name, parts), program);
  const command = refusingInOurWords(parent.command(path.at(-1) ?? '', { hidden: spec.hidden === true }));
  if (path.length === 1) command.helpGroup(say(groupTitle(spec.name)));
  command.description(say(spec.help)).helpCommand(false);
  for (const operand of spec.operands?.split(' ') ?? []) command.argument(operand, helpFor(operand, spec, say));
  if (path[0] !== wanted) return;
  for (const option of spec.options ?? []) command.addOption(optionOf(option, say));
  for (const option of GLOBAL_OPTIONS) if (!hasOption(spec, option)) command.addOption(optionOf(option, say).hideHelp());
  command.addHelpText('after', `${examplesText(spec.examples, say)}\n${say('help.more')}`);
  command.action(async (...args: unknown[]) => {
    const operands = args.slice(0, -2).flat().filter((operand) => operand !== undefined) as string[];
    // what both `remind` and `remind install` know, commander gives to the first
    await carry(spec, operands, { ...givenOptions(program), ...givenOptions(parent), ...givenOptions(command) });
  });
}

/** What was typed: a command's default for `--no-input` must not undo the one given to the program. */
function givenOptions(command: Command): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(command.opts()).filter(([name]) => command.getOptionValueSource(name) !== 'default'));
}

/** A command that only holds others, as `client`. Its examples are the first of each. */
function addGroup(parent: Command, name: string, { specs, say }: ProgramParts): Command {
  const examples = specs.filter((spec) => spec.name.startsWith(`${name} `)).flatMap((spec) => spec.examples[0] ?? []);
  return refusingInOurWords(parent.command(name))
    .description(say(`help.${name}` as HelpId))
    .helpGroup(say(groupTitle(name)))
    .helpCommand(false)
    .addHelpText('after', examplesText(examples, say));
}

function refusingInOurWords(command: Command): Command {
  return command.exitOverride((error) => { throw refusalOf(error, command); });
}

function examplesText(examples: readonly string[], say: SayHelp): string {
  return `\n${say('help.examples')}\n${examples.map((example) => `  ${example}`).join('\n')}`;
}

function itemBelow(term: string, _termWidth: number, description: string): string {
  return [`  ${term}`, ...(description === '' ? [] : [`    ${description}`])].join('\n');
}

/** @param operand "[words...]" */
function helpFor(operand: string, { operandHelp = {} }: CommandSpec, say: SayHelp): string {
  const id = operandHelp[operand.replaceAll(/[^a-z-]/g, '')];
  return id === undefined ? '' : say(id);
}

/** "<client>", "[client...]" */
function operandTerm(operand: Argument): string {
  const name = `${operand.name()}${operand.variadic ? '...' : ''}`;
  return operand.required ? `<${name}>` : `[${name}]`;
}

function hasOption(spec: CommandSpec, { flags }: OptionSpec): boolean {
  return (spec.options ?? []).some((option) => option.flags.split(' ')[0] === flags.split(' ')[0]);
}

function optionOf({ flags, help: id, many = false }: OptionSpec, say: SayHelp): Option {
  const option = new Option(flags, say(id));
  return many ? option.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]) : option;
}
