import type { DayNumber } from '../calendar.ts';
import { message } from '../messages.ts';
import { answersByItem } from './answers.ts';
import type { ClientView } from './client-view.ts';
import { contactsHeld } from './contacts-held.ts';
import { countUpTo } from './dated.ts';
import { dayWhenReached } from './expected-days.ts';
import { onDay } from './recorded.ts';
import { defineSignal } from './signal.ts';

/** An item that should be looked at, and the days on which it was. */
interface Watched { readonly id: string; readonly cadence: number; readonly onlyWithoutContacts: boolean; readonly days: readonly DayNumber[] }

/** Expected days in a calendar day. */
const WORKING_SHARE = 5 / 7;

/**
 * An item of `traits` or `rut` that was not looked at for three of its cadences (G5): not known, never good. Counted
 * from the first check with ratings; pauses and days off take no time.
 */
export const stale = defineSignal({
  id: 'stale',
  source: ['G5'],
  place: 'week',
  thresholds: { cadences: { value: 3, least: 1, most: 10 } },
  evaluate: ({ view, day, schedule, thresholds }) => {
    const first = view.derive(firstSheet);
    if (first === undefined || day < first) return undefined;
    const unseen = view.derive(watchedItems).flatMap(({ id, cadence, onlyWithoutContacts, days }) => {
      const last = days[countUpTo({ days }, day) - 1] ?? first;
      const limit = Math.round(thresholds.cadences * cadence * WORKING_SHARE);
      if (day - last <= limit || schedule.expectedBetween(last, day) <= limit) return [];
      return onlyWithoutContacts && countUpTo(view.derive(contactsHeld), day) > 0 ? [] : [{ id, last, limit }];
    });
    if (unseen.length === 0) return undefined;
    const known = view.derive(staleDays);
    const evidence = unseen.map(({ id, last, limit }) => {
      const key = `${id} ${last} ${limit}`;
      const reached = known.get(key) ?? dayWhenReached(schedule, last, limit + 1, day);
      known.set(key, reached);
      return onDay(reached, message('evidence.last-look', { item: id }));
    });
    const items = unseen.map(({ id }) => id);
    return {
      severity: 'note',
      since: evidence.map(({ on }) => on).reduce((a, b) => (a < b ? a : b)),
      message: message('signal.stale', { items }),
      next: message('next.stale', {}),
      evidence,
      items,
    };
  },
});

function watchedItems(view: ClientView): readonly Watched[] {
  const answers = view.derive(answersByItem);
  const watched = [...view.items.values()].filter(({ family, scale }) => (family === 'traits' || family === 'rut') && scale !== 'text');
  return watched.map(({ id, cadence, when }) => ({ id, cadence, onlyWithoutContacts: when === 'contacts-not-recorded', days: answers.get(id)?.days ?? [] }));
}

/** Days on which items became stale, kept as they are found. */
function staleDays(): Map<string, DayNumber> {
  return new Map();
}

function firstSheet(view: ClientView): DayNumber | undefined {
  const { days, values } = view.of('check');
  return days[values.findIndex(({ ratings = {} }) => Object.keys(ratings).length > 0)];
}
