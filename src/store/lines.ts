import { isUtf8 } from 'node:buffer';

const NEWLINE = 0x0a;

/** A line of a journal file; `number` counts from 1, `text` is undefined where the bytes are not UTF-8. */
export interface Line {
  readonly number: number;
  readonly text: string | undefined;
}

/** The lines of a file without their ends ("\n", or "\r\n" where some tool rewrote them); blank ones are left out. */
export function* splitLines(bytes: Buffer): Generator<Line> {
  const isClean = isUtf8(bytes);
  let number = 0;
  for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
    const newline = bytes.indexOf(NEWLINE, start);
    end = newline === -1 ? bytes.length : newline;
    number += 1;
    const text = isClean || isUtf8(bytes.subarray(start, end)) ? decode(bytes, start, end) : undefined;
    if (text !== '') yield { number, text };
  }
}

/** Line by line, because one accent in a string of the whole file would double the memory of all of it. */
function decode(bytes: Buffer, start: number, end: number): string {
  const text = bytes.toString('utf8', start, end);
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}
