import type { CommandSpec } from '../spec.ts';

/** What was promised, both ways. */
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
];
