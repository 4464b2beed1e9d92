import type { ClientDay } from '../../core/agenda/client-day.ts';
import { isFirstMorning, proposeFirst } from '../../core/agenda/first-focus.ts';
import { hasLowPulse, proposeMore } from '../../core/agenda/focus.ts';
import { afresh } from './afresh.ts';
import type { Morning } from './morning.ts';
import { takePulse } from './pulse.ts';

/** The ids of today's focus: as the person left it in the pulse, with whoever got a low one in a pulse that was broken off. */
export async function chooseFocus(morning: Morning): Promise<readonly string[]> {
  const { portfolio } = morning;
  const proposed = isFirstMorning(portfolio) ? proposeFirst(portfolio) : proposeMore(portfolio);
  const { focus, asked } = await takePulse(morning, proposed);
  return afresh(morning).portfolio.clients
    .filter((client) => focus.includes(idOf(client)) || (isLowToday(client) && !asked.includes(idOf(client))))
    .map(idOf);
}

function isLowToday(client: ClientDay): boolean {
  return client.standing.pulse?.on === client.day && hasLowPulse(client);
}

function idOf({ standing }: ClientDay): string {
  return standing.profile.id;
}
