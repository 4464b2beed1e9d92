import type { YearBlock, YearDay } from '../chart-blocks.ts';
import { dayOf, type Day, type DayNumber } from '../calendar.ts';
import { message } from '../messages.ts';
import type { Past } from './past.ts';
import { isWithin, yearUpTo } from './window.ts';

/** The days of a year with a check or a contact; nothing where there is none. */
export function yearOfDays({ checkDays, contacts }: Past, day: Day): readonly YearBlock[] {
  const window = yearUpTo(day);
  const days = new Map<DayNumber, YearDay>(checkDays.map((on) => [on, { on: dayOf(on), checked: true, contacts: 0 }]));
  for (const [on, count] of contacts) days.set(on, { on: dayOf(on), checked: days.has(on), contacts: count });
  const shown = [...days.values()].filter(({ on }) => isWithin(on, window)).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  return shown.length === 0 ? [] : [{ block: 'year', label: message('chart-name', { chart: 'year' }), ...window, days: shown }];
}
