import { directionOf } from '../i18n/isolates.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Cell, Row } from './columns.ts';

/** Drawn as it is read wherever it stands first on a line. */
const SAFE_AT_FIRST = /^\p{Script=Latin}(?:[\p{Script=Latin}\p{N} &.-]*[\p{Script=Latin}\p{N}])?$/u;

/**
 * Cells of a right-to-left page that do not reach into each other: the number that begins a cell would be drawn behind
 * the Latin name in the cell before it. The marks have no width, and come with the paint, after the layout. A handle in
 * the first column has none: it is copied into commands.
 */
export function keptApart(rows: readonly Row[], locale: Locale): readonly Row[] {
  if (directionOf(locale) === 'ltr') return rows;
  return rows.map((row) => row.map((cell, column) => (column === 0 && SAFE_AT_FIRST.test(cell.text) ? cell : apart(cell))));
}

function apart({ text, paint }: Cell): Cell {
  return { text, paint: (line) => (paint === undefined ? isolate(line) : paint(isolate(line))) };
}

function isolate(line: string): string {
  return `\u2068${line}\u2069`;
}
