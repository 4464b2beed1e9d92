import type { CommandSpec } from '../spec.ts';

/** What was promised, both ways, and what a meeting brought. */
export const promiseSpecs: readonly CommandSpec[] = [
  {
    name: 'promise',
    operands: '<client> [text]',
    help: 'help.promise',
    options: [
      { flags: '--by <day>', help: 'help.promise.by' },
      { flags: '--theirs', help: 'help.promise.theirs' },
      { flags: '--settle [which]', help: 'help.promise.settle' },
      { flags: '--on <day>', help: 'help.on' },
    ],
    examples: ['rapport promise acme "three options for the renewal" --by friday', 'rapport promise acme "signed order" --theirs --by 2026-12-03', 'rapport promise acme', 'rapport promise acme --settle 2 kept', 'rapport promise acme --settle "three options" moved --by monday'],
    run: async (session, [client = '', text], options) => (await import('../../commands/promise.ts')).runPromise(session, client, text, options),
  },
  {
    name: 'debrief',
    operands: '<client> [outcome]',
    help: 'help.debrief',
    options: [
      { flags: '--tone <tone>', help: 'help.log.tone' },
      { flags: '--with <person>', help: 'help.log.with', many: true },
      { flags: '--voice <text>', help: 'help.debrief.voice' },
      { flags: '--voice-tone <tone>', help: 'help.debrief.voice-tone' },
      { flags: '--promise <text>', help: 'help.debrief.promise', many: true },
      { flags: '--theirs <text>', help: 'help.debrief.theirs', many: true },
      { flags: '--to <day>', help: 'help.debrief.to' },
      { flags: '--minutes <count>', help: 'help.log.minutes' },
      { flags: '--note <text>', help: 'help.check.note' },
      { flags: '--what <what>', help: 'help.debrief.what' },
      { flags: '--by <side>', help: 'help.log.by' },
      { flags: '--on <day>', help: 'help.on' },
    ],
    examples: ['rapport debrief acme', 'rapport debrief acme held --tone agreement --with jana --promise "the figures by friday"', 'rapport debrief acme moved --to "friday 14:00"'],
    run: async (session, [client = '', outcome], options) => (await import('../../commands/debrief/debrief.ts')).runDebrief(session, client, outcome, options),
  },
  {
    name: 'ask',
    operands: '<client>',
    help: 'help.ask',
    options: [{ flags: '--sent', help: 'help.ask.sent' }, { flags: '--again', help: 'help.ask.again' }, { flags: '--on <day>', help: 'help.on' }],
    examples: ['rapport ask acme', 'rapport ask acme --sent', 'rapport ask acme --json'],
    run: async (session, [name = ''], options) => (await import('../../commands/ask.ts')).runAsk(session, name, options),
  },
];
