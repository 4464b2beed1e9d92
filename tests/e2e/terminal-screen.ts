import { widthOf } from '../../src/core/width.ts';

/** The size of a terminal from this place in its output on. */
export interface Size { readonly at: number; readonly columns: number; readonly rows: number }

const SEQUENCE = /\x1b\[([?\d;]*)([A-Za-z])|\x1b|[\r\n\b\x07]|[^\x1b\r\n\b\x07]+/g;
const graphemes = new Intl.Segmenter();

/**
 * What a terminal shows, lines that have scrolled away included, without spaces at the ends. It knows the sequences that
 * rapport may write; any other is an error, and so is a line that starts where no line can be.
 * @param raw everything that was written to it
 */
export function screenText(raw: string, sizes: readonly Size[]): string {
  const screen = new Cells();
  for (const [index, { at, columns, rows }] of sizes.entries()) {
    screen.resize(columns, rows);
    for (const [piece, parameter = '', letter] of raw.slice(at, sizes[index + 1]?.at).matchAll(SEQUENCE)) {
      if (letter !== undefined) screen.obey(parameter, letter);
      else screen.write(piece);
    }
  }
  return screen.text();
}

/** A cell holds what is drawn there; the right half of a wide character is ''. */
class Cells {
  #lines: string[][] = [[]];
  #row = 0;
  #column = 0;
  #columns = 80;
  #rows = 24;

  resize(columns: number, rows: number): void {
    [this.#columns, this.#rows] = [columns, rows];
  }

  text(): string {
    return this.#lines.map((line) => Array.from(line, (cell = ' ') => cell).join('').trimEnd()).join('\n').trimEnd();
  }

  write(piece: string): void {
    if (piece === '\r') this.#column = 0;
    else if (piece === '\n') this.#goTo(this.#row + 1, this.#column);
    else if (piece === '\b') this.#column = Math.max(0, this.#column - 1);
    else if (piece === '\x1b') throw new Error('an escape that is no sequence');
    else if (piece !== '\x07') for (const { segment } of graphemes.segment(piece)) this.#put(segment);
  }

  obey(parameter: string, letter: string): void {
    const [first = 0, second = 0] = parameter.split(';').map(Number);
    const steps = Math.max(1, first);
    if (letter === 'm' || ['?25l', '?25h', '?2004l', '?2004h'].includes(parameter + letter)) return;
    if (letter === 'A') this.#goTo(Math.max(this.#top, this.#row - steps), this.#column);
    else if (letter === 'B') this.#goTo(Math.min(this.#top + this.#rows - 1, this.#row + steps), this.#column);
    else if (letter === 'C') this.#column = Math.min(this.#columns - 1, this.#column + steps);
    else if (letter === 'D') this.#column = Math.max(0, this.#column - steps);
    else if (letter === 'G') this.#column = steps - 1;
    else if (letter === 'H') this.#goTo(this.#top + steps - 1, Math.max(1, second) - 1);
    else if (letter === 'K') this.#erase(this.#row, first === 0 ? this.#column : 0);
    else if (letter === 'J') this.#eraseLines(first);
    else throw new Error(`a sequence that rapport should not write: ${JSON.stringify(parameter + letter)}`);
  }

  get #top(): number {
    return Math.max(0, this.#lines.length - this.#rows);
  }

  #goTo(row: number, column: number): void {
    while (this.#lines.length <= row) this.#lines.push([]);
    [this.#row, this.#column] = [row, column];
  }

  /** A character after the last column begins the next line. */
  #put(character: string): void {
    const width = widthOf(character);
    if (this.#column + width > this.#columns) this.#goTo(this.#row + 1, 0);
    const line = this.#lines[this.#row] ?? [];
    for (let column = line.length; column < this.#column; column += 1) line[column] = ' ';
    line.splice(this.#column, width, character, ...Array.from({ length: Math.max(0, width - 1) }, () => ''));
    this.#column += width;
  }

  #erase(row: number, from: number): void {
    const line = this.#lines[row];
    if (line !== undefined) line.length = Math.min(line.length, from);
  }

  #eraseLines(how: number): void {
    const first = how === 0 ? this.#row + 1 : this.#top;
    if (how === 0) this.#erase(this.#row, this.#column);
    for (let row = first; row < this.#lines.length; row += 1) this.#erase(row, 0);
  }
}
