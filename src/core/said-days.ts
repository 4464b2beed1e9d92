import type { Day } from './calendar.ts';
import { readDay } from './day-words.ts';

/** What was promised, and by when, as one types it in a line: "send the figures by friday". */
export interface SaidPromise { readonly text: string; readonly due?: Day }

/** A day at the end, after "by", is the day it is due; one that is over, or no day, is part of the words. */
export function readPromise(typed: string, today: Day): SaidPromise {
  const [, words = '', day = ''] = /^(.*\S)\s+by\s+((?:(?:this|next)\s+)?\S+)$/i.exec(typed.trim()) ?? [];
  const due = readComing(day, today);
  return due === undefined ? { text: typed.trim() } : { text: words, due };
}

/** "friday 14:00" */
export function readNewDay(typed: string, today: Day): { readonly on: Day; readonly time?: string } | undefined {
  const [, day = '', time] = /^(\S+)(?:\s+(?:at\s+)?((?:[01]\d|2[0-3]):[0-5]\d))?$/i.exec(typed.trim()) ?? [];
  const on = readComing(day, today);
  return on === undefined ? undefined : { on, ...(time === undefined ? {} : { time }) };
}

/** A day from today on; of a weekday the next one. */
export function readComing(typed: string, today: Day): Day | undefined {
  const day = readDay(typed, today, 'next');
  return day === undefined || day < today ? undefined : day;
}
