import { tellLine } from './print.ts';
import type { Session } from './session.ts';

/** Says beside a result how many lines of the journal it had to do without. */
export function tellUnreadable(session: Session, lines: number = session.folded.unreadable()): void {
  if (lines > 0) tellLine(session, session.words.say('journal.unreadable', { lines }));
}
