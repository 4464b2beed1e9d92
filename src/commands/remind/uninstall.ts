import { findEntry, formatBlock, removeBlock } from '../../exchange/crontab.ts';
import { printJson, printLine } from '../print.ts';
import type { Session } from '../session.ts';
import { changeCrontab, type ChangeOptions } from './change-crontab.ts';

/** `rapport remind uninstall`: the person's crontab as it was before. */
export async function runUninstall(session: Session, options: ChangeOptions): Promise<void> {
  const { words } = session;
  const outcome = await changeCrontab(session, {
    command: 'remind uninstall',
    change: removeBlock,
    plan: (table) => words.say('remind.plan-uninstall', { block: formatBlock(findEntry(table) ?? '') }),
  }, options);
  if (session.options.json === true) printJson(session, { outcome });
  else if (outcome !== 'shown') printLine(session, words.say('remind.uninstall', { outcome }));
}
