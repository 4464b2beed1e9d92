import { harmlessLine } from '../../core/harmless.ts';
import type { Via } from '../../store/reminder-record.ts';
import { openPrompter } from '../open-prompter.ts';
import type { Session } from '../session.ts';

export interface ChangeOptions { readonly yes?: boolean; readonly dryRun?: boolean }

/** `same`: there was nothing to do. */
export type Outcome = 'changed' | 'same' | 'shown' | 'declined';

interface Change {
  /** "remind install". */
  readonly command: string;
  readonly via: Via;
  /** What will be done, for the person to read before they agree. */
  readonly plan: () => string;
  readonly apply: () => void;
}

/**
 * Shows what a change will do and asks; with `--yes` it is done at once, with `--dry-run` only shown.
 * @throws UserError no-terminal, and those of the change
 */
export async function agreeTo(session: Session, { command, via, plan, apply }: Change, { yes = false, dryRun = false }: ChangeOptions): Promise<Outcome> {
  if (dryRun) {
    show(session, plan());
    return 'shown';
  }
  if (!yes && !(await agrees(session, command, via, plan()))) return 'declined';
  apply();
  return 'changed';
}

async function agrees(session: Session, command: string, via: Via, plan: string): Promise<boolean> {
  const { words } = session;
  const prompter = await openPrompter(session, command, 'agree');
  show(session, plan);
  const answer = await prompter.choose({
    message: words.say('remind.ask', { via }),
    options: [{ key: 'y', value: 'yes', label: words.say('yes', {}) }, { key: 'n', value: 'no', label: words.say('no', {}) }],
  });
  return answer === 'yes';
}

/** Not wrapped to the screen: these are lines of a file. */
function show({ context, options }: Session, plan: string): void {
  if (options.json !== true) context.out.write(`${plan.trimEnd().split('\n').map(harmlessLine).join('\n')}\n`);
}
