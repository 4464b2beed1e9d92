import type { ClientDay } from './agenda/client-day.ts';
import { daysBetween, type Day } from './calendar.ts';
import { isToTell, isWatchOver, livedWithSince } from './changes.ts';
import { message, type Message } from './messages.ts';

/** Whom to tell, and what is to be asked of a change they have lived with (A1). on: since when; days: for how long it has been due. */
export function changeNeeds({ standing: { changes, profile: { handle } }, day }: ClientDay): readonly { readonly on: Day; readonly days: number; readonly text: Message }[] {
  return changes.flatMap((change) => {
    const { text, tellBy = day } = change;
    const days = daysBetween(tellBy, day);
    if (isToTell(change, day)) return [{ on: tellBy, days, text: message('change-to-tell', { text, days, handle }) }];
    const on = livedWithSince(change);
    return isWatchOver(change, day) ? [{ on, days: 0, text: message('change-over', { text, days: daysBetween(on, day), handle }) }] : [];
  });
}
