import { openPrompter } from '../open-prompter.ts';
import type { Session } from '../session.ts';
import { timeTyped } from './read-time.ts';

export const USUAL_TIME = '08:30';

/** When the reminder is wanted: with the first coffee. */
export async function askTime(session: Session): Promise<string> {
  const { words } = session;
  const prompter = await openPrompter(session, 'remind install', 'time');
  const typed = await prompter.line({
    message: words.say('remind.coffee', {}),
    hint: words.say('remind.coffee-hint', { usual: USUAL_TIME }),
    refuse: (text) => (text.trim() === '' || timeTyped(text) !== undefined ? undefined : words.say('error.bad-time', { value: text.trim() })),
  });
  return timeTyped(typed) ?? USUAL_TIME;
}
