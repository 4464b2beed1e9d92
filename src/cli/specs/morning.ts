import type { CommandSpec } from '../spec.ts';

/** The day: check, status, report. Each module is loaded only when its command runs: that is what keeps starting quick. */
export const morningSpecs: readonly CommandSpec[] = [
  {
    name: 'check',
    operands: '[client...]',
    help: 'help.check',
    options: [
      { flags: '--answer <text>', help: 'help.check.answer' },
      { flags: '--settle <outcome>', help: 'help.check.settle' },
      { flags: '--rate <item=value>', help: 'help.check.rate', many: true },
      { flags: '--evidence <item=text>', help: 'help.check.evidence', many: true },
      { flags: '--reflect <item=text>', help: 'help.check.reflect', many: true },
      { flags: '--note <text>', help: 'help.check.note' },
      { flags: '--on <day>', help: 'help.on' },
      { flags: '--input <file>', help: 'help.check.input' },
    ],
    examples: ['rapport check', 'rapport check acme', 'rapport check acme --answer "Send Jana the figures" --rate communication=4'],
    run: async (session, names, options) => (await import('../../commands/check.ts')).runCheck(session, names, options),
  },
  {
    name: 'status',
    everyday: true,
    help: 'help.status',
    options: [{ flags: '--short', help: 'help.status.short' }, { flags: '--format <line>', help: 'help.status.format' }, { flags: '--exit-code', help: 'help.exit-code' }],
    examples: ['rapport', 'rapport status --short', "rapport status --format '{streak} {due}'", 'rapport status --json'],
    run: async (session, _operands, options) => (await import('../../commands/status.ts')).runStatus(session, options),
  },
  {
    name: 'report',
    operands: '[client]',
    help: 'help.report',
    options: [
      { flags: '--more', help: 'help.report.more' },
      { flags: '--public', help: 'help.report.public' },
      { flags: '--since <day>', help: 'help.report.since' },
      { flags: '--hindsight', help: 'help.report.hindsight' },
      { flags: '--redact', help: 'help.report.redact' },
      { flags: '--code-names', help: 'help.report.code-names' },
      { flags: '--format <format>', help: 'help.report.format' },
      { flags: '--html', help: 'help.report.html' },
      { flags: '--out <file>', help: 'help.report.out' },
      { flags: '--force', help: 'help.report.force' },
      { flags: '--open', help: 'help.report.open' },
    ],
    examples: ['rapport report acme', 'rapport report acme --more', 'rapport report acme --open', 'rapport report acme --out brief.html', 'rapport report acme --since 2026-09-01', 'rapport report acme --public', 'rapport report acme --json', 'rapport report --out portfolio.html', 'rapport report --code-names --format md', 'rapport report --hindsight'],
    run: async (session, [name], options) => (await import('../../commands/report.ts')).runReport(session, name, options),
  },
  {
    name: 'portfolio',
    help: 'help.portfolio',
    examples: ['rapport portfolio', 'rapport portfolio --json'],
    run: async (session) => (await import('../../commands/portfolio.ts')).runPortfolio(session),
  },
  {
    name: 'start',
    help: 'help.start',
    examples: ['npm start'],
    hidden: true,
    run: async (session) => (await import('../../commands/check.ts')).runStart(session),
  },
];
