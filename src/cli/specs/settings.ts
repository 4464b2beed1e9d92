import type { CommandSpec } from '../spec.ts';

/** What is asked, and how things are set. */
export const settingsSpecs: readonly CommandSpec[] = [
  {
    name: 'questions list',
    help: 'help.questions.list',
    examples: ['rapport questions list', 'rapport questions list --json'],
    run: async (session) => (await import('../../commands/questions.ts')).runQuestionsList(session),
  },
  {
    name: 'questions add',
    operands: '<folder>',
    help: 'help.questions.add',
    examples: ['rapport questions add ./my-pack'],
    run: async (session, [folder = '']) => (await import('../../commands/questions.ts')).runQuestionsAdd(session, folder),
  },
  {
    name: 'questions lint',
    help: 'help.questions.lint',
    examples: ['rapport questions lint'],
    run: async (session) => (await import('../../commands/questions.ts')).runQuestionsLint(session),
  },
  {
    name: 'questions path',
    help: 'help.questions.path',
    examples: ['rapport questions path'],
    run: async (session) => (await import('../../commands/config.ts')).runQuestionsPath(session),
  },
  {
    name: 'config list',
    help: 'help.config.list',
    options: [{ flags: '--all', help: 'help.config.all' }, { flags: '--client <client>', help: 'help.config.client' }],
    examples: ['rapport config list', 'rapport config list --all', 'rapport config list --json'],
    run: async (session, _operands, options) => (await import('../../commands/config.ts')).runConfigList(session, options),
  },
  {
    name: 'config get',
    operands: '<key>',
    help: 'help.config.get',
    options: [{ flags: '--client <client>', help: 'help.config.client' }],
    examples: ['rapport config get workingDays', 'rapport config get trait-drift.amber'],
    run: async (session, [key = ''], options) => (await import('../../commands/config.ts')).runConfigGet(session, key, options),
  },
  {
    name: 'config set',
    operands: '<key> [value]',
    help: 'help.config.set',
    options: [{ flags: '--client <client>', help: 'help.config.client' }],
    examples: ['rapport config set workingDays sun-thu', 'rapport config set focus 2', 'rapport config set question', 'rapport config set contact-gap.timesAgreed 2 --client acme'],
    run: async (session, [key = '', value], options) => (await import('../../commands/config.ts')).runConfigSet(session, key, value, options),
  },
  {
    name: 'config path',
    help: 'help.config.path',
    examples: ['rapport config path'],
    run: async (session) => (await import('../../commands/config.ts')).runConfigPath(session),
  },
];
