import { UserError } from '../core/errors.ts';
import type { Instead } from '../core/things.ts';
import type { Prompter } from '../prompts/prompter.ts';
import { styleFor, type Session } from './session.ts';

/**
 * Whoever asks the person. Nothing is asked unless standard input and output both are terminals.
 * @param instead what to give on the command line, for the message
 * @throws UserError no-terminal
 */
export async function openPrompter(session: Session, command: string, instead: Instead): Promise<Prompter> {
  const { context, words } = session;
  if (context.prompter !== undefined) return context.prompter;
  if (!canAsk(session)) throw new UserError('no-terminal', { command, instead });
  context.heedInterrupt?.();
  const streams = { input: context.input.stream, output: context.out.stream, signal: context.ended, words };
  if (asksPlainly(session)) {
    const { linePrompter } = await import('../prompts/plain/line-prompter.ts');
    return linePrompter(streams);
  }
  const { screenPrompter } = await import('../prompts/screen/screen-prompter.ts');
  const style = styleFor(context.out, context, session.options, session.settings);
  return screenPrompter({ ...streams, ascii: style.ascii, palette: { accent: style.accent, strong: style.strong, ...style.tone } });
}

/** Line by line where not one escape byte may be written: no cursor to move, or NO_COLOR without a word about colour nearer by. */
function asksPlainly({ context: { env }, options }: Session): boolean {
  return env['TERM'] === 'dumb' || ((env['NO_COLOR'] ?? '') !== '' && options.color === undefined && env['FORCE_COLOR'] === undefined);
}

export function canAsk({ context, options }: Session): boolean {
  return context.prompter !== undefined || (context.input.isTerminal && context.out.isTerminal && options.input !== false);
}
