import { harmlessLine } from '../../core/harmless.ts';
import { openCrontab, type Crontab } from '../../store/crontab.ts';
import { openPrompter } from '../open-prompter.ts';
import type { Session } from '../session.ts';

export interface ChangeOptions { readonly yes?: boolean; readonly dryRun?: boolean }

export interface CrontabChange {
  /** "remind install". */
  readonly command: string;
  readonly change: (table: Buffer) => Buffer;
  /** What will be done, for the person to read before they agree; given the table as it is. */
  readonly plan: (table: Buffer) => string;
}

/** `same`: there was nothing to do. */
export type Outcome = 'changed' | 'same' | 'shown' | 'declined';

/**
 * Shows what a change will do and asks; with `--yes` it is done at once, with `--dry-run` only shown.
 * @throws UserError no-terminal, and those of the crontab
 */
export async function changeCrontab(session: Session, { command, change, plan }: CrontabChange, { yes = false, dryRun = false }: ChangeOptions): Promise<Outcome> {
  const crontab = openCrontab(session.context.env);
  const table = crontab.read();
  if (change(table).equals(table)) return 'same';
  if (dryRun) {
    show(session, plan(table));
    return 'shown';
  }
  if (!yes && !(await agrees(session, command, plan(table)))) return 'declined';
  return apply(crontab, change);
}

/** The table is read once more: the person may have thought for a while. */
function apply(crontab: Crontab, change: CrontabChange['change']): Outcome {
  const table = crontab.read();
  const changed = change(table);
  if (changed.equals(table)) return 'same';
  crontab.write(changed);
  return 'changed';
}

async function agrees(session: Session, command: string, plan: string): Promise<boolean> {
  const { words } = session;
  const prompter = await openPrompter(session, command, 'agree');
  show(session, plan);
  const answer = await prompter.choose({
    message: words.say('remind.ask', {}),
    options: [{ key: 'y', value: 'yes', label: words.say('yes', {}) }, { key: 'n', value: 'no', label: words.say('no', {}) }],
  });
  return answer === 'yes';
}

/** Not wrapped to the screen: these are lines of a file. */
function show({ context, options }: Session, plan: string): void {
  if (options.json !== true) context.out.write(`${plan.trimEnd().split('\n').map(harmlessLine).join('\n')}\n`);
}
