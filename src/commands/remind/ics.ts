import { resolve } from 'node:path';
import { addDays, dayNumber, weekdayOf, type Day } from '../../core/calendar.ts';
import { formatAlarm } from '../../exchange/alarm-calendar.ts';
import { writeForeignFile } from '../../store/foreign-files.ts';
import { printJson, printResult } from '../print.ts';
import type { Session } from '../session.ts';
import { loadPortfolio } from '../standings.ts';
import { USUAL_TIME } from './ask-time.ts';
import { readTime } from './read-time.ts';
import { readWeekdays } from './read-weekdays.ts';

export interface IcsOptions { readonly at?: string; readonly days?: string; readonly out?: string }

const AHEAD_DAYS = 366;

/** `rapport remind ics`: an alarm on working days that a phone rings by itself; days off that are known are left out. */
export async function runRemindIcs(session: Session, { at: typed = USUAL_TIME, days, out }: IcsOptions): Promise<void> {
  const { context, words } = session;
  const at = readTime(typed);
  const { schedule, settings } = loadPortfolio(session);
  const weekdays = readWeekdays(days ?? settings.workingDays);
  const isWanted = (day: Day): boolean => weekdays.has(weekdayOf(day));
  const now = context.now();
  const ahead = Array.from({ length: AHEAD_DAYS }, (_, index) => addDays(session.today, index)).filter(isWanted);
  const from = ahead.find((day) => schedule.isExpected(dayNumber(day))) ?? session.today;
  const except = ahead.filter((day) => day > from && !schedule.isExpected(dayNumber(day)));
  const text = formatAlarm({ from, at, weekdays, except, written: now.at, summary: words.say('remind.alarm', {}) });
  if (out === undefined || out === '-') return session.options.json === true ? printJson(session, { calendar: text, at, from }) : context.out.write(text);
  writeForeignFile(resolve(context.workingFolder, out), text);
  printResult(session, { file: out, at, from }, words.say('remind.ics', { file: out }));
}
