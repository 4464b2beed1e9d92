import type { Context } from '../commands/context.ts';
import { localeOfLine } from '../commands/locale.ts';
import { speakIn } from '../commands/speak.ts';
import { storeOfLine } from '../commands/store-folder.ts';
import { EXIT, UserError } from '../core/errors.ts';
import { harmlessLine } from '../core/harmless.ts';
import { wrap } from '../core/width.ts';
import { Interrupted } from '../prompts/prompter.ts';

/** Says on one line what went wrong, wrapped where that is a screen. @returns the exit code */
export async function reportError(error: unknown, argv: readonly string[], context: Context): Promise<number> {
  const { err, env } = context;
  const line = (text: string): void => err.write(`${wrap(`rapport: ${harmlessLine(text)}`, err.columns ?? Infinity).join('\n')}\n`);
  if (error instanceof Interrupted) return { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }[error.signal];
  const words = await speakIn(localeOfLine(argv, context), 'all', { store: storeOfLine(argv, context) });
  if (error instanceof UserError) {
    const { id, data, code } = error.id === 'unknown-command' ? await (await import('./client-as-command.ts')).orClient(error, argv, context) : error;
    // id and data belong together: the constructor saw to it
    line(words.say(`error.${id}` as 'error.bad-day', data as never));
    return code;
  }
  const stack = error instanceof Error ? error.stack ?? error.message : String(error);
  line(words.say('error.bug', { what: error instanceof Error ? error.message : String(error) }));
  if (env['RAPPORT_DEBUG'] === '1') err.write(`${stack}\n`);
  return EXIT.bug;
}
