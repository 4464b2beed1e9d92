import { UserError } from '../../core/errors.ts';
import { unknownValue } from '../../core/unknown-value.ts';
import { refusalOfProgram } from '../../store/outside-program.ts';
import type { Via } from '../../store/reminder-record.ts';
import type { Session } from '../session.ts';
import { VIAS, WAYS, type Found } from './way.ts';

/** What fits this machine: launchd on a Mac, a systemd timer where systemd serves the person, else cron. */
export function fittingVia({ context }: Session): Via {
  if (context.platform === 'darwin') return 'launchd';
  return context.platform === 'linux' && refusalOfProgram(context.env, 'systemctl', ['--user', 'show-environment']) === undefined ? 'systemd' : 'cron';
}

/** @throws UserError unknown-value */
export function readVia(typed: string): Via {
  const via = VIAS.find((known) => known === typed);
  if (via === undefined) throw unknownValue('--via', typed, VIAS);
  return via;
}

/** @throws UserError scheduler-missing where the way that is wanted does not work here */
export function refuseMissing({ context }: Session, via: Via): void {
  const [program, ...args] = { systemd: ['systemctl', '--user', 'show-environment'], launchd: ['launchctl', 'version'], cron: [] }[via];
  if (program === undefined) return;
  const reason = refusalOfProgram(context.env, program, args);
  if (reason !== undefined) throw new UserError('scheduler-missing', { via, program: via === 'systemd' ? 'systemctl --user' : program, reason });
}

/**
 * The reminder that is installed, by whatever way.
 * @param wanted cron has to be asked, and says so where it cannot be, only where it is the way that counts here
 * @throws UserError those of the crontab
 */
export function findInstalled(session: Session, wanted: Via): Found | undefined {
  const inFiles = WAYS.systemd(session).find() ?? WAYS.launchd(session).find();
  if (inFiles !== undefined) return inFiles;
  try {
    return WAYS.cron(session).find();
  } catch (error) {
    if (wanted === 'cron' || !(error instanceof UserError)) throw error;
    return undefined;
  }
}
