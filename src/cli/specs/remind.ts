import { AGREED } from '../agreed.ts';
import type { CommandSpec } from '../spec.ts';

/** The reminder, and how it comes by itself. */
export const remindSpecs: readonly CommandSpec[] = [
  {
    name: 'remind',
    everyday: true,
    help: 'help.remind',
    options: [
      { flags: '--names', help: 'help.remind.names' },
      { flags: '--again <time>', help: 'help.remind.again' },
      { flags: '--notify', help: 'help.remind.notify' },
      { flags: '--dry-run', help: 'help.remind.try' },
    ],
    examples: ['rapport remind', 'rapport remind install --at 08:30'],
    run: async (session, _operands, options) => (await import('../../commands/remind/remind.ts')).runRemind(session, options),
  },
  {
    name: 'remind install',
    help: 'help.remind.install',
    options: [
      { flags: '--at <time>', help: 'help.remind.at' },
      { flags: '--again <time>', help: 'help.remind.again' },
      { flags: '--days <days>', help: 'help.remind.days' },
      { flags: '--via <way>', help: 'help.remind.via' },
      { flags: '--print', help: 'help.remind.print' },
      ...AGREED,
    ],
    examples: ['rapport remind install --at 08:30', 'rapport remind install --at 07:45 --days mon-thu --again 16:30', 'rapport remind install --at 08:30 --print'],
    run: async (session, _operands, options) => (await import('../../commands/remind/install.ts')).runInstall(session, options),
  },
  {
    name: 'remind test',
    help: 'help.remind.test',
    examples: ['rapport remind test', 'rapport remind test --json'],
    run: async (session) => (await import('../../commands/remind/test.ts')).runRemindTest(session),
  },
  {
    name: 'remind ics',
    help: 'help.remind.ics',
    options: [{ flags: '--at <time>', help: 'help.remind.at' }, { flags: '--days <days>', help: 'help.remind.days' }, { flags: '--out <file>', help: 'help.remind.ics-out' }],
    examples: ['rapport remind ics --at 08:30 --out morning.ics', 'rapport remind ics > morning.ics'],
    run: async (session, _operands, options) => (await import('../../commands/remind/ics.ts')).runRemindIcs(session, options),
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
