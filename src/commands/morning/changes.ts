import type { ClientDay } from '../../core/agenda/client-day.ts';
import { isWatchOver, livedWithSince } from '../../core/changes.ts';
import { daysBetween } from '../../core/calendar.ts';
import { printGap } from '../print.ts';
import { save } from '../save.ts';
import type { Morning } from './morning.ts';

/** What a change on our side did cost them, after thirty days with it (A1): one question a check, the oldest change first. */
export async function askChanges({ session, prompter }: Morning, { standing: { profile, changes }, day }: ClientDay): Promise<void> {
  const change = changes.find((made) => isWatchOver(made, day));
  if (change === undefined) return;
  const { words } = session;
  printGap(session);
  const effect = await prompter.line({
    message: words.say('change.effect', { text: change.text, days: daysBetween(livedWithSince(change), day), name: profile.name }),
    hint: words.say('enter-skips', {}),
  });
  if (effect.trim() !== '') save(session, [{ kind: 'amendment', client: profile.id, on: day, of: change.id, set: { effect: effect.trim() } }]);
}
