import type { Block } from '../blocks.ts';
import { addDays, type Day } from '../calendar.ts';
import { message, type CoreMessages, type Message } from '../messages.ts';
import type { History } from '../history.ts';
import type { Item } from '../pack.ts';
import { periodOf, type Period } from './period.ts';

const ROWS = ['ratings', 'contacts', 'theirs', 'disagreements', 'late', 'complaints', 'flags', 'missed-by-them', 'missed-by-us'] as const;
type Row = (typeof ROWS)[number];
const MOST_YEARS = 3;
/** Days before an outcome that are looked back at, and how long each look is. */
const LOOKS = [90, 60, 30] as const;
const LOOK_DAYS = 30;

/** The years beside each other (D12): a mature tie grows stronger or weaker every year. None where there is only one. */
export function yearsTable(history: History, items: ReadonlyMap<string, Item>, day: Day): readonly Block[] {
  const first = history.facts.filter(({ kind }) => kind !== 'client').reduce((least, { on }) => (on < least ? on : least), day);
  const last = Number(day.slice(0, 4));
  const years = Array.from({ length: last - Number(first.slice(0, 4)) + 1 }, (_, index) => last - index).slice(0, MOST_YEARS).toReversed();
  if (years.length < 2) return [];
  const columns = years.map((year) => message('review-year', { year, soFar: year === last }));
  const periods = years.map((year) => periodOf(history, items, `${year}-01-01` as Day, year === last ? day : (`${year}-12-31` as Day)));
  return tableOf(columns, periods);
}

/** The answers and facts 90, 60 and 30 days before a day, each look over the thirty days from then on; none before they were a client. */
export function looksBefore(history: History, items: ReadonlyMap<string, Item>, on: Day): readonly Block[] {
  const begun = beginningOf(history);
  const looks = LOOKS.map((days) => ({ days, from: addDays(on, -days), to: addDays(on, LOOK_DAYS - days - 1) })).filter(({ to }) => begun <= to);
  return tableOf(looks.map(({ days }) => message('review-before', { days })), looks.map(({ from, to }) => periodOf(history, items, from, to)));
}

/** The first day of which anything is said. */
function beginningOf({ facts }: History): Day {
  return facts.map((fact) => (fact.kind === 'client' ? fact.since ?? fact.on : fact.on)).reduce((least, on) => (on < least ? on : least), '9999-12-31' as Day);
}

/** Rows in which there is nothing anywhere are left out. */
function tableOf(columns: readonly Message[], periods: readonly Period[]): readonly Block[] {
  const rows = ROWS.filter((name) => periods.some((period) => !isNothing(name, period)));
  return rows.length === 0 ? [] : [{ block: 'table', columns: [message('words', { text: '' }), ...columns], rows: rows.map((name) => [message('review-row', { row: name }), ...periods.map((period) => cell(name, period))]) }];
}

function isNothing(name: Row, period: Period): boolean {
  return name === 'ratings' ? period.ratings === null : countOf(name, period) === 0;
}

function cell(name: Row, period: Period): Message {
  return message('review-cell', name === 'ratings' ? { value: period.ratings } : { value: countOf(name, period) } satisfies CoreMessages['review-cell']);
}

function countOf(name: Exclude<Row, 'ratings'>, period: Period): number {
  const counts = { 'contacts': period.contacts, 'theirs': period.theirs, 'disagreements': period.disagreements, 'late': period.late, 'complaints': period.complaints, 'flags': period.flags, 'missed-by-them': period.missedByThem, 'missed-by-us': period.missedByUs };
  return counts[name];
}
