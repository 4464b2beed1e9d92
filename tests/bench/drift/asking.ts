import { buildSheet } from '../../../src/core/agenda/sheet.ts';
import type { Day } from '../../../src/core/calendar.ts';
import { scanAt } from '../../../src/core/detectors/scan-reading.ts';
import { RATING_VARIANCE, type ScanCheck, type ScanSeries } from '../../../src/core/detectors/scan-series.ts';
import { suspectsIn } from '../../../src/core/signals/suspects.ts';
import type { Item } from '../../../src/core/pack.ts';
import type { Depth } from '../../../src/core/settings.ts';
import type { Standing } from '../../../src/core/standing.ts';

/** One day's possible answers to all items, in the order of the columns. */
export interface Row {
  /** Number of the working day. */
  readonly day: number;
  readonly on: Day;
  readonly row: readonly number[];
}

/** Who chooses what is asked: nobody (everything, always); fixed turns; the agenda; the agenda with suspicions. */
export type Asking = 'full' | 'rotation' | 'agenda' | 'adaptive';

export interface AskOptions {
  readonly asking: Asking;
  /** Of the first check, in fixed turns. */
  readonly turn: number;
  /** Item ids by column. */
  readonly columns: readonly string[];
  /** All that the agenda may ask. */
  readonly items: readonly Item[];
  readonly depth: Depth;
}

/** Checks as they would have been asked, one a row; a check without a sheet has no answers. */
export function askItems(rows: readonly Row[], options: AskOptions): ScanSeries {
  const priorVariances = options.columns.map(() => RATING_VARIANCE);
  const checks: ScanCheck[] = [];
  const choose = options.asking === 'agenda' || options.asking === 'adaptive' ? openAgenda(options) : byTurns(options);
  for (const { day, on, row } of rows) {
    const asked = choose({ priorVariances, checks }, day, on);
    if (asked.length > 0) checks.push({ day, answers: new Map(asked.map((column) => [column, row[column] ?? NaN] as const)) });
  }
  return { priorVariances, checks };
}

type Choose = (soFar: ScanSeries, day: number, on: Day) => readonly number[];

function byTurns({ asking, turn, columns }: AskOptions): Choose {
  return ({ checks }) => columns.map((_, column) => column).filter((column) => asking === 'full' || (column - turn - checks.length) % 2 === 0);
}

/** The sheets of the product, all of them answered. */
function openAgenda({ asking, columns, items, depth }: AskOptions): Choose {
  let standing = { profile: { weights: {} }, sheets: 0, items: {}, contacts: { count: 1 }, invoices: 1 } as unknown as Standing;
  let lastSheet: number | undefined;
  return (soFar, day, on) => {
    const suspected = asking === 'adaptive' ? suspectsIn(scanAt(soFar, soFar.checks.length, { direction: 'falls' })).map((column) => columns[column]!) : [];
    const sinceSheet = lastSheet === undefined ? undefined : day - lastSheet;
    const { rows, reflection, flags } = buildSheet({ standing, items, day: on, depth, sinceSheet, suspected });
    const sheets = standing.sheets + (rows.length > 0 ? 1 : 0);
    const asked = [...rows, ...(reflection === undefined ? [] : [reflection])].map(({ id }) => id);
    const looked = [...asked, ...(flags ? ['flag'] : [])].map((id) => [id, { on, sheet: sheets, value: 4 }] as const);
    standing = { ...standing, sheets, firstCheck: standing.firstCheck ?? on, items: { ...standing.items, ...Object.fromEntries(looked) }, ...(rows.length > 0 && { lastSheet: on }) };
    if (rows.length > 0) lastSheet = day;
    return rows.map(({ id }) => columns.indexOf(id)).filter((column) => column >= 0);
  };
}
