import { isActive, type ClientDay } from '../../core/agenda/client-day.ts';
import { meetingOver } from '../../core/debrief.ts';
import { afresh } from './afresh.ts';
import type { Morning } from './morning.ts';

/** Meetings whose time has come, each to be spoken of now or later. @returns the morning with what was recorded of them */
export async function offerDebriefs(morning: Morning, clients: readonly ClientDay[]): Promise<Morning> {
  const { at } = morning.session.context.now();
  const over = clients.flatMap((client) => {
    const meeting = isActive(client.phase) ? meetingOver(client.standing.contacts.planned, at) : undefined;
    return meeting === undefined ? [] : [{ profile: client.standing.profile, meeting }];
  });
  if (over.length === 0) return morning;
  const { askDebrief } = await import('../debrief/ask.ts');
  for (const { profile, meeting } of over) await askDebrief(morning, profile, meeting, true);
  return afresh(morning);
}
