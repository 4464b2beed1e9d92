import { badLine } from './line.ts';

export interface Row {
  /** The line of the file that it begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

const SEPARATORS = [',', ';', '\t'] as const;
/**
 * A table as spreadsheets save it (RFC 4180), in UTF-8, with commas, semicolons or tabs. Rows without a word in them are
 * passed over.
 * @throws UserError bad-line not-utf8, open-quote
 */
export function readCsv(bytes: Uint8Array, file: string): readonly Row[] {
  const text = decoded(bytes, file);
  const cell = cellEndingIn(separatorOf(text));
  const rows: Row[] = [];
  let [line, begin, cells] = [1, 1, [] as string[]];
  while (cell.lastIndex < text.length || cells.length > 0) {
    const match = cell.exec(text);
    if (match === null) throw badLine({ file, line }, { field: '', problem: 'open-quote' });
    const [whole, quoted, plain = '', end = ''] = match;
    cells.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    line += whole.split(/\r\n|\n|\r/).length - 1;
    if ((SEPARATORS as readonly string[]).includes(end)) continue;
    if (cells.some((said) => said !== '')) rows.push({ line: begin, cells });
    [begin, cells] = [line, []];
    if (end === '') break;
  }
  return rows;
}

/** A cell with or without quotes, and what ends it: a separator, the row or the file. */
function cellEndingIn(separator: string): RegExp {
  return new RegExp(`(?: *"((?:[^"]|"")*)" *|([^"\\r\\n${separator}]*))(\\r\\n|\\n|\\r|$|${separator})`, 'y');
}

/** Whatever separates most in the first line. */
function separatorOf(text: string): string {
  const [first = ''] = text.replaceAll(/"(?:[^"]|"")*"/g, '').split(/[\r\n]/, 1);
  const counted = SEPARATORS.map((sign) => ({ sign, count: first.split(sign).length }));
  return counted.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ',';
}

function decoded(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw badLine({ file, line: 0 }, { field: '', problem: 'not-utf8' });
  }
}
