import { addDays, daysBetween, type Day } from '../../core/calendar.ts';
import type { Words } from '../words.ts';

/** A day as one would say it on another: "today", "yesterday", "Thursday", "12 Nov". */
export const whenWords = (on: Day, day: Day, w: Words): string => (on === day ? 'today' : on === addDays(day, -1) ? 'yesterday' : daysBetween(on, day) < 7 && on < day ? w.formats.weekday(on) : w.formats.day(on, day));
/** The same in the middle of a sentence: "on Thursday", "on 12 Nov". */
export const onWords = (on: Day, day: Day, w: Words): string => `${on >= addDays(day, -1) ? '' : 'on '}${whenWords(on, day, w)}`;
