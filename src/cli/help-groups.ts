import type { CommandSpec, HelpId } from './spec.ts';

/** A heading of `rapport --help` and the commands below it. */
interface HelpGroup { readonly title: HelpId; readonly commands: readonly string[] }

/** The five that most days need come first; the rest by what one wants. */
export const HELP_GROUPS: readonly HelpGroup[] = [
  { title: 'help.group.first', commands: ['check', 'log', 'report', 'status', 'review'] },
  { title: 'help.group.look', commands: ['week', 'drift', 'portfolio', 'history'] },
  { title: 'help.group.record', commands: ['promise', 'debrief', 'ask', 'flag', 'boundary', 'away', 'undo', 'amend'] },
  { title: 'help.group.set-up', commands: ['client', 'remind', 'config', 'questions', 'completion', 'demo', 'manual'] },
  { title: 'help.group.keep', commands: ['import', 'export', 'backup', 'restore', 'doctor'] },
];

const ORDER = HELP_GROUPS.flatMap(({ commands }) => commands);

/** @param name "check", "client" */
export function groupTitle(name: string): HelpId {
  return HELP_GROUPS.find(({ commands }) => commands.includes(name))?.title ?? 'help.title.commands';
}

/** In the order of the groups; what is in none comes last. */
export function inHelpOrder(specs: readonly CommandSpec[]): readonly CommandSpec[] {
  const place = ({ name }: CommandSpec): number => (ORDER.indexOf(name.split(' ')[0]!) + ORDER.length + 1) % (ORDER.length + 1);
  return specs.toSorted((a, b) => place(a) - place(b));
}
