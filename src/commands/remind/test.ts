import { EXIT, UserError } from '../../core/errors.ts';
import { runBare } from '../../store/outside-program.ts';
import { printJson, printLine } from '../print.ts';
import type { Session } from '../session.ts';
import { findInstalled, fittingVia } from './choose-way.ts';
import { sayUnheard } from './unheard.ts';
import { WAYS } from './way.ts';

/** As bare as cron's own (crontab(5)); the clock alone is handed on, for scripts and tests. */
function bareEnvironment({ context: { env, home } }: Session): Readonly<Record<string, string | undefined>> {
  return { HOME: home, PATH: '/usr/bin:/bin', SHELL: '/bin/sh', ...(env['RAPPORT_NOW'] === undefined ? {} : { RAPPORT_NOW: env['RAPPORT_NOW'] }) };
}

/**
 * `rapport remind test`: runs what is installed now, where as little is known as at its own time, and shows what would
 * come. The day's reminder is not used up by it.
 * @throws UserError no-reminder, reminder-fails
 */
export async function runRemindTest(session: Session): Promise<void> {
  const { words } = session;
  const found = findInstalled(session, fittingVia(session));
  if (found === undefined || found.command === '') throw new UserError('no-reminder', {});
  const { code, out, err } = runBare(bareEnvironment(session), `${found.command} --dry-run`);
  if (code !== 0) throw new UserError('reminder-fails', { code, reason: reasonIn(err) }, EXIT.io);
  const way = WAYS[found.via](session);
  if (session.options.json === true) return printJson(session, { via: found.via, line: found.line, said: out.trimEnd(), unheard: way.unheard() ?? null });
  printLine(session, words.say('remind.tested', { via: found.via }));
  printLine(session, `  ${out.trimEnd()}`);
  sayUnheard(session, way);
}

/** The one line that says what went wrong: node shows the place in its own source first. */
function reasonIn(err: string): string {
  const lines = err.trim().split('\n');
  return lines.find((line) => /^\w*Error\b/.test(line)) ?? lines[0] ?? '';
}
