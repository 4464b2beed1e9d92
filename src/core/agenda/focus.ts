import { daysBetween } from '../calendar.ts';
import { message, type Message } from '../messages.ts';
import type { Portfolio } from '../portfolio.ts';
import { isActive, isDue, isLongUnseen, isWarnedOf, plannedToday, type ClientDay } from './client-day.ts';

/** A client proposed for today's focus, with the reasons, the weightiest first. */
export interface FocusProposal {
  readonly client: ClientDay;
  readonly why: readonly Message[];
}

/** A pulse at or under this asks for a closer look. */
const LOW_PULSE = 2;

/**
 * The clients for today's focus: the weightiest reasons first, then whoever has waited longest for their turn.
 * Clients paused, ended, away or already checked today are left out.
 */
export function proposeFocus(clients: readonly ClientDay[], size: number): readonly FocusProposal[] {
  return clients
    .filter(({ phase, awayUntil, standing, day }) => isActive(phase) && awayUntil === undefined && standing.lastCheck !== day)
    .map((client) => ({ client, why: reasonsFor(client) }))
    .toSorted((a, b) => urgency(b.client) - urgency(a.client))
    .slice(0, size);
}

/** The ids of who fills up today's focus, beside those checked already. */
export function proposeMore({ clients, focus, day }: Portfolio): readonly string[] {
  const active = clients.filter(({ phase }) => isActive(phase));
  const checkedToday = active.filter(({ standing }) => standing.lastCheck === day).length;
  return proposeFocus(active, Math.max(0, focus - checkedToday)).map(({ client }) => client.standing.profile.id);
}

/** Why a client should be looked at today; never empty. */
export function reasonsFor(client: ClientDay): readonly Message[] {
  const { sinceCheck, checkEvery, day, standing: { lastCheck } } = client;
  const meeting = plannedToday(client);
  const reasons: (Message | undefined)[] = [
    meeting === undefined ? undefined : message('meeting-today', { touch: meeting.touch, time: meeting.time ?? null }),
    hasLowPulse(client) ? lowPulse(client) : undefined,
    isWarnedOf(client) ? message('open-warning', {}) : undefined,
    sinceCheck === undefined ? message('never-checked', {}) : undefined,
    sinceCheck !== undefined && sinceCheck > 0 ? message('since-check', { days: sinceCheck, every: checkEvery, on: lastCheck ?? day, day }) : undefined,
  ];
  const given = reasons.filter((reason) => reason !== undefined);
  return given.length > 0 ? given : [message('your-turn', {})];
}

/** A low pulse that nobody has followed up with a check. */
export function hasLowPulse({ standing }: ClientDay): boolean {
  const { pulse, lastCheck } = standing;
  return pulse !== undefined && isLowPulse(pulse.value) && (lastCheck === undefined || lastCheck < pulse.on);
}

/** Null is "cannot tell", undefined no answer: neither is low. */
export function isLowPulse(value: number | null | undefined): boolean {
  return typeof value === 'number' && value <= LOW_PULSE;
}

function lowPulse({ standing: { pulse }, day }: ClientDay): Message {
  const on = pulse?.on ?? day;
  return message('low-pulse', { value: pulse?.value ?? 0, on, days: daysBetween(on, day) });
}

/** Steps of reasons, then turns waited: 1 is exactly due. */
function urgency(client: ClientDay): number {
  const turns = Math.max(client.sinceCheck === undefined ? 1.5 : 0, Math.min(9, client.unseenDays / client.checkEvery));
  const step = plannedToday(client) !== undefined ? 40 : isLongUnseen(client) ? 30 : hasLowPulse(client) ? 20 : isWarnedOf(client) ? 15 : isDue(client) ? 10 : 0;
  return step + turns;
}
