import type { TrendPoint } from './blocks.ts';
import { addDays, type Day } from './calendar.ts';
import type { Check, Rating, Touch, Voice } from './facts.ts';
import type { History } from './history.ts';
import { intentionsOf, type Intention } from './intentions.ts';

/** What a brief tells of the past: the last of everything, bounded in size however many years there are, fit for a cache. */
export interface Lookback {
  /** Something is known of the client but who it is. */
  readonly hasEntries: boolean;
  /** All of them oldest first. */
  readonly intentions: readonly Intention[];
  /** Not those that are only planned. */
  readonly touches: readonly Touch[];
  readonly voices: readonly Voice[];
  readonly notes: readonly Note[];
  /** The last answers by item, those to the pulse under "pulse". */
  readonly answers: Readonly<Record<string, readonly TrendPoint[]>>;
  /** Those of the last months, and when they were entered. */
  readonly checks: readonly Pick<Check, 'on' | 'at'>[];
}

/** A note of a check, or what was noticed or thought of. */
export interface Note { readonly kind: 'words' | 'idea' | 'noticed'; readonly on: Day; readonly text: string }

const LAST = 5;
/** As many answers of an item as the eye takes in at once. */
const LAST_ANSWERS = 24;
/** Longer than the calendar of a brief, which may be asked for when the clock has been set back. */
const CALENDAR_DAYS = 112;

export function buildLookback(history: History): Lookback {
  const checks = history.of('check');
  const last = checks.reduce<Day | undefined>((latest, { on }) => (latest === undefined || on > latest ? on : latest), undefined);
  return {
    hasEntries: history.facts.length > 1,
    intentions: intentionsOf(history).slice(-LAST),
    touches: history.of('touch').filter(({ outcome }) => outcome !== 'planned').toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).slice(-LAST),
    voices: history.of('voice').slice(-LAST),
    notes: history.facts.flatMap(noteOf).slice(-LAST),
    answers: { ...lastAnswers(checks), pulse: history.of('pulse').slice(-LAST_ANSWERS).map(({ on, value }) => ({ on, value })) },
    checks: last === undefined ? [] : checks.filter(({ on }) => on > addDays(last, -CALENDAR_DAYS)).map(({ on, at }) => ({ on, ...(at === undefined ? {} : { at }) })),
  };
}

function noteOf(fact: History['facts'][number]): readonly Note[] {
  if (fact.kind === 'check') return fact.note === undefined ? [] : [{ kind: 'words', on: fact.on, text: fact.note }];
  return fact.kind === 'idea' || fact.kind === 'noticed' ? [{ kind: fact.kind, on: fact.on, text: fact.text }] : [];
}

function lastAnswers(checks: readonly Check[]): Readonly<Record<string, readonly TrendPoint[]>> {
  const answers = new Map<string, TrendPoint[]>();
  for (const { on, ratings = {} } of checks.toReversed()) {
    for (const [item, rating] of Object.entries(ratings)) {
      const points = answers.get(item) ?? [];
      if (points.length < LAST_ANSWERS) points.push({ on, value: pointValue(rating) });
      answers.set(item, points);
    }
  }
  return Object.fromEntries([...answers].map(([item, points]) => [item, points.toReversed()]));
}

function pointValue(rating: Rating): number | null {
  if (typeof rating === 'boolean') return rating ? 5 : 1;
  return rating === 'none' ? null : rating;
}
