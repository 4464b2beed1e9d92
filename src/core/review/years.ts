import type { Block } from '../blocks.ts';
import type { Day } from '../calendar.ts';
import type { History } from '../history.ts';
import { message, type Message } from '../messages.ts';
import type { Item } from '../pack.ts';
import { periodOf, traitsMean, type Deeds } from './period.ts';
import { tableOf } from './side-by-side.ts';
import { firstOf, lastOf, MOST_YEARS, type YearTold } from './told-years.ts';

const NOTHING: Deeds = { rated: {}, contacts: 0, theirs: 0, disagreements: 0, complaints: 0, flags: 0, promisedByThem: 0, missedByThem: 0, missedByUs: 0 };

/** The years beside each other (D12): a mature tie grows stronger or weaker every year. None where there is only one. */
export function yearsTable(history: History, items: ReadonlyMap<string, Item>, day: Day): readonly Block[] {
  const years = yearsUpTo(day, history.facts.filter(({ kind }) => kind !== 'client').map(({ on }) => Number(on.slice(0, 4))));
  return years.length < 2 ? [] : tableOf(columnsOf(years, day), years.map((year) => periodOf(history, firstOf(year), yearEnd(year, day))), items);
}

/** The same from what was told of each year; what hangs by the day of reading is left out. */
export function toldYearsTable(told: readonly YearTold[], items: ReadonlyMap<string, Item>, day: Day): readonly Block[] {
  const years = yearsUpTo(day, told.map(({ year }) => year));
  return years.length < 2 ? [] : tableOf(columnsOf(years, day), years.map((year) => told.find((one) => one.year === year)?.deeds ?? NOTHING), items);
}

/** The mean of the traits in each of these years, those in which none was rated left out. */
export function yearMeans(told: readonly YearTold[], items: ReadonlyMap<string, Item>, day: Day): readonly { readonly year: number; readonly mean: number; readonly soFar: boolean }[] {
  const last = Number(day.slice(0, 4));
  return told.filter(({ year }) => year <= last && year > last - MOST_YEARS).flatMap(({ year, deeds }) => {
    const mean = traitsMean(deeds, items);
    return mean === null ? [] : [{ year, mean, soFar: year === last }];
  });
}

function yearsUpTo(day: Day, known: readonly number[]): readonly number[] {
  const last = Number(day.slice(0, 4));
  const first = Math.min(last, ...known);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).slice(-MOST_YEARS);
}

function columnsOf(years: readonly number[], day: Day): readonly Message[] {
  return [message('words', { text: '' }), ...years.map((year) => message('review-year', { year, soFar: year === Number(day.slice(0, 4)) }))];
}

function yearEnd(year: number, day: Day): Day {
  return year === Number(day.slice(0, 4)) ? day : lastOf(year);
}
