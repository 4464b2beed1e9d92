import { isHeld } from '../contacts.ts';
import { dayNumber, type DayNumber } from '../calendar.ts';
import type { Touch } from '../facts.ts';
import type { ClientView } from './client-view.ts';
import { byDay, type Dated } from './dated.ts';

/** Contacts that took place, by day. Derived once a view: `view.derive(contactsHeld)`. */
export function contactsHeld(view: ClientView): Dated<Touch> {
  return byDay(view.of('touch').values.filter(isHeld), ({ on }) => dayNumber(on));
}

/** Days with contact, as numbers of expected days, so that weekends, days off and pauses take no time. */
export interface ContactDays {
  /** Civil days, each once, ascending. */
  readonly days: readonly DayNumber[];
  /** The same days in expected days since the first; rises. */
  readonly elapsed: readonly number[];
  /** Entry i: sum of the squares of the first i gaps. */
  readonly squares: readonly number[];
}

/** A contact on a day off counts for the expected day before, once. */
export function contactDays(view: ClientView): ContactDays {
  const days: DayNumber[] = [];
  const elapsed: number[] = [];
  const squares: number[] = [];
  for (const day of view.derive(contactsHeld).days) {
    const first = days[0] ?? day;
    const expected = view.schedule.expectedBetween(first, day);
    const gap = expected - (elapsed.at(-1) ?? 0);
    if (days.length > 0 && gap === 0) continue;
    days.push(day);
    elapsed.push(expected);
    squares.push((squares.at(-1) ?? 0) + gap * gap);
  }
  return { days, elapsed, squares };
}
