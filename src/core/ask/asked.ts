import { addDays, type Day } from '../calendar.ts';
import type { FactOf } from '../history.ts';
import { isClientQuestion, type ClientQuestion } from './questions.ts';

/** When a client was last asked, and what. */
export interface Asked {
  readonly on: Day;
  readonly questions: readonly ClientQuestion[];
}

/** Twice a year at most (G6): who is asked more often answers by rote. */
const EVERY_DAYS = 182;
/** What a message is known by: the same in every language, since it is kept. */
const NOTE = 'three questions: ';

/** The note of the message with which questions were sent. */
export function noteOf(questions: readonly ClientQuestion[]): string {
  return `${NOTE}${questions.join(', ')}`;
}

/** Ids are for the program: whoever reads a note is told of the questions. */
export function isAskNote(note: string): boolean {
  return note.startsWith(NOTE);
}

/** Undefined where they never were. */
export function lastAsked(touches: readonly FactOf<'touch'>[]): Asked | undefined {
  const asked = touches.filter(({ touch, note }) => touch === 'message' && note !== undefined && isAskNote(note)).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).at(-1);
  return asked && { on: asked.on, questions: asked.note!.slice(NOTE.length).split(', ').filter(isClientQuestion) };
}

/** The first day on which they may be asked again. */
export function nextAsking({ on }: Asked): Day {
  return addDays(on, EVERY_DAYS);
}
