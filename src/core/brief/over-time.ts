import type { Block, FactRow } from '../blocks.ts';
import { daysBetween } from '../calendar.ts';
import { message } from '../messages.ts';
import { toldYearsTable, yearMeans } from '../review/years.ts';
import { isSurprise } from '../surprises.ts';
import type { Vague } from '../vague.ts';
import type { BriefRequest } from './request.ts';

const NOTHING: Vague = { phrases: [], openers: [] };

/** Days since the last surprise (R6); nothing where none was ever recorded, for then nobody knows. */
export function lastSurprise({ lookback: { surprises }, client: { day }, vague = NOTHING }: BriefRequest): readonly FactRow[] {
  const last = surprises.findLast((surprise) => surprise.on <= day && isSurprise(surprise, vague));
  return last === undefined ? [] : [{ label: message('label', { label: 'last-surprise' }), text: message('last-surprise', { days: daysBetween(last.on, day), on: last.on, near: day }) }];
}

/** How the years were rated, on one line (D12). */
export function yearsRow({ lookback, items, client: { day } }: BriefRequest): readonly FactRow[] {
  const years = yearMeans(lookback.years, new Map(items.map((item) => [item.id, item])), day);
  return years.length < 2 ? [] : [{ label: message('review-heading', { heading: 'years' }), text: message('years-line', { years }) }];
}

/** The same with what happened in them, under a heading. */
export function yearsPart({ lookback, items, client: { day } }: BriefRequest): readonly Block[] {
  const table = toldYearsTable(lookback.years, new Map(items.map((item) => [item.id, item])), day);
  return table.length === 0 ? [] : [{ block: 'heading', level: 2, text: message('review-heading', { heading: 'years' }) }, ...table];
}
