import { EXIT } from '../../core/errors.ts';
import { help } from '../../i18n/en/help.ts';
import { exitMeanings, manual } from '../../i18n/en/manual.ts';
import { GLOBAL_OPTIONS } from '../program.ts';
import type { CommandSpec, OptionSpec } from '../spec.ts';
import { argument, literal, prose } from './roff.ts';

/**
 * The manual page in mdoc(7), made by walking the commands. It is English whatever rapport speaks.
 */
export function manualPage(specs: readonly CommandSpec[]): string {
  const shown = specs.filter(({ hidden }) => hidden !== true);
  const lines = [
    `.Dd ${dayOf(manual.released)}`, '.Dt RAPPORT 1', '.Os',
    '.Sh NAME', '.Nm rapport', `.Nd ${manual.summary}`,
    '.Sh SYNOPSIS', '.Nm', '.Op Ar options', '.Op Ar command',
    '.Sh DESCRIPTION', ...manual.description.flatMap((text, index) => [...(index === 0 ? [] : ['.Pp']), ...prose(text)]),
    '.Sh COMMANDS', '.Bl -tag -width Ds', ...shown.flatMap(commandLines), '.El',
    '.Sh OPTIONS', 'Of every command:', ...optionList(GLOBAL_OPTIONS),
    '.Sh ENVIRONMENT', ...list(Object.entries(manual.environment).map(([name, text]) => [`.Ev ${name}`, text])),
    '.Sh FILES', ...list(Object.entries(manual.files).map(([name, text]) => [`.Pa ${argument(name)}`, text])),
    '.Sh EXIT STATUS', ...list(Object.entries(EXIT).map(([name, code]) => [`.It ${code}`, exitMeanings[name as keyof typeof EXIT]])),
    '.Sh EXAMPLES', ...Object.entries(manual.examples).flatMap(([example, text], index) => [...(index === 0 ? [] : ['.Pp']), ...prose(text), '.Bd -literal -offset indent -compact', literal(example), '.Ed']),
  ];
  return `${lines.join('\n')}\n`;
}

function commandLines(spec: CommandSpec): readonly string[] {
  const operands = spec.operands === undefined ? '' : ` Ar ${spec.operands.split(' ').map(argument).join(' ')}`;
  return [
    `.It Ic ${argument(spec.name)}${operands}`,
    ...prose(sentence(help[spec.help]())),
    ...(spec.options === undefined || spec.options.length === 0 ? [] : optionList(spec.options)),
    '.Bd -literal -compact', ...spec.examples.map(literal), '.Ed',
  ];
}

function optionList(options: readonly OptionSpec[]): readonly string[] {
  return list(options.map(({ flags, help: id }) => {
    const [name = '', value] = flags.split(' ');
    return [`.It Fl ${argument(name.slice(1))}${value === undefined ? '' : ` Ar ${argument(value)}`}`, help[id]()];
  }));
}

/** @param entries the macro that names a thing, with or without `.It`, and what it is */
function list(entries: readonly (readonly [macro: string, text: string])[]): readonly string[] {
  return ['.Bl -tag -width Ds', ...entries.flatMap(([macro, text]) => [macro.startsWith('.It') ? macro : `.It ${macro.slice(1)}`, ...prose(sentence(text))]), '.El'];
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.:]$/.test(text) ? '' : '.'}`;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "November 23, 2026": as mdoc wants it. */
function dayOf(date: string): string {
  return `${MONTHS[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(8))}, ${date.slice(0, 4)}`;
}
