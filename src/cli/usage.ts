import { CommanderError, type Command } from 'commander';
import { UserError } from '../core/errors.ts';
import { nearest } from '../core/similarity.ts';

/** A refusal of commander's as a mistake in our words; help and version, which it throws as well, stay as they are. */
export function refusalOf(error: CommanderError, command: Command): CommanderError | UserError {
  const path = pathOf(command);
  switch (error.code) {
    case 'commander.unknownOption': return unknownOption(error, command);
    case 'commander.unknownCommand': return unknownCommand(command, suggestedIn(error));
    case 'commander.optionMissingArgument': return new UserError('missing-value', { option: quotedIn(error) });
    case 'commander.missingArgument': return new UserError('missing-operand', { operand: `<${quotedIn(error)}>`, usage: usageOf(command) });
    case 'commander.excessArguments': return surplus(command);
    case 'commander.help': return new UserError('no-command', { command: path, known: namesIn(command) });
    case 'commander.helpDisplayed': return isMisspelt(command) ? unknownCommand(command) : error;
    default: return error;
  }
}

/** "rapport client add" */
function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}

/** "rapport report <client>" */
function usageOf(command: Command): string {
  return [pathOf(command), command.usage().replace(/\[options\] ?/, '')].join(' ').trim();
}

/** A word too many where only the name of a command can stand is a misspelt one: "remind instal". */
function surplus(command: Command): UserError {
  const { args, registeredArguments: { length } } = command;
  if (command.commands.length > 0 && length === 0) return unknownCommand(command);
  return new UserError('surplus-operand', { operand: args[length] ?? '', usage: usageOf(command), isPhrase: length > 0 });
}

/** What was given with it after `=` may be anybody's words. */
function unknownOption(error: CommanderError, command: Command): UserError {
  const option = quotedIn(error).replace(/=.*/s, '');
  const known = command.options.map(({ long }) => long ?? '');
  const suggested = suggestedIn(error);
  return new UserError('unknown-option', { option, nearest: suggested.length > 0 ? suggested : nearest(known, option), command: pathOf(command) });
}

function unknownCommand(command: Command, suggested: readonly string[] = []): UserError {
  const name = command.args[0] ?? '';
  return new UserError('unknown-command', { name, nearest: suggested.length > 0 ? suggested : nearest(namesIn(command), name), group: pathOf(command) });
}

/** Commander shows help for `rapport chekc --help` as well, that of the program. */
function isMisspelt({ commands, args: [first = '-'] }: Command): boolean {
  return commands.length > 0 && !first.startsWith('-');
}

function namesIn(command: Command): readonly string[] {
  return command.createHelp().visibleCommands(command).map((child) => child.name());
}

/** What commander's message names: "error: unknown option '--frob'\n(Did you mean --for?)" */
function quotedIn({ message }: CommanderError): string {
  return /'(.*)'/s.exec(message.replace(/\n\(Did you mean [^\n]*\)$/, ''))?.[1] ?? '';
}

function suggestedIn({ message }: CommanderError): readonly string[] {
  return /\n\(Did you mean (?:one of )?([^\n]*)\?\)$/.exec(message)?.[1]?.split(', ') ?? [];
}
