import { AGREED } from '../agreed.ts';
import type { CommandSpec } from '../spec.ts';

/** The reminder, and how cron comes to run it. */
export const remindSpecs: readonly CommandSpec[] = [
  {
    name: 'remind',
    help: 'help.remind',
    options: [{ flags: '--names', help: 'help.remind.names' }],
    examples: ['rapport remind', 'rapport remind install --at 08:30'],
    run: async (session, _operands, options) => (await import('../../commands/remind/remind.ts')).runRemind(session, options),
  },
  {
    name: 'remind install',
    help: 'help.remind.install',
    options: [
      { flags: '--at <time>', help: 'help.remind.at' },
      { flags: '--days <days>', help: 'help.remind.days' },
      { flags: '--via <way>', help: 'help.remind.via' },
      { flags: '--print', help: 'help.remind.print' },
      ...AGREED,
    ],
    examples: ['rapport remind install --at 08:30', 'rapport remind install --at 07:45 --days mon-thu', 'rapport remind install --at 08:30 --print'],
    run: async (session, _operands, options) => (await import('../../commands/remind/install.ts')).runInstall(session, options),
  },
  {
    name: 'remind status',
    help: 'help.remind.status',
    examples: ['rapport remind status', 'rapport remind status --json'],
    run: async (session) => (await import('../../commands/remind/status.ts')).runRemindStatus(session),
  },
  {
    name: 'remind uninstall',
    help: 'help.remind.uninstall',
    options: AGREED,
    examples: ['rapport remind uninstall', 'rapport remind uninstall --yes'],
    run: async (session, _operands, options) => (await import('../../commands/remind/uninstall.ts')).runUninstall(session, options),
  },
];
