import { cut, pad, widthOf, wrap } from '../core/width.ts';

export type Paint = (text: string) => string;

/** One cell: harmless text without colours, and the colour its finished lines get. */
export interface Cell { readonly text: string; readonly paint?: Paint }
export type Row = readonly Cell[];

export interface ColumnOptions {
  /** Columns of the screen; Infinity where output is piped: nothing is wrapped or cut, one row is one line. */
  readonly width: number;
  /** Cuts the last column to one line, ending in this; it wraps where missing. */
  readonly ellipsis?: string;
  /** Columns below which the last cell is set below the others, where it needs as many. */
  readonly leastLast?: number;
  /** Names of the columns; set before the values where rows are stacked. */
  readonly header?: Row;
}

const GAP = 2;
/** Below this many columns the last cell is not worth wrapping beside the others. */
const NARROWEST_LAST = 18;
/** No column of a table is taken in further than this. */
const NARROWEST = 16;

/**
 * Rows with aligned columns. Where the last column has no room, it is set below the others, indented; with a header the
 * widest columns are wrapped instead. Where that is not enough either, all cells but the first are set below it. Rows
 * may have fewer cells than the header, never more.
 */
export function columnsOf(rows: readonly Row[], options: ColumnOptions): readonly string[] {
  const { header, width } = options;
  const all = header === undefined ? rows : [header, ...rows];
  const columns = widthsOf(all);
  const leading = columns.slice(0, -1);
  const before = leading.reduce((sum, column) => sum + column + GAP, 0);
  const last = columns.at(-1) ?? 0;
  if (width - before >= Math.min(last, options.leastLast ?? NARROWEST_LAST)) return all.flatMap((row) => aligned(row, leading, before, options));
  const taken = header === undefined ? undefined : takenIn(columns, width);
  if (taken !== undefined) return all.flatMap((row) => wrapped(row, taken));
  const lastBelow = header === undefined && before - GAP <= width;
  return rows.flatMap((row) => (lastBelow ? withLastBelow(row, leading, options) : stacked(row, options)));
}

/** Items side by side, as many on a line as fit; a longer one is wrapped. For legends and stacked rows. */
export function flowOf(items: readonly Cell[], width: number): readonly string[] {
  const lines: string[] = [];
  let used = 0;
  for (const item of items) {
    const columns = widthOf(item.text);
    const beside = lines.length > 0 && used + GAP + columns <= width;
    used = beside ? used + GAP + columns : columns;
    if (beside) lines.push(`${lines.pop()}${' '.repeat(GAP)}${painted(item, item.text)}`);
    else lines.push(...fitted(item, width));
  }
  return lines;
}

function widthsOf(rows: readonly Row[]): readonly number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, column) => Math.max(...rows.map((row) => widthOf(row[column]?.text ?? ''))));
}

/** The widths, the widest taken in until all stand side by side; undefined where that would leave too little to read. */
function takenIn(columns: readonly number[], width: number): readonly number[] | undefined {
  const taken = [...columns];
  let over = columns.reduce((sum, column) => sum + column + GAP, -GAP) - width;
  for (; over > 0; over -= 1) {
    const widest = Math.max(...taken);
    if (widest <= NARROWEST) return undefined;
    taken[taken.indexOf(widest)] = widest - 1;
  }
  return taken;
}

/** Every cell wrapped in its own column. */
function wrapped(row: Row, columns: readonly number[]): readonly string[] {
  const cells = row.map((cell, index) => wrap(cell.text, columns[index] ?? 0));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => withoutEnd(leadingCells(row.map((cell, index) => ({ ...cell, text: cells[index]?.[line] ?? '' })), columns)));
}

function aligned(row: Row, leading: readonly number[], before: number, { width, ellipsis }: ColumnOptions): readonly string[] {
  const start = leadingCells(row, leading);
  const lines = fitted(row[leading.length], width - before, ellipsis);
  return lines.map((line, index) => withoutEnd((index === 0 ? start : ' '.repeat(before)) + line));
}

function withLastBelow(row: Row, leading: readonly number[], { width, ellipsis }: ColumnOptions): readonly string[] {
  const below = fitted(row[leading.length], width - GAP, ellipsis).filter((line) => line !== '');
  return [withoutEnd(leadingCells(row, leading)), ...below.map((line) => ' '.repeat(GAP) + line)];
}

function leadingCells(row: Row, leading: readonly number[]): string {
  return leading.map((column, index) => padded(row[index], column + GAP)).join('');
}

function stacked([first, ...others]: Row, { width, header }: ColumnOptions): readonly string[] {
  const below = others.map((cell, index) => named(cell, header?.[index + 1]?.text)).filter(({ text }) => text !== '');
  return [...fitted(first, width), ...flowOf(below, width - GAP).map((line) => ' '.repeat(GAP) + line)];
}

function named(cell: Cell, name = ''): Cell {
  return name === '' || cell.text === '' ? cell : { ...cell, text: `${name}: ${cell.text}` };
}

/** Only spaces of ours: others are text, and may be painted. */
function withoutEnd(line: string): string {
  return line.replace(/ +$/, '');
}

function padded(cell: Cell | undefined, width: number): string {
  const text = cell?.text ?? '';
  return painted(cell, text) + pad(text, width).slice(text.length);
}

function fitted(cell: Cell | undefined, width: number, ellipsis?: string): readonly string[] {
  const text = cell?.text ?? '';
  const lines = ellipsis === undefined ? wrap(text, width) : [cut(text, width, ellipsis)];
  return lines.map((line) => painted(cell, line));
}

function painted(cell: Cell | undefined, text: string): string {
  return cell?.paint === undefined || text === '' ? text : cell.paint(text);
}
