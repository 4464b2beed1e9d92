import type { CommandSpec } from '../spec.ts';

/** Friday's five minutes. */
export const weekSpecs: readonly CommandSpec[] = [
  {
    name: 'week',
    help: 'help.week',
    options: [{ flags: '--md', help: 'help.week.md' }, { flags: '--format <format>', help: 'help.report.format' }],
    examples: ['rapport week', 'rapport week --as-of friday', 'rapport week --md'],
    run: async (session, _operands, options) => (await import('../../commands/week.ts')).runWeek(session, options),
  },
];
