import { addDays, type Day } from './calendar.ts';
import type { PlannedTouch } from './contacts.ts';
import type { NewFact, Side, Touch, Voice } from './facts.ts';
import type { SaidPromise } from './said-days.ts';

export const DEBRIEF_OUTCOMES = ['held', 'declined', 'moved'] as const;
export type DebriefOutcome = (typeof DEBRIEF_OUTCOMES)[number];

/** The meeting that is spoken of: when, what, and whose idea it was. */
export type Meeting = Pick<Touch, 'on' | 'touch' | 'by' | 'time' | 'with'>;

/** What was said of it, as far as the person has come. */
export interface Debrief extends Partial<Pick<Touch, 'tone' | 'with' | 'minutes' | 'note'>> {
  readonly outcome: DebriefOutcome;
  readonly voice?: Pick<Voice, 'text' | 'tone'>;
  readonly promises?: readonly (SaidPromise & { readonly by: Side })[];
  /** The new day of one that was moved. */
  readonly movedTo?: { readonly on: Day; readonly time?: string };
}

/** A plan nobody came back to is offered for so long; after that it is history. */
const OFFERED_DAYS = 7;

/**
 * The latest planned touch whose time has come and of which nothing was recorded yet.
 * @param at local instant, "2026-11-24T08:31:02.120+01:00"
 */
export function meetingOver(planned: readonly PlannedTouch[], at: string): PlannedTouch | undefined {
  const [date, time] = [at.slice(0, 10) as Day, at.slice(11, 16)];
  const isOver = (plan: PlannedTouch): boolean => plan.on < date || (plan.on === date && plan.time !== undefined && plan.time <= time);
  return planned.findLast((plan) => isOver(plan) && plan.on >= addDays(date, -OFFERED_DAYS));
}

/**
 * Which planned touch somebody speaks of who names none: of today the latest whose time has come, else one at no time; then
 * the latest before, for what is still to come today was hardly held.
 * @param at local instant
 * @param isCalledOff declined or moved, which also happens ahead of its time
 */
export function meetingSpokenOf(planned: readonly PlannedTouch[], at: string, isCalledOff: boolean): PlannedTouch | undefined {
  const [date, now] = [at.slice(0, 10) as Day, at.slice(11, 16)];
  const ofToday = planned.filter(({ on }) => on === date).toSorted((a, b) => ((a.time ?? '') < (b.time ?? '') ? -1 : 1));
  const come = ofToday.findLast(({ time }) => time === undefined || time <= now);
  const [coming] = ofToday.filter(({ time }) => time !== undefined && time > now);
  return come ?? (isCalledOff ? coming : undefined) ?? meetingOver(planned, at) ?? coming;
}

/** Whether something was recorded of it already, so that nobody is asked the same twice. */
export function isRecorded(touches: readonly Touch[], { on, touch }: Meeting): boolean {
  return touches.some((known) => known.on === on && known.touch === touch && known.outcome !== 'planned');
}

/** Whether there were plans for a day and each is followed up: who then names no meeting would record one that never was. */
export function isDayDone(touches: readonly Touch[], day: Day): boolean {
  const ofDay = touches.filter(({ on }) => on === day);
  const plans = ofDay.filter(({ outcome }) => outcome === 'planned');
  const recorded = ofDay.filter(({ touch, outcome }) => outcome !== 'planned' && plans.some((plan) => plan.touch === touch));
  return plans.length > 0 && recorded.length >= plans.length;
}

/**
 * What is to be recorded of it, the touch first.
 * @param today what was said and promised was heard on the day of the meeting, and never after today
 */
export function debriefFacts(client: string, meeting: Meeting, debrief: Debrief, today: Day): readonly NewFact[] {
  const { outcome, voice, promises = [], movedTo, ...details } = debrief;
  const { on, touch, by = 'us', time } = meeting;
  const heard = { client, on: on > today ? today : on };
  return [
    { kind: 'touch', client, on, touch, by, outcome, ...(time === undefined ? {} : { time }), ...details },
    ...(movedTo === undefined ? [] : [{ kind: 'touch' as const, client, touch, by, outcome: 'planned' as const, ...movedTo }]),
    ...(voice === undefined ? [] : [{ ...heard, kind: 'voice' as const, ...voice }]),
    ...promises.map((promise) => ({ ...heard, kind: 'promise' as const, ...promise })),
  ];
}
