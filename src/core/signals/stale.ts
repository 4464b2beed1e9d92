import { dayOf, type DayNumber } from '../calendar.ts';
import { message } from '../messages.ts';
import type { Schedule } from '../schedule.ts';
import { answersByItem } from './answers.ts';
import type { ClientView } from './client-view.ts';
import { contactsHeld } from './contacts-held.ts';
import { countUpTo } from './dated.ts';
import { dayWhenReached } from './expected-days.ts';
import { onDay } from './recorded.ts';
import { defineSignal } from './signal.ts';

/** An item that should be looked at. */
interface Watched {
  readonly id: string;
  readonly cadence: number;
  readonly onlyWithoutContacts: boolean;
  /** The first sheet, and every day on which the item was looked at. */
  readonly days: readonly DayNumber[];
  /** By look and limit: the day on which the item becomes stale. Filled in as it is asked for. */
  readonly staleFrom: Map<number, DayNumber>;
}

/** Expected days in a calendar day. */
const WORKING_SHARE = 5 / 7;
const FAR_DAYS = 3660;
/** No item waits so many expected days. */
const LONGEST_LIMIT = 100_000;

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
    const unseen = view.derive(watchedItems).flatMap((item) => {
      const look = countUpTo(item, day) - 1;
      const from = look < 0 ? Infinity : staleFrom(item, look, Math.round(thresholds.cadences * item.cadence * WORKING_SHARE), schedule);
      return day < from || (item.onlyWithoutContacts && countUpTo(view.derive(contactsHeld), day) > 0) ? [] : [{ id: item.id, from }];
    });
    if (unseen.length === 0) return undefined;
    const items = unseen.map(({ id }) => id);
    return {
      severity: 'note',
      since: dayOf(Math.min(...unseen.map(({ from }) => from))),
      message: message('signal.stale', { items }),
      next: message('next.stale', {}),
      evidence: unseen.map(({ id, from }) => onDay(from, message('evidence.last-look', { item: id }))),
      items,
    };
  },
});

/** The day by which more than `limit` expected days have gone by since a look; days beyond the year after it do not matter. */
function staleFrom({ days, staleFrom: known }: Watched, look: number, limit: number, schedule: Schedule): DayNumber {
  const key = look * LONGEST_LIMIT + limit;
  const from = known.get(key) ?? dayWhenReached(schedule, days[look]!, limit + 1, days[look + 1] ?? days[look]! + FAR_DAYS);
  known.set(key, from);
  return from;
}

function watchedItems(view: ClientView): readonly Watched[] {
  const answers = view.derive(answersByItem);
  const sheets = view.of('check');
  const first = sheets.days[sheets.values.findIndex(({ ratings = {} }) => Object.keys(ratings).length > 0)];
  const watched = [...view.items.values()].filter(({ family, scale }) => (family === 'traits' || family === 'rut') && scale !== 'text');
  return watched.map(({ id, cadence, when }) => ({
    id,
    cadence,
    onlyWithoutContacts: when === 'contacts-not-recorded',
    days: first === undefined ? [] : [first, ...(answers.get(id)?.days ?? [])],
    staleFrom: new Map(),
  }));
}
