import type { TrendPoint } from './blocks.ts';
import type { Day } from './calendar.ts';
import type { Message } from './messages.ts';

/** What of a year is drawn. Neighbouring ones belong together, as small multiples do. */
export type ChartBlock = SeriesBlock | YearBlock | RhythmBlock | OutcomesBlock;

/** Means in time on the scale of 1 to 5, a point every `stepDays`; null is a gap. */
export interface SeriesBlock {
  readonly block: 'series';
  readonly label: Message;
  readonly note: Message;
  readonly from: Day;
  readonly to: Day;
  readonly stepDays: number;
  readonly points: readonly TrendPoint[];
  /** The range of what was usual before; null while too little is known. */
  readonly usual: Usual | null;
  readonly marks: readonly ChartMark[];
}
export interface Usual { readonly low: number; readonly high: number }

/** A day worth a sign on a chart: a warning was raised; `over` is the day on which it was over, null while it stands. */
export interface ChartMark { readonly on: Day; readonly text: Message; readonly over: Day | null }

/** The days of a year on which there was a check or a contact; the others are left out. */
export interface YearBlock {
  readonly block: 'year';
  readonly label: Message;
  readonly from: Day;
  readonly to: Day;
  readonly days: readonly YearDay[];
}
export interface YearDay { readonly on: Day; readonly checked: boolean; readonly contacts: number }

/** Calendar days from each contact to the next, against the client's own rhythm. */
export interface RhythmBlock {
  readonly block: 'rhythm';
  readonly label: Message;
  readonly note: Message;
  readonly from: Day;
  readonly to: Day;
  /** `days`: since the contact before. */
  readonly gaps: readonly { readonly on: Day; readonly days: number }[];
  readonly usualDays: number | null;
  readonly agreedDays: number | null;
  /** Since the last contact, up to `to`. */
  readonly silentDays: number;
  readonly marks: readonly ChartMark[];
}

/** What became of promises, oldest first, a row a side. */
export interface OutcomesBlock {
  readonly block: 'outcomes';
  readonly label: Message;
  readonly rows: readonly OutcomeRow[];
}
export interface OutcomeRow { readonly label: Message; readonly note: Message; readonly promises: readonly PromiseOutcome[] }
export const PROMISE_STATES = ['kept', 'partly', 'missed', 'open', 'overdue'] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];
/** `on`: the day it was settled, due or, without either, made. */
export interface PromiseOutcome { readonly on: Day; readonly text: Message; readonly state: PromiseState }
