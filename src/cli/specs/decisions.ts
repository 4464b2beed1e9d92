import type { CommandSpec } from '../spec.ts';

/** What nobody should accept, where the line is, and what was decided. */
export const decisionSpecs: readonly CommandSpec[] = [
  {
    name: 'flag',
    operands: '<client> [item] [words...]',
    operandHelp: { item: 'help.flag.item', words: 'help.flag.words' },
    help: 'help.flag',
    options: [
      { flags: '--on <day>', help: 'help.on' },
      { flags: '--boundary <which>', help: 'help.flag.boundary' },
      { flags: '--told', help: 'help.flag.told' },
      { flags: '--complaint', help: 'help.flag.complaint' },
    ],
    examples: ['rapport flag acme late-payment "invoice 17, third time"', 'rapport flag acme belittling "laughed at Mira before others" --told', 'rapport flag acme unreasonable "rang at 23:00" --boundary 1', 'rapport flag acme'],
    run: async (session, operands, options) => (await import('../../commands/flag/flag.ts')).runFlag(session, operands, options),
  },
  {
    name: 'review',
    operands: '<client>',
    help: 'help.review',
    options: [
      { flags: '--decide <choice>', help: 'help.review.decide' },
      { flags: '--until <day>', help: 'help.review.until' },
      { flags: '--reason <text>', help: 'help.reason' },
      { flags: '--step <text>', help: 'help.review.step', many: true },
      { flags: '--format <format>', help: 'help.review.format' },
    ],
    examples: ['rapport review acme', 'rapport review acme --decide repair --until 2027-06-01 --reason "worth it" --step "visit Jana by friday"', 'rapport review acme --format md'],
    run: async (session, [name = ''], options) => (await import('../../commands/review/review.ts')).runReview(session, name, options),
  },
  {
    name: 'boundary',
    help: 'help.boundary',
    options: [{ flags: '--client <client>', help: 'help.boundary.of' }],
    examples: ['rapport boundary', 'rapport boundary add "no calls after 20:00"'],
    run: async (session, _operands, options) => (await import('../../commands/boundary.ts')).runBoundaryList(session, options),
  },
  {
    name: 'boundary add',
    operands: '<text>',
    help: 'help.boundary.add',
    options: [{ flags: '--client <client>', help: 'help.boundary.client' }, { flags: '--on <day>', help: 'help.on' }],
    examples: ['rapport boundary add "no calls after 20:00"', 'rapport boundary add "nobody talks down to Mira" --client acme'],
    run: async (session, [text = ''], options) => (await import('../../commands/boundary.ts')).runBoundaryAdd(session, text, options),
  },
  {
    name: 'boundary list',
    help: 'help.boundary.list',
    options: [{ flags: '--client <client>', help: 'help.boundary.of' }],
    examples: ['rapport boundary list', 'rapport boundary list --client acme'],
    run: async (session, _operands, options) => (await import('../../commands/boundary.ts')).runBoundaryList(session, options),
  },
  {
    name: 'boundary end',
    operands: '<which>',
    operandHelp: { which: 'help.boundary.which' },
    help: 'help.boundary.end',
    options: [{ flags: '--on <day>', help: 'help.on' }],
    examples: ['rapport boundary end 1', 'rapport boundary end "no calls" --on yesterday'],
    run: async (session, [which = ''], options) => (await import('../../commands/boundary.ts')).runBoundaryEnd(session, which, options),
  },
];
