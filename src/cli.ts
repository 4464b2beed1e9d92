import { EXIT } from './core/errors.ts';
import { runCommand } from './cli/run-command.ts';
import type { Context } from './commands/context.ts';

/**
 * Runs what was typed. Every error becomes one line on stderr and an exit code here, and nowhere else. What a run does
 * not need is not loaded: the version knows no command, and only an error its words.
 */
export async function run(argv: readonly string[], context: Context): Promise<number> {
  try {
    if (argv.length !== 1 || argv[0] !== '--version') return await runCommand(argv, context);
    context.out.write(`${context.version}\n`);
    return EXIT.ok;
  } catch (error) {
    return (await import('./cli/report-error.ts')).reportError(error, argv, context);
  }
}
