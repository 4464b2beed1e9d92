import type { CalendarState } from '../../core/blocks.ts';
import type { Catalogue } from '../words.ts';

const states: Readonly<Record<CalendarState, string>> = {
  done: 'مراجعة',
  late: 'تسجيل متأخر',
  missed: 'فات',
  off: 'إجازة',
  open: 'لم ينتهِ بعد',
};

/** What the renderers add to a report of their own accord. */
export const render = {
  /** The day for which a report is true. */
  'report.as-of': (d, w) => `${w.formats.longDay(d.day)} ${d.day.slice(0, 4)}`,
  'calendar.state': (d) => states[d.state],
  /** Before a text whose tone would otherwise be said by colour alone. */
  'tone.care': (d) => `انتباه: ${d.text}`,
  'tone.grave': (d) => `إنذار: ${d.text}`,
} satisfies Partial<Catalogue>;
