import { stripVTControlCharacters } from 'node:util';
import { widthOf } from '../../../src/core/width.ts';

/** Ends what inquirer writes to take the last drawing away. */
const ERASED = '\x1b[2K\x1b[G';

/**
 * The screen after all that was written: the last drawing without its colours, with "_" where the cursor stands.
 * @param raw everything a prompt wrote
 */
export function pictureOf(raw: string): string {
  const drawn = raw.split(ERASED).at(-1) ?? '';
  const [, text = drawn, up = '0', column] = /^([^]*?)(?:\x1b\[(\d+)A)?\x1b\[(\d+)G$/.exec(withoutSteps(drawn)) ?? [];
  const lines = stripVTControlCharacters(text).split('\n');
  if (column === undefined) return lines.join('\n').trimEnd();
  const row = lines.length - 1 - Number(up);
  return lines.map((line, index) => (index === row ? withCursor(line, Number(column) - 1) : line)).join('\n').trimEnd();
}

/** Steps of the cursor along its line, after the drawing: only the last one counts. */
function withoutSteps(drawn: string): string {
  return drawn.replace(/(?:\x1b\[\d+G)+(\x1b\[\d+G)$/, '$1');
}

function withCursor(line: string, column: number): string {
  if (widthOf(line) <= column) return `${line}${' '.repeat(column - widthOf(line))}_`;
  return `${line.slice(0, column)}_${line.slice(column)}`;
}
