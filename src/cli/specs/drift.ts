import type { CommandSpec } from '../spec.ts';

/** Warnings, and what became of them. */
export const driftSpecs: readonly CommandSpec[] = [
  {
    name: 'drift',
    operands: '[client]',
    help: 'help.drift',
    options: [{ flags: '--replay', help: 'help.drift.replay' }, { flags: '--exit-code', help: 'help.exit-code' }],
    examples: ['rapport drift', 'rapport drift acme', 'rapport drift acme --replay', 'rapport drift --json'],
    run: async (session, [name], options) => (await import('../../commands/drift.ts')).runDrift(session, name, options),
  },
  {
    name: 'drift why',
    operands: '<client> [signal]',
    help: 'help.drift.why',
    examples: ['rapport drift why acme', 'rapport drift why acme trait-drift'],
    run: async (session, [name = '', signal]) => (await import('../../commands/drift-why.ts')).runDriftWhy(session, name, signal),
  },
  {
    name: 'drift ack',
    operands: '<client> [signal]',
    help: 'help.drift.ack',
    options: [{ flags: '--reason <text>', help: 'help.drift.reason' }],
    examples: ['rapport drift ack acme contact-gap --reason "Jana is away until May"'],
    run: async (session, [name = '', signal], options) => (await import('../../commands/drift-ack.ts')).runDriftAck(session, name, signal, options),
  },
];
