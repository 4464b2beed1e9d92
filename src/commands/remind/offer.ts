import { UserError } from '../../core/errors.ts';
import type { Prompter } from '../../prompts/prompter.ts';
import { readReminderRecord } from '../../store/reminder-record.ts';
import { printGap, printLine } from '../print.ts';
import type { Session } from '../session.ts';
import { runInstall } from './install.ts';

/**
 * Offers the reminder once, at the end of the very first morning: a habit needs something that begins it. Asked is asked,
 * whatever comes of it; where that cannot be remembered nobody is asked.
 */
export async function offerReminder(session: Session, prompter: Prompter): Promise<void> {
  const { places, settings, words } = session;
  const isInstalled = readReminderRecord(places.cache, places.store).installed !== undefined;
  if (isInstalled || settings.reminderAsked === true || !(await isRemembered(session))) return;
  printGap(session);
  const answer = await prompter.choose({
    message: words.say('remind.offer', {}),
    options: [{ key: 'y', value: 'yes', label: words.say('yes', {}) }, { key: 'n', value: 'no', label: words.say('no', {}) }],
    enter: 'no',
  });
  if (answer === 'no') printLine(session, words.say('remind.later', {}));
  else await install(session);
}

/** The morning is saved: that no reminder can be had here does not make it a failure. */
async function install(session: Session): Promise<void> {
  try {
    await runInstall(session, {});
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    printLine(session, session.words.say(`error.${error.id}` as 'error.bad-day', error.data as never));
  }
}

async function isRemembered({ places }: Session): Promise<boolean> {
  const { writeSetting } = await import('../../store/settings-writer.ts');
  try {
    writeSetting(places.settings, 'reminderAsked', true);
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
