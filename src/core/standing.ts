import { attentionOf, type AttentionWeek } from './attention.ts';
import { dayNumber, type Day, type DayNumber } from './calendar.ts';
import { watchedChanges, type ChangeMade } from './changes.ts';
import { contactsOf, isHeld, type Contacts } from './contacts.ts';
import { staysOf, type Stay } from './date-line.ts';
import { dealingsOf, type Dealings } from './dealings.ts';
import type { Away, Check, Complaint, Invoice, Phase, Rating } from './facts.ts';
import type { History } from './history.ts';
import { incidentsOf, type Incident } from './incidents.ts';
import { openIntentions, type Intention } from './intentions.ts';
import { invoicesOf } from './invoices.ts';
import { itemStandings, type ItemStanding } from './item-standing.ts';
import { openPromises, type OpenPromise } from './open-promises.ts';
import { isLate, knownOn } from './order.ts';
import { profileOf, type Profile } from './profile.ts';
import { courseOf, type Course } from './review/course.ts';
import type { StreakState } from './streak.ts';

/**
 * Where one client stands: what the morning and the status need of a history, true for any later day and, but for its
 * `checkDays`, bounded in size however many years it spans. It is what the cache keeps; all of it can be folded again.
 */
export interface Standing {
  readonly profile: Profile;
  readonly phases: readonly Phase[];
  readonly away: readonly Away[];
  /** The day by whose end something was known of the client: since then nobody may have looked. */
  readonly knownSince: Day;
  /** The first day anything was asked about the client: streak, cadence and staleness begin here. */
  readonly firstCheck?: Day;
  readonly lastCheck?: Day;
  /** Days with a check made in time, ascending: what the streaks are counted from. */
  readonly checkDays: readonly DayNumber[];
  /** Where the user was on those days. */
  readonly stays: readonly Stay[];
  /** The client's streak as counted before from all of `checkDays`, for checks every so many expected days. */
  readonly counted?: Counted;
  /** The last checks, oldest first. */
  readonly recent: readonly RecentCheck[];
  /** How many checks had a sheet of items, and the day of the last. */
  readonly sheets: number;
  readonly lastSheet?: Day;
  readonly items: Readonly<Record<string, ItemStanding>>;
  readonly pulse?: { readonly on: Day; readonly value: number | null };
  readonly intentions: readonly Intention[];
  readonly promises: readonly OpenPromise[];
  readonly contacts: Contacts;
  readonly complaints: readonly Pick<Complaint, 'id' | 'on' | 'text'>[];
  readonly lastComplaint?: Day;
  /** Changes on our side of which it is not known yet what they cost, oldest first. */
  readonly changes: readonly ChangeMade[];
  readonly unpaid: readonly Pick<Invoice, 'number' | 'due'>[];
  readonly invoices: number;
  /** The last of them, oldest first. */
  readonly flags: readonly Incident[];
  readonly dealings: Dealings;
  /** The last decision, and how far its steps are. */
  readonly course?: Course;
  readonly attention: readonly AttentionWeek[];
}

export interface RecentCheck { readonly on: Day; readonly answer?: string; readonly ratings: Readonly<Record<string, Rating>>; readonly seconds?: number }

/** `lost`: the days lost over the date line by then, which were days off. */
export interface Counted { readonly every: number; readonly state: StreakState; readonly lost: readonly DayNumber[] }

const RECENT_CHECKS = 12;

/** @param dayStartOn the hour at which the given day began, to tell checks made in time from late ones */
export function buildStanding(history: History, dayStartOn: (day: Day) => number): Standing | undefined {
  const profile = profileOf(history);
  if (profile === undefined) return undefined;
  const checks = history.of('check').toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const isInTime = (check: Check): boolean => !isLate(check, dayStartOn(check.on));
  const answered = new Set(history.of('complaint-answer').map(({ of }) => of));
  const invoices = invoicesOf(history);
  const [pulse, lastComplaint] = [history.of('pulse').at(-1), history.of('complaint').at(-1)];
  const [first, last] = [checks[0], checks.at(-1)];
  const { items, sheets, lastSheet } = itemStandings(history, checks);
  return {
    profile,
    phases: history.of('phase'),
    away: history.of('away'),
    knownSince: knownSince(history, dayStartOn),
    ...(first === undefined || last === undefined ? {} : { firstCheck: first.on, lastCheck: last.on }),
    checkDays: [...new Set(checks.filter(isInTime).map(({ on }) => dayNumber(on)))],
    stays: staysOf(history.of('check').filter(isInTime)),
    recent: checks.slice(-RECENT_CHECKS).map(recentCheck),
    sheets,
    ...(lastSheet === undefined ? {} : { lastSheet }),
    items,
    ...(pulse === undefined ? {} : { pulse: { on: pulse.on, value: pulse.value } }),
    intentions: openIntentions(history),
    promises: openPromises(history),
    contacts: contactsOf(history),
    complaints: history.of('complaint').filter(({ id }) => !answered.has(id)).map(({ id, on, text }) => ({ id, on, text })),
    ...(lastComplaint === undefined ? {} : { lastComplaint: lastComplaint.on }),
    changes: watchedChanges(history),
    unpaid: invoices.filter(({ paid }) => paid === undefined).map(({ number, due }) => ({ number, ...(due === undefined ? {} : { due }) })),
    invoices: invoices.length,
    flags: incidentsOf(history),
    dealings: dealingsOf(history, invoices),
    ...courseOf(history),
    attention: attentionOf(history.of('touch').filter(isHeld), checks),
  };
}

/** Facts come in the order in which they became known. */
function knownSince({ facts: [first] }: History, dayStartOn: (day: Day) => number): Day {
  if (first === undefined) throw new Error('a client of whom nothing is known');
  return knownOn(first, dayStartOn(first.on));
}

function recentCheck({ on, answer, ratings = {}, seconds }: Check): RecentCheck {
  return { on, ratings, ...(answer === undefined ? {} : { answer }), ...(seconds === undefined ? {} : { seconds }) };
}
