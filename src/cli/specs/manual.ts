import type { CommandSpec } from '../spec.ts';

/** For the build, and for whoever has no manual page installed: `rapport manual | man -l -`. */
export const manualSpecs: readonly CommandSpec[] = [
  {
    name: 'manual',
    help: 'help.manual',
    examples: ['rapport manual | man -l -'],
    run: async (session) => {
      const { manualOfAll } = await import('../manual/of-all.ts');
      const page = manualOfAll();
      if (session.options.json === true) (await import('../../commands/print.ts')).printJson(session, { page });
      else session.context.out.write(page);
    },
  },
];
