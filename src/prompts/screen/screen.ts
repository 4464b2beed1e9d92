import type { Words } from '../../i18n/words.ts';
import type { Palette } from '../palette.ts';
import { ASCII_GLYPHS, UNICODE_GLYPHS, type Glyphs } from './glyphs.ts';

/** How much fits on the screen. */
export interface Room { readonly columns: number; readonly rows: number }

/** What every prompt needs to draw itself. */
export interface Screen {
  readonly words: Words;
  readonly palette: Palette;
  readonly glyphs: Glyphs;
  room(): Room;
  /** Calls back whenever the room may have changed, until the returned function is called. */
  onResize(listener: () => void): () => void;
  write(text: string): void;
}

/** A terminal to write on; one that does not say how large it is counts as 80 by 24. */
export type TerminalOutput = NodeJS.WritableStream & { readonly columns?: number; readonly rows?: number };

export interface ScreenOptions {
  /** Standard output or error: inquirer ends any other stream after one prompt. */
  readonly output: TerminalOutput;
  readonly words: Words;
  readonly palette: Palette;
  readonly ascii: boolean;
}

export function screenOn({ output, words, palette, ascii }: ScreenOptions): Screen {
  return {
    words,
    palette,
    glyphs: ascii ? ASCII_GLYPHS : UNICODE_GLYPHS,
    room: () => ({ columns: output.columns || 80, rows: output.rows || 24 }),
    onResize: (listener) => {
      output.on('resize', listener);
      return () => output.off('resize', listener);
    },
    write: (text) => void output.write(text),
  };
}

const NARROWEST = 19;

/** Columns to draw in: never the last one, where terminals disagree on what comes next. */
export function columnsOf(room: Room, most: number): number {
  return Math.max(NARROWEST, Math.min(room.columns, most) - 1);
}
