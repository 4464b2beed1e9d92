import { daysBetween, type Day } from '../calendar.ts';
import type { Side } from '../facts.ts';
import { message } from '../messages.ts';
import type { Standing } from '../standing.ts';
import type { Ground } from './band.ts';

/** Settled promises speak for so long: there are few of them. */
const COUNT_DAYS = 180;
/** A promise nobody settled asks to be settled for so long; after that it is history. */
const ASKED_ABOUT_DAYS = 120;
/** So many have to be settled to speak of a rate. */
const NEEDED = 4;
const SELDOM_BELOW = 0.5;
const MOSTLY_FROM = 0.75;
const WORTH = { kept: 1, partly: 0.5, missed: 0, moved: 0 } as const;

/** What the promises of one side say (D6). @param graceDays calendar days that one may be late */
export function promiseGrounds({ promises, dealings }: Standing, side: Side, day: Day, graceDays: number): readonly Ground[] {
  const overdue = promises.flatMap(({ by, due }) => (by === side && due !== undefined && daysBetween(due, day) > graceDays && daysBetween(due, day) <= ASKED_ABOUT_DAYS ? [due] : []));
  const ended = dealings.ended[side].filter(({ on }) => on <= day && daysBetween(on, day) <= COUNT_DAYS);
  const open: readonly Ground[] = overdue.length === 0 ? [] : [{ band: 'watch', message: message('band.overdue', { by: side, count: overdue.length }), on: overdue.toSorted() }];
  if (ended.length < NEEDED) return open;
  const kept = ended.reduce((sum, { outcome }) => sum + WORTH[outcome], 0);
  const share = kept / ended.length;
  const said = message('band.kept', { by: side, kept: ended.filter(({ outcome }) => outcome === 'kept').length, of: ended.length });
  const days = ended.map(({ on }) => on);
  return share < SELDOM_BELOW ? [{ band: 'bad', message: said, on: days }, ...open] : share >= MOSTLY_FROM ? [...open, { band: 'good', message: said, on: days }] : open;
}
