import { addDays, type Day } from '../calendar.ts';
import type { History } from '../history.ts';
import { message, type Message } from '../messages.ts';
import { periodOf } from './period.ts';

const YEAR = 365;
/** Said by the invoices themselves where there are any. */
const MONEY: readonly string[] = ['late-payment', 'invoice-disputes'];
const MOST_MISSED = 1;

/** What would have to be true to keep them: the other side of each thing that happened in the last year. */
export function conditions(history: History, day: Day): readonly Message[] {
  const from = addDays(day, -YEAR);
  const year = periodOf(history, from, day);
  const flagged = new Set(history.of('flag').filter(({ on }) => on > from && on <= day).map(({ item }) => item));
  const money = year.late + year.disputed > 0;
  return [
    ...[...flagged].filter((item) => !(money && MONEY.includes(item))).map((item) => message('review-condition', { item })),
    ...(money ? [message('review-condition-money', {})] : []),
    ...(year.missedByThem > MOST_MISSED ? [message('review-condition-promises', {})] : []),
    ...(year.disagreements * 3 > year.contacts ? [message('review-condition-talk', {})] : []),
  ];
}
