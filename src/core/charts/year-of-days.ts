import type { YearBlock, YearDay } from '../chart-blocks.ts';
import type { Day } from '../calendar.ts';
import { isHeld } from '../contacts.ts';
import type { History } from '../history.ts';
import { message } from '../messages.ts';
import { isWithin, yearUpTo } from './window.ts';

/** The days of a year with a check or a contact; nothing where there is none. */
export function yearOfDays(history: History, day: Day): readonly YearBlock[] {
  const window = yearUpTo(day);
  const days = new Map<Day, YearDay>();
  const dayAt = (on: Day): YearDay => days.get(on) ?? { on, checked: false, contacts: 0 };
  for (const { on } of history.of('check')) days.set(on, { ...dayAt(on), checked: true });
  for (const { on } of history.of('touch').filter(isHeld)) days.set(on, { ...dayAt(on), contacts: dayAt(on).contacts + 1 });
  const shown = [...days.values()].filter(({ on }) => isWithin(on, window)).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  return shown.length === 0 ? [] : [{ block: 'year', label: message('chart-name', { chart: 'year' }), ...window, days: shown }];
}
