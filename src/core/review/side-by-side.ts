import type { Block } from '../blocks.ts';
import { addDays, type Day } from '../calendar.ts';
import { message, type Message } from '../messages.ts';
import type { History } from '../history.ts';
import type { Item } from '../pack.ts';
import { periodOf, traitsMean, type Deeds, type Period } from './period.ts';

const ROWS = ['ratings', 'contacts', 'theirs', 'disagreements', 'late', 'complaints', 'flags', 'missed-by-them', 'missed-by-us'] as const;
type Row = (typeof ROWS)[number];
/** Days before an outcome that are looked back at, and how long each look is. */
const LOOKS = [90, 60, 30] as const;
const LOOK_DAYS = 30;

/** What hangs by the day of reading may be left out. */
type Compared = Deeds & Partial<Period>;

/** The answers and facts 90, 60 and 30 days before a day, each look over thirty days; none before they were a client. */
export function looksBefore(history: History, items: ReadonlyMap<string, Item>, on: Day): readonly Block[] {
  const begun = beginningOf(history);
  const looks = LOOKS.map((days) => ({ days, from: addDays(on, -days), to: addDays(on, LOOK_DAYS - days - 1) })).filter(({ to }) => begun <= to);
  return tableOf([message('review-days-before', {}), ...looks.map(({ days }) => message('review-before', { from: days, to: days - LOOK_DAYS + 1 }))], looks.map(({ from, to }) => periodOf(history, from, to)), items);
}

/** The first day of which anything is said. */
function beginningOf({ facts }: History): Day {
  return facts.map((fact) => (fact.kind === 'client' ? fact.since ?? fact.on : fact.on)).reduce((least, on) => (on < least ? on : least), '9999-12-31' as Day);
}

/**
 * Rows in which there is nothing anywhere are left out.
 * @param columns the first is that of the rows' names
 */
export function tableOf(columns: readonly Message[], periods: readonly Compared[], items: ReadonlyMap<string, Item>): readonly Block[] {
  const values = (name: Row): readonly (number | null)[] => periods.map((period) => (name === 'ratings' ? traitsMean(period, items) : countOf(name, period)));
  const rows = ROWS.map((name) => ({ name, values: values(name) })).filter((row) => row.values.some((value) => value !== null && value !== 0));
  return rows.length === 0 ? [] : [{ block: 'table', columns, rows: rows.map((row) => [message('review-row', { row: row.name }), ...row.values.map((value) => message('review-cell', { value }))]) }];
}

function countOf(name: Exclude<Row, 'ratings'>, period: Compared): number {
  const counts = { 'contacts': period.contacts, 'theirs': period.theirs, 'disagreements': period.disagreements, 'late': period.late ?? 0, 'complaints': period.complaints, 'flags': period.flags, 'missed-by-them': period.missedByThem, 'missed-by-us': period.missedByUs };
  return counts[name];
}
