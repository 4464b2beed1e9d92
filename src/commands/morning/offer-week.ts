import { isLastOfWeek } from '../../core/week/working-week.ts';
import { printLine } from '../print.ts';
import type { Morning } from './morning.ts';

/** One line after the last morning of the working week. A morning is gone through to its end but once a day, so it is never said twice. */
export function offerWeek({ session, portfolio: { day, settings, schedule } }: Morning): void {
  if (isLastOfWeek(day, settings.workingDays, schedule)) printLine(session, session.words.say('week-offer', {}));
}
