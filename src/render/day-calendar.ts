import type { Block, CalendarState } from '../core/blocks.ts';
import { addDays, daysBetween, mondayOf, type Day } from '../core/calendar.ts';
import type { Words } from '../i18n/words.ts';
import { flowOf } from './columns.ts';
import type { Style } from './style.ts';
import { pad, widthOf } from '../core/width.ts';

export type CalendarBlock = Extract<Block, { block: 'calendar' }>;

const COLUMNS_A_WEEK = 2;
const GAP = 2;

/**
 * Days as signs: a row a weekday, Monday first, a column a week, under the dates of some Mondays; what the signs mean
 * in words below. Weeks that do not fit go on underneath. Days outside `from`..`to` and days without a mark are blank.
 */
export function dayCalendar(block: CalendarBlock, words: Words, style: Style): readonly string[] {
  const mondays = mondaysOf(block);
  const names = weekdayNames(mondayOf(block.from), words);
  const labels = Math.max(...names.map(widthOf)) + GAP;
  const fitting = Math.max(1, Math.floor((style.width - labels) / COLUMNS_A_WEEK));
  const states = new Map(block.marks.map(({ on, state }) => [on, state]));
  const bands = bandsOf(mondays, Math.min(fitting, mondays.length)).flatMap((band) => [
    ' '.repeat(labels) + style.tone.quiet(dates(band, words)),
    ...names.map((name, row) => `${pad(name, labels)}${band.map((monday) => signOf(states.get(addDays(monday, row)), style)).join(' ')}`.trimEnd()),
    '',
  ]);
  return [...bands, ...legend(block, words, style)];
}

function mondaysOf({ from, to }: CalendarBlock): readonly Day[] {
  const first = mondayOf(from);
  const weeks = Math.floor(daysBetween(first, to) / 7) + 1;
  return Array.from({ length: Math.max(0, weeks) }, (_, week) => addDays(first, week * 7));
}

function weekdayNames(monday: Day, words: Words): readonly string[] {
  return Array.from({ length: 7 }, (_, row) => words.formats.shortWeekday(addDays(monday, row)));
}

function bandsOf(mondays: readonly Day[], size: number): readonly (readonly Day[])[] {
  return Array.from({ length: Math.ceil(mondays.length / size) || 0 }, (_, band) => mondays.slice(band * size, (band + 1) * size));
}

/** The date of a Monday above its column, wherever the one before leaves room and the line does not grow. */
function dates(band: readonly Day[], words: Words): string {
  let line = '';
  band.forEach((monday, week) => {
    const date = words.formats.day(monday);
    const start = week * COLUMNS_A_WEEK;
    const fits = start === 0 || start + widthOf(date) < band.length * COLUMNS_A_WEEK;
    if (fits && (line === '' || widthOf(line) + GAP <= start)) line = pad(line, start) + date;
  });
  return line;
}

function signOf(state: CalendarState | undefined, style: Style): string {
  return state === undefined ? ' ' : style.state[state].paint(style.state[state].sign);
}

function legend(block: CalendarBlock, words: Words, style: Style): readonly string[] {
  return flowOf(block.legend.map((state) => ({ text: `${style.state[state].sign} ${words.say('calendar.state', { state })}` })), style.width);
}
