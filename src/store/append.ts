import { closeSync, constants, fchmodSync, fdatasyncSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncDirectory } from './directory.ts';
import { systemError } from './failure.ts';

const { O_RDWR, O_APPEND, O_CREAT, O_NOFOLLOW } = constants;
const NEWLINE = 0x0a;
const MAX_WRITES = 16;

/**
 * Adds lines at the end of a file in one write and returns when the disk has them. Writers at the same time do not
 * disturb each other: every write lands at the end as a whole, and one cut short is never continued, only repeated.
 * @throws the system's error; then nothing, or only some of the lines, or a torn one is in the file
 */
export function appendLines(path: string, lines: readonly string[]): void {
  const file = openSync(path, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW, 0o600);
  try {
    const { size } = fstatSync(file);
    if (size === 0) settleNewFile(file, path);
    const text = `${lines.join('\n')}\n`;
    writeLines((bytes) => writeSync(file, bytes), Buffer.from(endsTorn(file, size) ? `\n${text}` : text));
    fdatasyncSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Writes lines, and after a short write once more from the first line that is not whole, on a line of its own: another
 * writer may have come between, and a line continued after its text would be lost with it.
 * @param write as `writeSync`: returns how many bytes it took
 */
export function writeLines(write: (bytes: Uint8Array) => number, lines: Buffer): void {
  let rest = lines;
  for (let writes = 0; writes < MAX_WRITES; writes += 1) {
    const written = write(rest);
    if (written === rest.length) return;
    const whole = rest.subarray(0, written).lastIndexOf(NEWLINE) + 1;
    rest = Buffer.concat([Buffer.of(NEWLINE), rest.subarray(whole)]);
  }
  throw systemError('EIO', 'write');
}

/** While a file is empty its name may not be on the disk yet: no line may be promised before it is. */
function settleNewFile(file: number, path: string): void {
  fchmodSync(file, 0o600);
  syncDirectory(dirname(path));
  syncDirectory(dirname(dirname(path)));
}

function endsTorn(file: number, size: number): boolean {
  const last = Buffer.of(NEWLINE);
  if (size > 0) readSync(file, last, 0, 1, size - 1);
  return last[0] !== NEWLINE;
}
