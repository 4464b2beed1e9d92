import { openPrompter } from '../open-prompter.ts';
import type { Session } from '../session.ts';

export const USUAL_TIME = '08:30';
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
/** "8", "8:30", "0830", as people type it. */
const TYPED = /^(\d{1,2})(?:[:.h]?(\d\d))?$/;

export function isTime(text: string): boolean {
  return TIME.test(text);
}

/** When the reminder is wanted: with the first coffee. */
export async function askTime(session: Session): Promise<string> {
  const { words } = session;
  const prompter = await openPrompter(session, 'remind install', 'time');
  const typed = await prompter.line({
    message: words.say('remind.coffee', {}),
    hint: words.say('remind.coffee-hint', { usual: USUAL_TIME }),
    refuse: (text) => (text.trim() === '' || isTime(timeOf(text)) ? undefined : words.say('error.bad-time', { value: text.trim() })),
  });
  return typed.trim() === '' ? USUAL_TIME : timeOf(typed);
}

function timeOf(text: string): string {
  const [, hour, minute = '00'] = TYPED.exec(text.trim()) ?? [];
  return hour === undefined ? '' : `${hour.padStart(2, '0')}:${minute}`;
}
