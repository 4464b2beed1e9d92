import { harmlessLine } from '../../core/harmless.ts';
import { dueToday, type Portfolio } from '../../core/portfolio.ts';
import { silenceOf, slotAt } from '../../core/reminder.ts';
import { isReminderTaken, takeReminder } from '../../store/reminded.ts';
import { keepReminderRecord, readReminderRecord } from '../../store/reminder-record.ts';
import type { Session } from '../session.ts';
import { loadPortfolio } from '../standings.ts';

export interface RemindOptions { readonly names?: boolean; readonly again?: string; readonly notify?: boolean; readonly dryRun?: boolean }

/**
 * `rapport remind`: a line when a client is due on an expected day that is not done, once for each time of the day; else
 * not a byte. With `--json` and `--as-of` it only tells how things are: that is no reminder, and takes none away. Cron
 * runs it each day, so it loads no page layout.
 */
export async function runRemind(session: Session, options: RemindOptions): Promise<void> {
  const { context, places, asOf } = session;
  const { names = false } = options;
  const portfolio = loadPortfolio(session);
  const due = dueToday(portfolio).map(({ standing }) => standing.profile);
  if (session.options.json === true) {
    const { printJson } = await import('../print.ts');
    return printJson(session, { asOf, due: due.length, ...(names ? { clients: due.map(({ handle }) => handle) } : {}) });
  }
  const line = harmlessLine(session.words.say('remind.due', { count: due.length, names: names ? due.map(({ name }) => name) : null }));
  if (options.dryRun === true) return context.out.write(`${due.length === 0 || isTaken(session, options) ? silentLine(session, portfolio, due.length) : line}\n`);
  const isReminder = session.options.asOf === undefined;
  const speaks = due.length > 0 && (!isReminder || takeReminder(places.cache, places.store, session.today, slotOf(session, options)));
  if (isReminder && !context.out.isTerminal) noteRun(session, speaks);
  if (speaks) context.out.write(`${line}\n`);
  if (speaks && options.notify === true) (await import('../../store/notification.ts')).notify(context, line);
}

/** What a dry run says where the reminder would not say a word. */
function silentLine({ words }: Session, portfolio: Portfolio, due: number): string {
  return words.say('remind.silent', { why: due > 0 ? 'said' : silenceOf(portfolio) });
}

function isTaken(session: Session, options: RemindOptions): boolean {
  return isReminderTaken(session.places.cache, session.places.store, session.today, slotOf(session, options));
}

function slotOf({ context }: Session, { again }: RemindOptions): ReturnType<typeof slotAt> {
  return slotAt(context.now().at.slice(11, 16), again);
}

/** Only a run that nobody watches proves that the reminder comes by itself. */
function noteRun({ context, places }: Session, speaks: boolean): void {
  const { at } = context.now();
  const record = readReminderRecord(places.cache, places.store);
  keepReminderRecord(places.cache, places.store, { ...record, lastRun: at, ...(speaks ? { lastShown: at } : {}) });
}
