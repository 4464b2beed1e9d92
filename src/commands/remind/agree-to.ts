import { harmlessLine } from '../../core/harmless.ts';
import type { Via } from '../../store/reminder-record.ts';
import { openPrompter } from '../open-prompter.ts';
import { printLine } from '../print.ts';
import type { Session } from '../session.ts';

export interface ChangeOptions { readonly yes?: boolean; readonly dryRun?: boolean }

/** `same`: there was nothing to do. */
export type Outcome = 'changed' | 'same' | 'shown' | 'declined';

interface Change {
  /** "remind install". */
  readonly command: string;
  readonly via: Via;
  /** Why in this way, where it was not the person who chose it. */
  readonly why?: string | undefined;
  /** What will be done, for the person to read before they agree: a sentence, then lines of files and commands. */
  readonly plan: () => string;
  readonly apply: () => void;
}

/**
 * Shows what a change will do and asks; with `--yes` it is done at once, with `--dry-run` only shown.
 * @throws UserError no-terminal, and those of the change
 */
export async function agreeTo(session: Session, change: Change, { yes = false, dryRun = false }: ChangeOptions): Promise<Outcome> {
  if (dryRun) {
    show(session, change.why, change.plan());
    return 'shown';
  }
  if (!yes && !(await agrees(session, change))) return 'declined';
  change.apply();
  return 'changed';
}

async function agrees(session: Session, change: Change): Promise<boolean> {
  const { words } = session;
  const { command, via } = change;
  const plan = change.plan();
  const prompter = await openPrompter(session, command, 'agree');
  show(session, change.why, plan);
  const answer = await prompter.choose({
    message: words.say('remind.ask', { via }),
    options: [{ key: 'y', value: 'yes', label: words.say('yes', {}) }, { key: 'n', value: 'no', label: words.say('no', {}) }],
  });
  return answer === 'yes';
}

/** Only the sentences are wrapped to the screen: the rest are lines of a file. */
function show(session: Session, why: string | undefined, plan: string): void {
  if (session.options.json === true) return;
  if (why !== undefined) printLine(session, why);
  const [sentence = '', ...lines] = plan.trimEnd().split('\n');
  printLine(session, sentence);
  session.context.out.write(`${lines.map(harmlessLine).join('\n')}\n`);
}
