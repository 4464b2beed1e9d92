import { AGREED } from '../agreed.ts';
import type { CommandSpec, OptionSpec } from '../spec.ts';

const PROFILE: readonly OptionSpec[] = [
  { flags: '--handle <handle>', help: 'help.client.handle' },
  { flags: '--since <day>', help: 'help.client.since' },
  { flags: '--until <day>', help: 'help.client.until' },
  { flags: '--share <part>', help: 'help.client.share' },
  { flags: '--contact-every <days>', help: 'help.client.contact-every' },
  { flags: '--check-every <days>', help: 'help.client.check-every' },
  { flags: '--person <name:role>', help: 'help.client.person', many: true },
  { flags: '--alias <name>', help: 'help.client.alias', many: true },
  { flags: '--weight <item=number>', help: 'help.client.weight', many: true },
];
const REASON: OptionSpec = { flags: '--reason <text>', help: 'help.reason' };

/** Who the clients are. */
export const clientSpecs: readonly CommandSpec[] = [
  {
    name: 'client add',
    operands: '[name]',
    help: 'help.client.add',
    options: PROFILE,
    examples: ['rapport client add "Acme GmbH" --handle acme --person "Jana Roth:decider"', 'rapport client add'],
    run: async (session, [name], options) => (await import('../../commands/client/add.ts')).runClientAdd(session, name, options),
  },
  {
    name: 'client import',
    operands: '<file>',
    operandHelp: { file: 'help.client.import.file' },
    help: 'help.client.import',
    options: AGREED,
    examples: ['rapport client import contacts.csv --dry-run', 'rapport client import contacts.csv'],
    run: async (session, [file = ''], options) => (await import('../../commands/client/import.ts')).runClientImport(session, file, options),
  },
  {
    name: 'client list',
    help: 'help.client.list',
    examples: ['rapport client list', 'rapport client list --json'],
    run: async (session) => (await import('../../commands/client/list.ts')).runClientList(session),
  },
  {
    name: 'client show',
    operands: '<client>',
    help: 'help.client.show',
    examples: ['rapport client show acme'],
    run: async (session, [name = '']) => (await import('../../commands/client/list.ts')).runClientShow(session, name),
  },
  {
    name: 'client edit',
    operands: '<client>',
    help: 'help.client.edit',
    options: [{ flags: '--name <name>', help: 'help.client.name' }, ...PROFILE],
    examples: ['rapport client edit acme --until 2028-06-30', 'rapport client edit acme --weight exchange-of-views=2'],
    run: async (session, [name = ''], options) => (await import('../../commands/client/change.ts')).runClientEdit(session, name, options),
  },
  {
    name: 'client people',
    operands: '<client> [add|left|role] [name] [role]',
    help: 'help.client.people',
    options: [{ flags: '--role <role>', help: 'help.people.role' }, { flags: '--email <address>', help: 'help.people.email' }, { flags: '--on <day>', help: 'help.on' }],
    examples: ['rapport client people acme', 'rapport client people acme add "Jana Roth" --role decider', 'rapport client people acme left jana --on 2026-11-20', 'rapport client people acme role piet decider'],
    run: async (session, operands, options) => (await import('../../commands/client/people.ts')).runPeople(session, operands, options),
  },
  {
    name: 'client pause',
    operands: '<client>',
    help: 'help.client.pause',
    options: [{ flags: '--until <day>', help: 'help.client.pause-until' }, REASON],
    examples: ['rapport client pause acme --until 2026-12-31 --reason "project break"'],
    run: async (session, [name = ''], options) => (await import('../../commands/client/change.ts')).runPhase(session, 'paused', name, options),
  },
  {
    name: 'client resume',
    operands: '<client>',
    help: 'help.client.resume',
    options: [REASON],
    examples: ['rapport client resume acme'],
    run: async (session, [name = ''], options) => (await import('../../commands/client/change.ts')).runPhase(session, 'active', name, options),
  },
  {
    name: 'client end',
    operands: '<client>',
    help: 'help.client.end',
    options: [REASON],
    examples: ['rapport client end acme --reason "handed over to Mira"'],
    run: async (session, [name = ''], options) => (await import('../../commands/client/change.ts')).runPhase(session, 'ended', name, options),
  },
  {
    name: 'client forget',
    operands: '<client>',
    help: 'help.client.forget',
    options: AGREED,
    examples: ['rapport client forget acme --dry-run', 'rapport client forget acme', 'rapport client forget acme --yes'],
    run: async (session, [name = ''], options) => (await import('../../commands/client/forget.ts')).runClientForget(session, name, options),
  },
];
