import type { Context } from '../commands/context.ts';
import { IN_THREAD } from '../commands/in-thread.ts';
import { EXIT, type ExitCode } from '../core/errors.ts';
import type { Carry } from './program.ts';
import type { CommandSpec } from './spec.ts';
import { specs } from './specs.ts';

/**
 * Runs the command that a command line names; none is the status.
 * @throws whatever is wrong with the line, or goes wrong in the command
 */
export async function runCommand(argv: readonly string[], context: Context): Promise<ExitCode> {
  if (argv[0] === IN_THREAD) return await (await import('../commands/replay-share.ts')).runReplayShare(context);
  let code: ExitCode = EXIT.ok;
  const carry: Carry = async (spec, operands, options) => {
    const { startSession } = await import('../commands/start-session.ts');
    code = (await spec.run(await startSession(context, options, spec.everyday === true ? 'everyday' : 'all'), operands, options)) ?? EXIT.ok;
  };
  const bare = bareCommand(argv);
  if (bare !== undefined) await carry(bare, [], {});
  else await (await import('./parse.ts')).parse(argv, context, carry);
  return code;
}

/** A single word that is a command in itself: there is nothing to parse, and what parses takes long to load. */
function bareCommand(argv: readonly string[]): CommandSpec | undefined {
  const spec = argv.length > 1 ? undefined : specs.find(({ name }) => name === (argv[0] ?? 'status'));
  return spec?.operands?.includes('<') === true ? undefined : spec;
}
