import { forgetReminderRecord } from '../../store/reminder-record.ts';
import { printJson, printLine } from '../print.ts';
import type { Session } from '../session.ts';
import { agreeTo, type ChangeOptions } from './agree-to.ts';
import { findInstalled, fittingVia } from './choose-way.ts';
import { WAYS } from './way.ts';

/** `rapport remind uninstall`: the machine as it was before. */
export async function runUninstall(session: Session, options: ChangeOptions): Promise<void> {
  const { words, places } = session;
  const found = findInstalled(session, fittingVia(session));
  const via = found?.via ?? 'cron';
  const way = WAYS[via](session);
  const outcome = found === undefined ? 'same' : await agreeTo(session, { command: 'remind uninstall', via, plan: () => way.planUninstall(), apply: () => way.uninstall() }, options);
  if (outcome === 'changed') forgetReminderRecord(places.cache, places.store);
  if (session.options.json === true) printJson(session, { outcome });
  else if (outcome !== 'shown') printLine(session, words.say('remind.uninstall', { outcome, via: found?.via ?? null }));
}
