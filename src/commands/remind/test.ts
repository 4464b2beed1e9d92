import { EXIT, UserError } from '../../core/errors.ts';
import { runBare } from '../../store/outside-program.ts';
import { printJson, printLine } from '../print.ts';
import type { Session } from '../session.ts';
import { findInstalled, fittingVia } from './choose-way.ts';

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
  if (code !== 0) throw new UserError('reminder-fails', { code, reason: err.trim().split('\n')[0] ?? '' }, EXIT.io);
  if (session.options.json === true) return printJson(session, { via: found.via, line: found.line, said: out.trimEnd() });
  printLine(session, words.say('remind.tested', { via: found.via }));
  printLine(session, `  ${out.trimEnd()}`);
}
