import { daysBetween, type Day } from './calendar.ts';
import type { Side, Touch } from './facts.ts';
import type { History } from './history.ts';

/** The rhythm of a client's contacts, as far as contacts are recorded (R4, R7). */
export interface Contacts {
  /** Touches that took place, at most the last 20 days of contact. */
  readonly last?: { readonly on: Day; readonly by: Side; readonly touch: Touch['touch'] };
  /** Median calendar days between the last contacts; missing under 5 gaps. */
  readonly usualGapDays?: number;
  /** How many there are in all. */
  readonly count: number;
  /** Touches planned for a day that nothing has been recorded for yet, earliest first. */
  readonly planned: readonly PlannedTouch[];
}

export type PlannedTouch = Pick<Touch, 'on' | 'touch' | 'by' | 'time' | 'with'>;

const GAPS_KEPT = 20;
const GAPS_NEEDED = 5;

export function contactsOf(history: History): Contacts {
  const touches = history.of('touch').toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const held = touches.filter(isHeld);
  const last = held.at(-1);
  const usualGapDays = usualGap([...new Set(held.map(({ on }) => on))]);
  return {
    count: held.length,
    planned: touches.filter((touch) => touch.outcome === 'planned' && !followedUp(touch, touches)).map(plan),
    ...(last === undefined ? {} : { last: { on: last.on, by: last.by ?? 'us', touch: last.touch } }),
    ...(usualGapDays === undefined ? {} : { usualGapDays }),
  };
}

/** A touch counts as contact when it took place; where nothing is said it did. A written report is ours alone. */
export function isHeld(touch: Touch): boolean {
  return (touch.outcome ?? 'held') === 'held' && touch.touch !== 'report';
}

function followedUp(planned: Touch, touches: readonly Touch[]): boolean {
  return touches.some((touch) => touch.outcome !== 'planned' && touch.on === planned.on && touch.touch === planned.touch);
}

function plan({ on, touch, by, time, with: people }: Touch): PlannedTouch {
  return { on, touch, ...(by === undefined ? {} : { by }), ...(time === undefined ? {} : { time }), ...(people === undefined ? {} : { with: people }) };
}

function usualGap(days: readonly Day[]): number | undefined {
  const recent = days.slice(-GAPS_KEPT - 1);
  const gaps = recent.slice(1).map((day, i) => daysBetween(recent[i] as Day, day)).toSorted((a, b) => a - b);
  return gaps.length < GAPS_NEEDED ? undefined : gaps[Math.floor(gaps.length / 2)];
}
