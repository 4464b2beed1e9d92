import type { Day } from '../core/calendar.ts';
import type { Formats } from './formats.ts';

/** A day in a list that is read whenever has its year; where it is known on which day it is read, only another year is said. */
export const daySeenFrom = (on: Day, near: Day | undefined, formats: Formats): string => (near === undefined ? formats.dayAndYear(on) : formats.day(on, near));
