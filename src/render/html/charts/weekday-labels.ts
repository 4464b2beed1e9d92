import { addDays, type Day } from '../../../core/calendar.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';

const LEAST = 30;
/** A letter of a name among many, and what keeps the longest name off the days. */
const LETTER = 4;
const AWAY = 8;

export interface WeekdayLabels {
  /** How wide the names are: "Wed" takes less than "الأربعاء". */
  readonly width: number;
  readonly names: readonly { readonly row: number; readonly name: string }[];
}

/** Names of days at the beginning of their rows. @param first the day of row 0 */
export function weekdayLabels(first: Day, rows: readonly number[], { words }: Page): WeekdayLabels {
  const names = rows.map((row) => ({ row, name: words.formats.shortWeekday(addDays(first, row)) }));
  return { names, width: Math.max(LEAST, AWAY + LETTER * Math.max(...names.map(({ name }) => [...name].length))) };
}

/** @param y where the letters of a row stand */
export function drawLabels({ names }: WeekdayLabels, x: number, y: (row: number) => number): readonly Markup[] {
  return names.map(({ row, name }) => html`<text class="start" x="${x}" y="${y(row)}">${name}</text>`);
}
