import type { ChartBlock, OutcomesBlock, RhythmBlock, SeriesBlock, YearBlock } from '../core/chart-blocks.ts';
import type { Day } from '../core/calendar.ts';
import type { Message } from '../core/messages.ts';
import type { DataOf, Words } from '../i18n/words.ts';

/** The figures behind a chart. A cell is finished words of ours, or a message, which may hold what people wrote. */
export interface ChartTable { readonly columns: readonly string[]; readonly rows: readonly (readonly (string | Message)[])[] }

type Column = DataOf<'chart.column'>['column'];

/** Where nothing was rated. */
const GAP = '–';

export function chartTable(block: ChartBlock, words: Words): ChartTable {
  switch (block.block) {
    case 'series': return seriesTable(block, words);
    case 'year': return yearTable(block, words);
    case 'rhythm': return rhythmTable(block, words);
    case 'outcomes': return outcomesTable(block, words);
    default: return block satisfies never;
  }
}

/** From the first value on. */
function seriesTable({ points }: SeriesBlock, words: Words): ChartTable {
  const asked = points.slice(points.findIndex(({ value }) => value !== null));
  return { columns: columnsOf(words, ['step', 'mean']), rows: asked.map(({ on, value }) => [words.formats.dayAndYear(on), value === null ? GAP : words.formats.number(value)]) };
}

/** A row a month. */
function yearTable({ days }: YearBlock, words: Words): ChartTable {
  const months = new Map<string, { readonly first: Day; checks: number; contacts: number }>();
  for (const { on, checked, contacts } of days) {
    const month = months.get(on.slice(0, 7)) ?? { first: on, checks: 0, contacts: 0 };
    months.set(on.slice(0, 7), { first: month.first, checks: month.checks + (checked ? 1 : 0), contacts: month.contacts + contacts });
  }
  const rows = [...months.values()].map(({ first, checks, contacts }) => [monthAndYear(first, words), words.formats.number(checks), words.formats.number(contacts)]);
  return { columns: columnsOf(words, ['month', 'checks', 'contacts']), rows };
}

function rhythmTable({ gaps }: RhythmBlock, words: Words): ChartTable {
  return { columns: columnsOf(words, ['contact', 'gap']), rows: gaps.map(({ on, days }) => [words.formats.dayAndYear(on), words.formats.number(days)]) };
}

function outcomesTable({ rows }: OutcomesBlock, words: Words): ChartTable {
  const cells = rows.flatMap(({ label, promises }) => promises.map(({ on, text, state }) => [label, text, words.formats.dayAndYear(on), words.say('promise-state', { state })]));
  return { columns: columnsOf(words, ['side', 'promise', 'on', 'outcome']), rows: cells };
}

function monthAndYear(day: Day, words: Words): string {
  return words.formats.month(day, '0000' as Day);
}

function columnsOf(words: Words, names: readonly Column[]): readonly string[] {
  return names.map((column) => words.say('chart.column', { column }));
}
