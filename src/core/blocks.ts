import type { Day } from './calendar.ts';
import type { ChartBlock } from './chart-blocks.ts';
import type { Message } from './messages.ts';

/**
 * The report model: what a report says, before anyone decides how it looks. Every renderer handles every block.
 * `Message` is said in the reader's language; `text` in a message's data is what a person wrote and stays as it is.
 */
export type Block =
  | { readonly block: 'heading'; readonly level: 1 | 2; readonly text: Message }
  /** What follows is of another kind: a line across, with its name. */
  | { readonly block: 'rule'; readonly text: Message }
  | { readonly block: 'paragraph'; readonly tone: Tone; readonly text: Message }
  | { readonly block: 'facts'; readonly rows: readonly FactRow[] }
  /** tones: of each cell, where some matter more; the words of a cell say the same. */
  | { readonly block: 'table'; readonly columns: readonly Message[]; readonly rows: readonly (readonly Message[])[]; readonly tones?: readonly (readonly Tone[])[] }
  | { readonly block: 'trend'; readonly label: Message; readonly points: readonly TrendPoint[]; readonly note: Message }
  | { readonly block: 'calendar'; readonly from: Day; readonly to: Day; readonly marks: readonly CalendarMark[]; readonly legend: readonly CalendarState[] }
  | ChartBlock;

/** calm: plain; quiet: less important; good, care, grave: as it says, always in words as well. */
export type Tone = 'calm' | 'quiet' | 'good' | 'care' | 'grave';

/** A dated or named line of a list: "12 Nov  call, they began". */
export interface FactRow { readonly on?: Day; readonly label?: Message; readonly text: Message; readonly tone?: Tone }

/** One answer in time; value null is a gap ("cannot tell", "no occasion"). Ratings run 1..5, yes/no 1 or 5. */
export interface TrendPoint { readonly on: Day; readonly value: number | null }

/** done: checked in time; late: entered afterwards; missed; off: not expected; open: expected and not over yet. */
export const CALENDAR_STATES = ['done', 'late', 'missed', 'off', 'open'] as const;
export type CalendarState = (typeof CALENDAR_STATES)[number];
export interface CalendarMark { readonly on: Day; readonly state: CalendarState }

export interface Report {
  /** The day for which the report is true. */
  readonly asOf: Day;
  readonly title: Message;
  readonly blocks: readonly Block[];
}
