import type { CalendarState } from '../../core/blocks.ts';
import type { Day } from '../../core/calendar.ts';
import type { Words } from '../words.ts';

const states: Readonly<Record<CalendarState, string>> = {
  done: 'checked',
  late: 'entered later',
  missed: 'missed',
  off: 'day off',
  open: 'still open',
};

/** What the renderers add to a report of their own accord. */
export const render = {
  /** The day for which a report is true. */
  'report.as-of': (d: { day: Day }, w: Words) => `${w.formats.longDay(d.day)} ${d.day.slice(0, 4)}`,
  'calendar.state': (d: { state: CalendarState }) => states[d.state],
  /** Before a text whose tone would otherwise be said by colour alone. */
  'tone.care': (d: { text: string }) => `Look: ${d.text}`,
  'tone.grave': (d: { text: string }) => `Alert: ${d.text}`,
};
