import { dayOf, type DayNumber } from '../calendar.ts';
import { message } from '../messages.ts';
import type { Schedule } from '../schedule.ts';
import { answersByItem } from './answers.ts';
import type { ClientView } from './client-view.ts';
import { contactsHeld } from './contacts-held.ts';
import { countUpTo } from './dated.ts';
import { dayWhenReached } from './expected-days.ts';
import { onDay } from './recorded.ts';
import { rememberFindings } from './remember-findings.ts';
import { defineSignal, type Finding } from './signal.ts';

/** An item that should be looked at. */
interface Watched {
  readonly id: string;
  readonly cadence: number;
  readonly onlyWithoutContacts: boolean;
  /** The first sheet, and every day on which the item was looked at. */
  readonly days: readonly DayNumber[];
}

/** An item was stale from one day on until, on another, it was looked at again. */
interface Unseen extends Pick<Watched, 'id' | 'onlyWithoutContacts'> { readonly from: DayNumber; readonly until: DayNumber }

/** Expected days in a calendar day. */
const WORKING_SHARE = 5 / 7;
const FAR_DAYS = 3660;

const remembered = rememberFindings();

/**
 * An item of `traits` or `rut` that was not looked at for three of its cadences (G5): not known, never good. Counted
 * from the first check with ratings; pauses and days off take no time.
 */
export const stale = defineSignal({
  id: 'stale',
  source: ['G5'],
  place: 'week',
  thresholds: { cadences: { value: 3, least: 1, most: 10 } },
  evaluate: ({ view, day, thresholds }) => {
    const withContacts = countUpTo(view.derive(contactsHeld), day) > 0;
    const { times, turns } = unseenTimes(view, thresholds.cadences);
    const isUnseen = ({ from, until, onlyWithoutContacts }: Unseen): boolean => from <= day && day < until && !(onlyWithoutContacts && withContacts);
    return remembered(view, times, `${countUpTo(turns, day)} ${withContacts}`, () => tell(times.filter(isUnseen)));
  },
});

function tell(unseen: readonly Unseen[]): Finding | undefined {
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
}

/** Between two turns the same items are unseen. */
interface UnseenTimes { readonly times: readonly Unseen[]; readonly turns: { readonly days: readonly DayNumber[] } }

/** By number of cadences: found once a view. */
function unseenTimes(view: ClientView, cadences: number): UnseenTimes {
  const known = view.derive(knownTimes);
  const kept = known.get(cadences);
  if (kept !== undefined) return kept;
  const times = view.derive(watchedItems).flatMap((item) => timesOf(item, Math.round(cadences * item.cadence * WORKING_SHARE), view.schedule));
  const made = { times, turns: { days: times.flatMap(({ from, until }) => [from, until]).toSorted((a, b) => a - b) } };
  known.set(cadences, made);
  return made;
}

function knownTimes(): Map<number, UnseenTimes> {
  return new Map();
}

/** From the day by which more than `limit` expected days have gone by since a look, where the next look came later. */
function timesOf({ id, onlyWithoutContacts, days }: Watched, limit: number, schedule: Schedule): readonly Unseen[] {
  return days.flatMap((look, index) => {
    const until = days[index + 1] ?? Infinity;
    if (until - look <= limit) return [];
    const from = dayWhenReached(schedule, look, limit + 1, Math.min(until, look + FAR_DAYS));
    return from < until ? [{ id, onlyWithoutContacts, from, until }] : [];
  });
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
  }));
}
