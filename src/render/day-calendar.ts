import type { Block, CalendarState } from '../core/blocks.ts';
import { addDays, daysBetween, weekStartOf, type Day } from '../core/calendar.ts';
import type { Words } from '../i18n/words.ts';
import { flowOf } from './columns.ts';
import type { Style } from './style.ts';
import { pad, widthOf } from '../core/width.ts';

export type CalendarBlock = Extract<Block, { block: 'calendar' }>;

const COLUMNS_A_WEEK = 2;
const GAP = 2;

/**
 * Days as signs: a row a weekday, the first of the week first, a column a week, under the dates of some of these; what the signs mean
 * in words below. Weeks that do not fit go on underneath. Days outside `from`..`to` and days without a mark are blank.
 */
export function dayCalendar(block: CalendarBlock, words: Words, style: Style): readonly string[] {
  const starts = weeksOf(block, words);
  const names = weekdayNames(weekStartOf(block.from, words.formats.firstWeekday), words);
  const labels = Math.max(...names.map(widthOf)) + GAP;
  const fitting = Math.max(1, Math.floor((style.width - labels) / COLUMNS_A_WEEK));
  const states = new Map(block.marks.map(({ on, state }) => [on, state]));
  const bands = bandsOf(starts, Math.min(fitting, starts.length)).flatMap((band) => [
    ' '.repeat(labels) + style.tone.quiet(dates(band, words)),
    ...names.map((name, row) => `${pad(name, labels)}${band.map((start) => signOf(states.get(addDays(start, row)), style)).join(' ')}`.trimEnd()),
    '',
  ]);
  return [...bands, ...legend(block, words, style)];
}

function weeksOf({ from, to }: CalendarBlock, { formats }: Words): readonly Day[] {
  const first = weekStartOf(from, formats.firstWeekday);
  const weeks = Math.floor(daysBetween(first, to) / 7) + 1;
  return Array.from({ length: Math.max(0, weeks) }, (_, week) => addDays(first, week * 7));
}

function weekdayNames(start: Day, words: Words): readonly string[] {
  return Array.from({ length: 7 }, (_, row) => words.formats.shortWeekday(addDays(start, row)));
}

function bandsOf(starts: readonly Day[], size: number): readonly (readonly Day[])[] {
  return Array.from({ length: Math.ceil(starts.length / size) || 0 }, (_, band) => starts.slice(band * size, (band + 1) * size));
}

/** The date of a week's first day above its column, wherever the one before leaves room and the line does not grow. */
function dates(band: readonly Day[], words: Words): string {
  let line = '';
  band.forEach((start, week) => {
    const date = words.formats.day(start);
    const column = week * COLUMNS_A_WEEK;
    const fits = column === 0 || column + widthOf(date) < band.length * COLUMNS_A_WEEK;
    if (fits && (line === '' || widthOf(line) + GAP <= column)) line = pad(line, column) + date;
  });
  return line;
}

function signOf(state: CalendarState | undefined, style: Style): string {
  return state === undefined ? ' ' : style.state[state].paint(style.state[state].sign);
}

function legend(block: CalendarBlock, words: Words, style: Style): readonly string[] {
  return flowOf(block.legend.map((state) => ({ text: `${style.state[state].sign} ${words.say('calendar.state', { state })}` })), style.width);
}
