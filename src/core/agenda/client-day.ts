import { addDays, dayNumber, daysBetween, type Day } from '../calendar.ts';
import type { Phase } from '../facts.ts';
import type { OpenDecision } from '../open-decision.ts';
import type { Schedule } from '../schedule.ts';
import { isOpenWarning, type ShownFinding } from '../signals/shown-finding.ts';
import type { Standing } from '../standing.ts';

/** One client on one day: what the agenda, the status and the brief ask of a standing. */
export interface ClientDay {
  readonly standing: Standing;
  readonly day: Day;
  readonly phase: 'new' | Phase['phase'];
  /** The client's day off, with its last day. */
  readonly awayUntil?: Day;
  /** In expected days. */
  readonly checkEvery: number;
  /** Expected days since the last check; undefined before the first. */
  readonly sinceCheck?: number;
  /** Expected days in which nobody looked: since the last check, or since the client was added. */
  readonly unseenDays: number;
  /** Expected days since the last sheet of items. */
  readonly sinceSheet?: number;
  /** Calendar days since the last contact; undefined where none is recorded. */
  readonly silentDays?: number;
  /** What stands of the client; undefined where the signals were not asked. */
  readonly findings?: readonly ShownFinding[];
  /** A decision that waits to be taken. */
  readonly decision?: OpenDecision;
}

/** New for the first 90 days (G10). */
const NEW_DAYS = 90;

export function phaseOn({ phases, profile }: Pick<Standing, 'phases' | 'profile'>, day: Day): ClientDay['phase'] {
  const last = phases.filter(({ on }) => on <= day).at(-1);
  const over = last?.phase === 'paused' && last.until !== undefined && last.until < day;
  if (last !== undefined && last.phase !== 'active' && !over) return last.phase;
  return daysBetween(profile.since, day) < NEW_DAYS ? 'new' : 'active';
}

export function isActive(phase: ClientDay['phase']): boolean {
  return phase === 'active' || phase === 'new';
}

/** @param schedule the client's own expected days */
export function buildClientDay(standing: Standing, schedule: Schedule, day: Day, checkEvery: number): ClientDay {
  const { lastCheck, lastSheet, contacts } = standing;
  const away = standing.away.find(({ on, to }) => on <= day && day <= (to ?? on));
  return {
    standing,
    day,
    phase: phaseOn(standing, day),
    checkEvery,
    unseenDays: schedule.expectedBetween(dayNumber(lastCheck ?? standing.knownSince), dayNumber(day)),
    ...(away === undefined ? {} : { awayUntil: away.to ?? away.on }),
    ...(lastCheck === undefined ? {} : { sinceCheck: schedule.expectedBetween(dayNumber(lastCheck), dayNumber(day)) }),
    ...(lastSheet === undefined ? {} : { sinceSheet: schedule.expectedBetween(dayNumber(lastSheet), dayNumber(day)) }),
    ...(contacts.last === undefined ? {} : { silentDays: Math.max(0, daysBetween(contacts.last.on, day)) }),
  };
}

/** How often a client without a rhythm of its own is checked, in expected days: so that everyone's turn comes round. */
export function usualCheckEvery(activeClients: number, focus: number): number {
  return Math.max(1, Math.ceil(activeClients / focus));
}

/** How many clients are in focus a morning: 3, with more than 8 active ones 2, unless set. */
export function focusSize(activeClients: number, set: number | undefined): number {
  return set ?? (activeClients > 8 ? 2 : 3);
}

/** Due: never checked, or `checkEvery` expected days have come round; today counts as one of them. */
export function isDue({ phase, awayUntil, sinceCheck, checkEvery }: ClientDay): boolean {
  return isActive(phase) && awayUntil === undefined && (sinceCheck === undefined || sinceCheck >= checkEvery);
}

/** Nothing looked at for twice the rhythm, or never in as long a time: what the guarantee is for (G5). */
export function isLongUnseen({ unseenDays, checkEvery }: ClientDay): boolean {
  return unseenDays >= 2 * checkEvery;
}

/** A warning is open, and half the client's turn has gone by: whoever is warned of comes round twice as often. */
export function isWarnedOf({ findings = [], sinceCheck, checkEvery }: ClientDay): boolean {
  return findings.some(isOpenWarning) && (sinceCheck === undefined || sinceCheck * 2 >= checkEvery);
}

export function plannedToday({ standing, day }: ClientDay): Standing['contacts']['planned'][number] | undefined {
  return standing.contacts.planned.find(({ on }) => on === day);
}

export function plannedNext({ standing, day }: ClientDay): Standing['contacts']['planned'][number] | undefined {
  return standing.contacts.planned.find(({ on }) => on >= day);
}

/** The day after which an unsettled thing is overdue has passed. */
export function isOverdue(due: Day | undefined, day: Day): boolean {
  return due !== undefined && due < day;
}

/** Yesterday or today, as the person would say "yesterday". */
export function isFresh(on: Day, day: Day): boolean {
  return on >= addDays(day, -1);
}
