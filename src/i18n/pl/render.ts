import type { CalendarState } from '../../core/blocks.ts';
import type { Catalogue } from '../words.ts';
import { capital } from './core.ts';

const states: Readonly<Record<CalendarState, string>> = {
  done: 'przegląd',
  late: 'wpisany później',
  missed: 'bez przeglądu',
  off: 'dzień wolny',
  open: 'jeszcze otwarte',
};

/** What the renderers add to a report of their own accord. */
export const render = {
  /** The day for which a report is true. */
  'report.as-of': (d, w) => `${capital(w.formats.longDay(d.day))} ${d.day.slice(0, 4)}`,
  'calendar.state': (d) => states[d.state],
  /** Before a text whose tone would otherwise be said by colour alone. */
  'tone.care': (d) => `Spójrz: ${d.text}`,
  'tone.grave': (d) => `Alarm: ${d.text}`,
} satisfies Partial<Catalogue>;
