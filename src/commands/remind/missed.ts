import { missedReminder } from '../../core/reminder.ts';
import { civilDay } from '../../core/calendar.ts';
import { readReminderRecord } from '../../store/reminder-record.ts';
import { printLine } from '../print.ts';
import type { Session } from '../session.ts';
import type { Portfolio } from '../../core/portfolio.ts';

/** Says in one line, as the morning begins, that the last reminder did not come though it should have. */
export function sayMissedReminder(session: Session, { schedule }: Portfolio): void {
  const { places, today, words } = session;
  const { installed, lastRun } = readReminderRecord(places.cache, places.store);
  if (installed === undefined) return;
  const day = missedReminder(installed, schedule, { installed: installed.on, lastRun: lastRun === undefined ? undefined : civilDay(lastRun, 0), today });
  if (day !== undefined) printLine(session, words.say('remind.missed', { day, today, at: installed.at }));
}

