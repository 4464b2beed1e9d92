import { openPrompter } from './open-prompter.ts';
import type { Session } from './session.ts';

/** Of a command that destroys something, or changes what is outside the journal (K5). */
export interface AgreeOptions { readonly yes?: boolean; readonly dryRun?: boolean }

/** What is to be agreed to. */
export interface Deed {
  /** "client forget". */
  readonly command: string;
  /** What will be done and what not, for the person to read before they answer. */
  readonly lines: readonly string[];
  readonly question: string;
}

/**
 * Shows what will be done and asks; `--yes` goes on at once, `--dry-run` only shows.
 * @param print a line of what is shown; nothing where the result is JSON
 * @throws UserError no-terminal
 */
export async function agree(session: Session, deed: Deed, { yes = false, dryRun = false }: AgreeOptions, print: (line: string) => void): Promise<'agreed' | 'shown' | 'declined'> {
  if (dryRun) {
    deed.lines.forEach(print);
    return 'shown';
  }
  return yes || await says(session, deed, print) ? 'agreed' : 'declined';
}

/** Enter means no. */
async function says(session: Session, { command, lines, question }: Deed, print: (line: string) => void): Promise<boolean> {
  const { words } = session;
  const prompter = await openPrompter(session, command, 'agree');
  lines.forEach(print);
  const answer = await prompter.choose({
    message: question,
    options: [{ key: 'y', value: 'yes', label: words.say('yes', {}) }, { key: 'n', value: 'no', label: words.say('no', {}) }],
    enter: 'no',
  });
  return answer === 'yes';
}
