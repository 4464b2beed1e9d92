import type { ClientDay } from '../agenda/client-day.ts';
import { daysBetween, type Day } from '../calendar.ts';
import { GRACE_DAYS } from '../dealings.ts';
import { validDays } from '../items.ts';
import { message } from '../messages.ts';
import { lastInvoices, lateDays, ODD_INVOICES } from '../odd-invoices.ts';
import type { Item } from '../pack.ts';
import type { Standing } from '../standing.ts';
import type { Ground } from './band.ts';
import { promiseGrounds } from './promises.ts';

/** So many markers answered no make it bad, and so many have to be answered to speak for it. */
const BAD_MARKERS = 3;
const MARKERS_NEEDED = 2;
/** Three odd ones of the last invoices are a habit. */
const HABIT = 3;
/** One that is open for so long needs no second. */
const LONG_OPEN_DAYS = 30;

/** Their part (D6): the four markers of the trusted adviser, their money, their promises. */
export function theirsGrounds({ standing, day }: ClientDay, items: readonly Item[]): readonly Ground[] {
  const grounds = [...markers(standing, items, day), ...money(standing, day), ...promiseGrounds(standing, 'them', day, GRACE_DAYS)];
  return grounds.length > 0 ? grounds : [{ band: 'unknown', message: message('band.nothing-of-theirs', {}), on: [] }];
}

function markers({ items: asked }: Standing, items: readonly Item[], day: Day): readonly Ground[] {
  const answered = items.flatMap((item) => {
    const standing = asked[item.id];
    return typeof standing?.value === 'boolean' && standing.on <= day && daysBetween(standing.on, day) <= validDays(item) ? [{ item: item.id, on: standing.on, value: standing.value }] : [];
  });
  const missing = answered.filter(({ value }) => !value).map(({ item }) => item);
  if (missing.length === 0 && answered.length < MARKERS_NEEDED) return [];
  const on = [...new Set(answered.map((answer) => answer.on))].toSorted();
  const band = missing.length >= BAD_MARKERS ? 'bad' : missing.length > 0 ? 'watch' : 'good';
  return [{ band, message: message('band.markers', { missing, of: answered.length }), on }];
}

function money({ dealings: { invoices } }: Standing, day: Day): readonly Ground[] {
  const { last, odd } = lastInvoices(invoices, day);
  const longest = Math.max(0, ...last.filter(({ paid }) => paid === undefined || paid > day).map((invoice) => lateDays(invoice, day)));
  const on = (odd.length > 0 ? odd : last).map(({ due }) => due);
  if (odd.length >= ODD_INVOICES) return [{ band: odd.length >= HABIT ? 'bad' : 'watch', message: message('band.invoices', { odd: odd.length, of: last.length }), on }];
  if (longest > LONG_OPEN_DAYS) return [{ band: 'watch', message: message('band.invoice-open', { days: longest }), on }];
  return last.length < ODD_INVOICES ? [] : [{ band: 'good', message: message('band.invoices', { odd: odd.length, of: last.length }), on }];
}
