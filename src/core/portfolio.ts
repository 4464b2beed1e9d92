import { buildClientDay, focusSize, isActive, isDue, phaseOn, usualCheckEvery, type ClientDay } from './agenda/client-day.ts';
import { bookSettings, type Book } from './book.ts';
import { dayNumber, dayOf, type Day, type DayNumber } from './calendar.ts';
import { lostDays, type Stay } from './date-line.ts';
import { buildSchedule, clientSchedule, type Schedule } from './schedule.ts';
import type { BookSettings } from './settings.ts';
import type { ShownFinding } from './signals/shown-finding.ts';
import type { Counted, Standing } from './standing.ts';
import { foldStreak, streakAt, type Streak, type StreakState } from './streak.ts';
import { clientStreakAt, foldClientStreak } from './client-streak.ts';

/** All clients on one day. */
export interface Portfolio {
  readonly day: Day;
  /** False only for the day that is still running: what is not done today is not missed yet. */
  readonly dayIsOver: boolean;
  readonly settings: BookSettings;
  readonly schedule: Schedule;
  /** Every client but those that ended, in a fixed order: by handle, so that fingers remember. */
  readonly clients: readonly ClientDay[];
  readonly ended: readonly ClientDay[];
  /** How many clients are proposed for focus. */
  readonly focus: number;
  readonly streak: Streak;
}

/** What else is known of the day. */
export interface Now {
  /** The overall streak, where it has been counted from just these before. */
  readonly overall?: StreakState;
  /** Where the user is, on the day that is still running: before its first entry nothing else tells. */
  readonly stays?: readonly Stay[];
}

export function buildPortfolio(book: Book, standings: readonly Standing[], day: Day, dayIsOver: boolean, { overall = countOverall(book, standings), stays = [] }: Now = {}): Portfolio {
  const schedule = withoutLostDays(book, standings, stays).schedule;
  const { settings, focus, checkEvery } = rhythmOn(day, book, standings);
  const clients = standings
    .map((standing) => buildClientDay(standing, scheduleFor(schedule, standing), day, checkEvery(standing)))
    .toSorted((a, b) => (a.standing.profile.handle < b.standing.profile.handle ? -1 : 1));
  return {
    day,
    dayIsOver,
    settings,
    schedule,
    clients: clients.filter(({ phase }) => phase !== 'ended'),
    ended: clients.filter(({ phase }) => phase === 'ended'),
    focus,
    streak: streakAt(overall, schedule, day, dayIsOver),
  };
}

/** The same day with what stands of each client. @param findings by client id */
export function withFindings(portfolio: Portfolio, findings: ReadonlyMap<string, readonly ShownFinding[]>): Portfolio {
  const clients = portfolio.clients.map((client) => ({ ...client, findings: findings.get(client.standing.profile.id) ?? [] }));
  return { ...portfolio, clients };
}

/** Who is due, as the reminder and the status count it: nobody on a day off, nor once the day is done. */
export function dueToday({ clients, streak }: Portfolio): readonly ClientDay[] {
  return streak.expectedToday && !streak.doneToday ? clients.filter(isDue) : [];
}

/** The overall streak over all the years. */
export function countOverall(book: Book, standings: readonly Standing[]): StreakState {
  return foldStreak(doneDays(book, standings), withoutLostDays(book, standings).schedule);
}

/** The standings with the streak of each counted for the rhythm of a day, where it has not been before. */
export function countStreaks(book: Book, standings: readonly Standing[], day: Day): readonly Standing[] {
  const { schedule, lost } = withoutLostDays(book, standings);
  const { checkEvery } = rhythmOn(day, book, standings);
  return standings.map((standing) => {
    const every = checkEvery(standing);
    if (standing.counted?.every === every && isCountedWith(lost, standing.counted)) return standing;
    const state = countClient(standing, every, scheduleFor(schedule, standing));
    return { ...standing, counted: { every, state, lost: lost.filter((lostDay) => lostDay <= (state.lastDone ?? -Infinity)) } };
  });
}

/** How many checks of this client in a row were made within its rhythm. */
export function clientStreak({ schedule: mine, day, dayIsOver }: Portfolio, { standing, checkEvery }: ClientDay): Streak {
  const schedule = scheduleFor(mine, standing);
  const state = standing.counted?.every === checkEvery ? standing.counted.state : countClient(standing, checkEvery, schedule);
  return clientStreakAt(state, schedule, () => checkEvery, day, dayIsOver);
}

/** The expected days of one client. */
export function scheduleFor(mine: Schedule, { away, phases }: Standing): Schedule {
  return clientSchedule(mine, away, phases);
}

function countClient({ checkDays }: Standing, every: number, schedule: Schedule): StreakState {
  return foldClientStreak(checkDays, schedule, () => every);
}

/** My expected days, less those that were lost over the date line. @param here where the user is just now */
function withoutLostDays(book: Book, standings: readonly Standing[], here: readonly Stay[] = []): { readonly schedule: Schedule; readonly lost: readonly DayNumber[] } {
  const { settings, away, stays } = book;
  const workingDays = settings.filter(({ name }) => name === 'workingDays');
  const planned = buildSchedule({ workingDays, away });
  const lost = lostDays([
    // the mornings are many, and hardly ever asked for
    { stays, days: () => book.mornings.map(dayNumber).toSorted((a, b) => a - b) },
    ...standings.map((standing) => ({ stays: standing.stays, days: () => standing.checkDays })),
    { stays: here, days: () => [] },
  ], planned);
  return { schedule: lost.length === 0 ? planned : buildSchedule({ workingDays, away: [...away, ...lost] }), lost: lost.map(({ on }) => dayNumber(on)) };
}

/** What was lost since the last check may come to be known later, and changes nothing about what was counted up to it. */
function isCountedWith(lost: readonly DayNumber[], counted: Counted): boolean {
  return lost.filter((day) => day <= (counted.state.lastDone ?? -Infinity)).join() === counted.lost.join();
}

/** Expected days between the checks of a client without a rhythm of its own, by day. */
export function usualRhythm(book: Book, standings: readonly Standing[]): (day: DayNumber) => number {
  const known = new Map<DayNumber, number>();
  return (number) => {
    const day = dayOf(number);
    const every = known.get(number) ?? rhythmOn(day, book, standings.filter(({ profile, firstCheck = day }) => profile.since <= day || firstCheck <= day)).usual;
    known.set(number, every);
    return every;
  };
}

/** How often everyone's turn comes round, as things stand on a day. */
function rhythmOn(day: Day, book: Book, standings: readonly Standing[]): Pick<Portfolio, 'settings' | 'focus'> & { readonly usual: number; checkEvery(standing: Standing): number } {
  const settings = bookSettings(book, day);
  const active = standings.filter((standing) => isActive(phaseOn(standing, day))).length;
  const focus = focusSize(active, settings.focus);
  const usual = usualCheckEvery(active, focus);
  return { settings, focus, usual, checkEvery: ({ profile }) => profile.checkEvery ?? usual };
}

/** Days that count as done: a check made in time, or the pulse gone through to its end. Ascending. */
function doneDays(book: Book, standings: readonly Standing[]): readonly number[] {
  const days = new Set(book.mornings.map(dayNumber));
  for (const { checkDays } of standings) for (const day of checkDays) days.add(day);
  return [...days].toSorted((a, b) => a - b);
}
