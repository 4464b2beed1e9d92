import type { CommandSpec } from '../spec.ts';

/** What is recorded, and how it is mended. */
export const factSpecs: readonly CommandSpec[] = [
  {
    name: 'log',
    operands: '<client> <what> [words...]',
    operandHelp: { client: 'help.log.client', what: 'help.log.what', words: 'help.log.words' },
    help: 'help.log',
    options: [
      { flags: '--by <side>', help: 'help.log.by' },
      { flags: '--on <day>', help: 'help.on' },
      { flags: '--at <time>', help: 'help.log.at' },
      { flags: '--with <person>', help: 'help.log.with', many: true },
      { flags: '--minutes <count>', help: 'help.log.minutes' },
      { flags: '--tone <tone>', help: 'help.log.tone' },
      { flags: '--topic <topic>', help: 'help.log.topic' },
      { flags: '--note <text>', help: 'help.check.note' },
      { flags: '--answer [text]', help: 'help.log.answer' },
      { flags: '--core <text>', help: 'help.log.core' },
    ],
    examples: ['rapport log acme call --by them', 'rapport log acme call yesterday talked about the budget', 'rapport log acme meeting --on 2026-12-03 --at 14:00', 'rapport log acme noticed "their new CFO starts in May"', 'rapport log acme complaint --answer "rang Jana; the new template is hers to change"'],
    run: async (session, operands, options) => (await import('../../commands/log.ts')).runLog(session, operands, options),
  },
  {
    name: 'history',
    operands: '[client]',
    help: 'help.history',
    options: [{ flags: '--grep <text>', help: 'help.history.grep' }, { flags: '--limit <count>', help: 'help.history.limit' }],
    examples: ['rapport history acme', 'rapport history --grep renewal', 'rapport history acme --limit 10'],
    run: async (session, [name], options) => (await import('../../commands/history.ts')).runHistory(session, name, options),
  },
  {
    name: 'undo',
    help: 'help.undo',
    options: [{ flags: '--back', help: 'help.undo.back' }, { flags: '--yes', help: 'help.yes' }],
    examples: ['rapport undo', 'rapport undo --back'],
    run: async (session, _operands, options) => (await import('../../commands/undo.ts')).runUndo(session, options),
  },
  {
    name: 'amend',
    operands: '<id> <field=value...>',
    help: 'help.amend',
    examples: ['rapport amend 01kw3zq8 note="she rang first"', 'rapport history acme --json'],
    run: async (session, operands) => (await import('../../commands/amend.ts')).runAmend(session, operands),
  },
  {
    name: 'away',
    operands: '<from> [to]',
    help: 'help.away',
    options: [{ flags: '--client <client>', help: 'help.away.client' }, { flags: '--reason <text>', help: 'help.reason' }],
    examples: ['rapport away 2026-12-24 2027-01-06', 'rapport away friday', 'rapport away 2026-08-03 2026-08-21 --client acme'],
    run: async (session, operands, options) => (await import('../../commands/away.ts')).runAway(session, operands, options),
  },
];
