/** The few signs the screens draw of their own accord. What people wrote stays as it is. */
export interface Glyphs {
  /** Before the row the person is on. */
  readonly here: string;
  /** An answer that is still to come. */
  readonly blank: string;
  readonly ellipsis: string;
  /** The key that goes up; undefined where it has to be said in words. */
  readonly up: string | undefined;
}

export const UNICODE_GLYPHS: Glyphs = { here: '❯', blank: '·', ellipsis: '…', up: '↑' };
export const ASCII_GLYPHS: Glyphs = { here: '>', blank: '.', ellipsis: '...', up: undefined };
