import { phaseOn, type ClientDay } from '../agenda/client-day.ts';
import type { Book } from '../book.ts';
import { dayNumber, dayOf, type DayNumber } from '../calendar.ts';
import type { Away, Fact, Setting, Touch } from '../facts.ts';
import { foldHistory, type FactOf, type History, type StatementKind } from '../history.ts';
import { knownOn } from '../order.ts';
import type { Item } from '../pack.ts';
import { profileOf, type Profile } from '../profile.ts';
import { buildSchedule, clientSchedule, type Schedule } from '../schedule.ts';
import type { Vague } from '../vague.ts';
import { byDay, lastUpTo, type Dated } from './dated.ts';
import { countOut } from './expected-days.ts';

/**
 * One client's facts, laid out for cheap questions about any day. It holds what was known by the end of one day, and
 * answers truthfully for every earlier day from which on nothing became known late: such a day sees the facts whose
 * own day has come (and what is planned from the day it was planned on). So one view serves a long stretch of days.
 */
export interface ClientView {
  readonly client: string;
  readonly items: ReadonlyMap<string, Item>;
  /** Phrases without an effect for the client, as whole answers in lower case. */
  readonly vague: Vague;
  /** The client's own expected days. */
  readonly schedule: Schedule;
  /** The facts of one kind by their day. Ask only up to the day in question. */
  of<K extends StatementKind>(kind: K): Dated<FactOf<K>>;
  /** Planned touches by the day on which the plan was known. */
  readonly planned: Dated<Touch>;
  /** Days off, mine and theirs, by their last day. */
  readonly daysOff: Dated<Away>;
  /** My settings and the client's own. */
  readonly settings: readonly Setting[];
  /** Undefined before the client was known. */
  profileOn(day: DayNumber): Profile | undefined;
  phaseOn(day: DayNumber): ClientDay['phase'] | undefined;
  /** What a signal makes of the facts, made when first asked for and then kept with the view. */
  derive<T>(build: (view: ClientView) => T): T;
}

/** What a view is made of. */
export interface ViewSource {
  readonly client: string;
  /** What was known of the client, corrections included. */
  readonly facts: readonly Fact[];
  readonly book: Book;
  /** Hour (0..6) at which a day begins. */
  readonly dayStart: number;
  readonly items: ReadonlyMap<string, Item>;
  readonly vague: Vague;
}

export function buildClientView(source: ViewSource): ClientView {
  const { client, items, vague, book, dayStart } = source;
  const history = foldHistory(client, source.facts);
  const derived = new Map<unknown, unknown>();
  const keep = <T>(key: unknown, build: () => T): T => {
    const known = derived.get(key);
    if (known !== undefined || derived.has(key)) return known as T;
    const built = build();
    derived.set(key, built);
    return built;
  };
  const profiles = profilesOf(history, dayStart);
  const view: ClientView = {
    client,
    items,
    vague,
    schedule: scheduleOf(history, book),
    of: (kind) => keep(kind, () => byDay(history.of(kind), ({ on }) => dayNumber(on))),
    planned: byDay(history.of('touch').filter(({ outcome }) => outcome === 'planned'), (touch) => dayNumber(knownOn(touch, dayStart))),
    daysOff: byDay([...book.away, ...history.of('away')], ({ on, to }) => dayNumber(to ?? on)),
    settings: [...book.settings, ...history.of('setting')],
    profileOn: (day) => lastUpTo(profiles, day),
    phaseOn: (day) => {
      const profile = lastUpTo(profiles, day);
      return profile && phaseOn({ phases: history.of('phase'), profile }, dayOf(day));
    },
    derive: <T>(build: (view: ClientView) => T): T => {
      // asked a million times in a replay: not even a function is made where it is known
      const known = derived.get(build);
      return known === undefined ? keep(build, () => build(view)) : (known as T);
    },
  };
  return view;
}

/** Days after the last fact that are counted out as well: a view is mostly asked about the days to come. */
const DAYS_AHEAD = 60;

function scheduleOf(history: History, book: Book): Schedule {
  const mine = buildSchedule({ workingDays: book.settings.filter(({ name }) => name === 'workingDays'), away: book.away });
  const schedule = clientSchedule(mine, history.of('away'), history.of('phase'));
  const days = history.facts.map(({ on }) => dayNumber(on));
  return days.length === 0 ? schedule : countOut(schedule, days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b)) + DAYS_AHEAD);
}

/** The profile by the day on which it became what it is. */
function profilesOf(history: History, dayStart: number): Dated<Profile> {
  const facts = byDay(history.facts.filter(({ kind }) => kind === 'client' || kind === 'person'), (fact) => dayNumber(knownOn(fact, dayStart)));
  const states = facts.days.flatMap((day, index) => {
    const profile = profileOf(foldHistory(history.client, facts.values.slice(0, index + 1)));
    return profile === undefined ? [] : [{ day, profile }];
  });
  return { days: states.map(({ day }) => day), values: states.map(({ profile }) => profile) };
}
