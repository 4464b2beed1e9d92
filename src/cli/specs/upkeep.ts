import { AGREED } from '../agreed.ts';
import type { CommandSpec } from '../spec.ts';

/** The reminder, questions, files and settings. */
export const upkeepSpecs: readonly CommandSpec[] = [
  {
    name: 'import',
    operands: '<file>',
    help: 'help.import',
    options: [{ flags: '--dry-run', help: 'help.dry-run' }],
    examples: ['rapport import facts.ndjson', 'rapport export --store old | rapport import -'],
    run: async (session, [file = ''], options) => (await import('../../commands/exchange.ts')).runImport(session, file, options),
  },
  {
    name: 'export',
    help: 'help.export',
    options: [{ flags: '--md', help: 'help.export.md' }, { flags: '--out <file>', help: 'help.export.out' }],
    examples: ['rapport export > facts.ndjson', 'rapport export --md --out clients.md'],
    run: async (session, _operands, options) => (await import('../../commands/exchange.ts')).runExport(session, options),
  },
  {
    name: 'backup',
    operands: '<file>',
    help: 'help.backup',
    options: [{ flags: '--force', help: 'help.backup.force' }],
    examples: ['rapport backup rapport.tar.gz', 'rapport backup ~/backups/rapport.tar.gz --force'],
    run: async (session, [file = ''], options) => (await import('../../commands/backup.ts')).runBackup(session, file, options),
  },
  {
    name: 'restore',
    operands: '<file>',
    help: 'help.restore',
    options: [{ flags: '--with-forgotten', help: 'help.restore.with-forgotten' }, ...AGREED],
    examples: ['rapport restore rapport.tar.gz --dry-run', 'rapport restore rapport.tar.gz'],
    run: async (session, [file = ''], options) => (await import('../../commands/restore.ts')).runRestore(session, file, options),
  },
  {
    name: 'doctor',
    help: 'help.doctor',
    options: [{ flags: '--exit-code', help: 'help.exit-code' }],
    examples: ['rapport doctor', 'rapport doctor --json'],
    run: async (session, _operands, options) => (await import('../../commands/doctor.ts')).runDoctor(session, options),
  },
  {
    name: 'demo',
    operands: '[dir]',
    help: 'help.demo',
    options: [{ flags: '--tour', help: 'help.demo.tour' }],
    examples: ['rapport demo', 'rapport demo try-it', 'rapport demo --tour'],
    run: async (session, [dir], options) => (await import('../../commands/demo.ts')).runDemo(session, dir, options),
  },
];
