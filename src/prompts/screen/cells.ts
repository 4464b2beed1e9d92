import { harmlessLine } from '../../core/harmless.ts';
import type { Paint } from '../palette.ts';
import { cut, widthOf, wrap } from '../../core/width.ts';
import { backHint } from './hints.ts';
import type { Screen } from './screen.ts';

/** A text in its place on a line: cut or filled to so many columns, then painted. */
export interface Cell { readonly text: string; readonly columns: number; readonly paint?: Paint }

/** Cells one after the other, without gaps. Text of people is made harmless here. */
export function cellsLine({ glyphs }: Screen, cells: readonly Cell[]): string {
  return cells.map(({ text, columns, paint = plain }) => {
    const fitted = cut(harmlessLine(text), columns, glyphs.ellipsis);
    return (fitted === '' ? '' : paint(fitted)) + ' '.repeat(Math.max(0, columns - widthOf(fitted)));
  }).join('');
}

/** Columns of the widest of these texts as they are drawn, at most so many. */
export function widest(texts: readonly string[], most: number): number {
  return Math.min(most, Math.max(0, ...texts.map((text) => widthOf(harmlessLine(text)))));
}

/** Two columns that show where the person is. */
export function hereCell({ glyphs, palette }: Screen, here: boolean): Cell {
  return { text: here ? glyphs.here : '', columns: 2, paint: palette.accent };
}

/** The answer of a row: a sign where it is still to come, nothing where the cursor waits for it. */
export function answerCell({ glyphs, palette }: Screen, answer: string | undefined, here: boolean, columns: number): Cell {
  if (answer !== undefined) return { text: answer, columns };
  return { text: here ? '' : glyphs.blank, columns: here ? 0 : columns, paint: palette.quiet };
}

/** The last row of every list, empty until the person comes to it: Enter there ends the asking. */
export function endRow(screen: Screen, here: boolean, width: number): readonly string[] {
  if (!here) return [''];
  const { palette: { accent, quiet }, glyphs, words } = screen;
  const goOn = cut(`${glyphs.here} ${words.say('prompt.go-on', {})}`, width, glyphs.ellipsis);
  const [up, back] = backHint(screen);
  const fits = widthOf(goOn) + 3 + widthOf(`${up} ${back}`) < width;
  return [`${accent(goOn)} ${fits ? `  ${up} ${quiet(back)} ` : ''}`];
}

/** A text of people on lines of their own. */
export function wrapped(text: string, indent: number, width: number, paint: Paint = plain): readonly string[] {
  return wrap(harmlessLine(text), width - indent).map((line) => ' '.repeat(indent) + paint(line));
}

export const plain: Paint = (text) => text;
