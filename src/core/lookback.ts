import type { TrendPoint } from './blocks.ts';
import { addDays, daysBetween, type Day } from './calendar.ts';
import { isHeld } from './contacts.ts';
import type { Check, Rating, Touch, Voice } from './facts.ts';
import type { FactOf, History } from './history.ts';
import { intentionsOf, type Intention } from './intentions.ts';
import { toldYears, type YearTold } from './review/told-years.ts';
import { surprisesAmong, type Surprise } from './surprises.ts';

/** What a brief tells of the past: the last of everything, bounded in size however many years there are, fit for a cache. */
export interface Lookback {
  /** Something is known of the client but who it is. */
  readonly hasEntries: boolean;
  /** All of them oldest first. */
  readonly intentions: readonly Intention[];
  /** Not those that are only planned. */
  readonly touches: readonly Touch[];
  /** The last one that was more than a call or a message, and took place. */
  readonly meeting?: Pick<Touch, 'on' | 'touch' | 'with'>;
  /** The last day of contact with each person. */
  readonly met: Readonly<Record<string, Day>>;
  readonly voices: readonly Said[];
  readonly notes: readonly Note[];
  /** What changed on either side, as both sides know it. */
  readonly news: readonly (FactOf<'person'> | FactOf<'change'> | FactOf<'outcome'>)[];
  /** What was noticed, and answers to what changed on their side. */
  readonly noticed: readonly Note[];
  /** What could be brought: ideas, and proposals that were made. */
  readonly ideas: readonly Idea[];
  /** The last answers by item, those to the pulse under "pulse". */
  readonly answers: Readonly<Record<string, readonly TrendPoint[]>>;
  /** Those of the last months, and when they were entered. */
  readonly checks: readonly Pick<Check, 'on' | 'at'>[];
  /** The last that went beyond the expected (R6), and what may have: whether an answer says something is not known here. */
  readonly surprises: readonly Pick<Surprise, 'on' | 'answer'>[];
  /** The last years (D12). */
  readonly years: readonly YearTold[];
}

/** The user's own words of a day. */
export interface Note { readonly on: Day; readonly text: string }

/** Their words, and our mean rating of each item in the weeks around them (G6). */
export interface Said extends Pick<Voice, 'on' | 'text' | 'tone' | 'score'> { readonly rated: Readonly<Record<string, number>> }

export interface Idea { readonly kind: 'idea' | 'proposal'; readonly on: Day; readonly text: string }

const LAST = 5;
/** As many answers of an item as the eye takes in at once. */
const LAST_ANSWERS = 24;
/** Longer than the calendar of a brief, which may be asked for when the clock has been set back. */
const CALENDAR_DAYS = 112;
/** Calendar days around their words in which our ratings are of the same time; as signals/voice-gap.ts counts them. */
const AROUND = { before: 28, after: 14 };
const MEETINGS: readonly Touch['touch'][] = ['meeting', 'visit', 'meal'];
/** People who were met once and never again are not remembered for ever. */
const PEOPLE = 30;

/** @param since all from this day on, instead of the last few */
export function buildLookback(history: History, since?: Day): Lookback {
  const last = <T extends { readonly on: Day }>(entries: readonly T[]): readonly T[] => (since === undefined ? entries.slice(-LAST) : entries.filter(({ on }) => on >= since));
  const checks = history.of('check');
  const latest = checks.reduce<Day | undefined>((day, { on }) => (day === undefined || on > day ? on : day), undefined);
  const touches = history.of('touch').filter(({ outcome }) => outcome !== 'planned').toSorted(byDay);
  const meeting = touches.findLast((touch) => isHeld(touch) && MEETINGS.includes(touch.touch));
  return {
    hasEntries: history.facts.length > 1,
    intentions: last(intentionsOf(history)),
    touches: last(touches),
    ...(meeting === undefined ? {} : { meeting: { on: meeting.on, touch: meeting.touch, ...(meeting.with === undefined ? {} : { with: meeting.with }) } }),
    met: metOn(touches),
    voices: last(history.of('voice')).map((voice) => said(voice, checks)),
    notes: last(checks.flatMap(({ on, note }) => (note === undefined ? [] : [{ on, text: note }]))),
    news: last([...history.of('person'), ...history.of('change').filter(({ told }) => told !== undefined), ...history.of('outcome')].toSorted(byDay)),
    noticed: last([...history.of('noticed').map(({ on, text }) => ({ on, text })), ...checks.flatMap(theirSide)].toSorted(byDay)),
    ideas: last(ideasOf(history)),
    answers: { ...lastAnswers(checks), pulse: history.of('pulse').slice(-LAST_ANSWERS).map(({ on, value }) => ({ on, value })) },
    checks: latest === undefined ? [] : checks.filter(({ on }) => on > addDays(latest, -CALENDAR_DAYS)).map(({ on, at }) => ({ on, ...(at === undefined ? {} : { at }) })),
    surprises: lastSurprises(history),
    years: toldYears(history),
  };
}

function byDay(a: { readonly on: Day }, b: { readonly on: Day }): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
}

function metOn(touches: readonly Touch[]): Lookback['met'] {
  const met = new Map<string, Day>();
  for (const touch of touches) {
    for (const name of isHeld(touch) ? touch.with ?? [] : []) {
      met.delete(name);
      met.set(name, touch.on);
    }
  }
  return Object.fromEntries([...met].slice(-PEOPLE));
}

function said({ on, text, tone, score }: Voice, checks: readonly Check[]): Said {
  const points = new Map<string, number[]>();
  for (const check of checks) {
    const days = daysBetween(on, check.on);
    if (days <= -AROUND.before || days > AROUND.after) continue;
    for (const [item, value] of Object.entries(check.ratings ?? {})) if (typeof value === 'number') points.set(item, [...(points.get(item) ?? []), value]);
  }
  const rated = Object.fromEntries([...points].map(([item, values]) => [item, values.reduce((sum, value) => sum + value, 0) / values.length]));
  return { on, text, ...(tone === undefined ? {} : { tone }), ...(score === undefined ? {} : { score }), rated };
}

/** The answer to what changed on their side (D7). */
export function theirSide({ on, reflections }: Check): readonly Note[] {
  const text = reflections?.['their-side'];
  return typeof text === 'string' && text.trim() !== '' ? [{ on, text }] : [];
}

function ideasOf(history: History): readonly Idea[] {
  const proposals = history.of('touch').flatMap(({ touch, on, note, by }) => (touch === 'proposal' && by !== 'them' && note !== undefined ? [{ kind: 'proposal' as const, on, text: note }] : []));
  return [...history.of('idea').map(({ on, text }) => ({ kind: 'idea' as const, on, text })), ...proposals].toSorted(byDay);
}

/** The last of those beyond doubt, and the last answers since. */
function lastSurprises(history: History): Lookback['surprises'] {
  const all = surprisesAmong((kind) => history.of(kind)).map(({ on, answer }) => ({ on, ...(answer === undefined ? {} : { answer }) })).toSorted(byDay);
  const sure = all.findLastIndex(({ answer }) => answer === undefined);
  return [...all.slice(Math.max(0, sure), sure + 1), ...all.slice(sure + 1).slice(-LAST)];
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
