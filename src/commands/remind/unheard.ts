import { printLine } from '../print.ts';
import type { Session } from '../session.ts';
import type { Way } from './way.ts';

/** Says that the reminder runs for nobody, where it does: cron does its part and the line gets lost. */
export function sayUnheard(session: Session, way: Way): void {
  const why = session.options.json === true ? undefined : way.unheard();
  if (why !== undefined) printLine(session, session.words.say('remind.unheard', { why }));
}
