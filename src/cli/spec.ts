import type { help } from '../i18n/en/help.ts';
import type { ExitCode } from '../core/errors.ts';
import type { Session } from '../commands/session.ts';

export type HelpId = keyof typeof help;

/** One command as people type it. Help, completion and the manual are made from these. */
export interface CommandSpec {
  /** As typed after `rapport`: "check", "client add". */
  readonly name: string;
  /** "[client...]", "<client> <what> [words...]" */
  readonly operands?: string;
  /** What an operand may be, by its name, where that needs saying. */
  readonly operandHelp?: Readonly<Record<string, HelpId>>;
  readonly help: HelpId;
  readonly options?: readonly OptionSpec[];
  /** Whole command lines, the most useful first. */
  readonly examples: readonly string[];
  /** Run all day long, by hand or by the clock, and says nothing beyond i18n/en/everyday.ts: no other English is loaded. */
  readonly everyday?: boolean;
  /** Left out of help and completion. */
  readonly hidden?: boolean;
  /** Loads the command's module and runs it. Operands are as typed; a variadic operand is the rest of them. */
  run(session: Session, operands: readonly string[], options: Readonly<Record<string, unknown>>): Promise<ExitCode | void>;
}

export interface OptionSpec {
  /** "--on <day>", "--yes", "--person <name:role>" */
  readonly flags: string;
  readonly help: HelpId;
  /** May be given several times; the values come as a list. */
  readonly many?: boolean;
}
