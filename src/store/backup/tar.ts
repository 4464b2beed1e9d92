/** A file of an archive: its path with "/" between names, and all its bytes. */
export interface ArchivedFile {
  readonly path: string;
  readonly bytes: Buffer;
}

const BLOCK = 512;
const NAME_BYTES = 100;
const FILE = '0';
/** An entry of its own that says what the next one is called, where the old field has no room or no letters for it. */
const LONG_NAME = 'x';
const SUM = { at: 148, length: 8 };

/** Files as a tar archive (ustar, pax names), owned by nobody and readable by the user alone; the same files make the same bytes. */
export function writeTar(files: readonly ArchivedFile[], modifiedSeconds: number): Buffer {
  const entries = files.flatMap(({ path, bytes }) => {
    const fits = Buffer.byteLength(path) <= NAME_BYTES && /^[\x20-\x7e]+$/.test(path);
    return [...(fits ? [] : entry('name', LONG_NAME, paxPath(path), modifiedSeconds)), ...entry(fits ? path : 'file', FILE, bytes, modifiedSeconds)];
  });
  return Buffer.concat([...entries, Buffer.alloc(2 * BLOCK)]);
}

/** The files of an archive as `writeTar` makes it; undefined where these are not such bytes, whole to the end. */
export function readTar(archive: Buffer): readonly ArchivedFile[] | undefined {
  const files: ArchivedFile[] = [];
  let named: string | undefined;
  for (let at = 0; at + BLOCK <= archive.length;) {
    const header = archive.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) return named === undefined ? files : undefined;
    const [type, size] = [textAt(header, 156, 1), Number.parseInt(textAt(header, 124, 12), 8)];
    const bytes = archive.subarray(at + BLOCK, at + BLOCK + size);
    if (sumOf(header) !== Number.parseInt(textAt(header, SUM.at, SUM.length), 8) || bytes.length !== size) return undefined;
    if (type === FILE) files.push({ path: named ?? textAt(header, 0, NAME_BYTES), bytes });
    else if (type !== LONG_NAME) return undefined;
    named = type === FILE ? undefined : /^\d+ path=([^]*)\n$/.exec(bytes.toString())?.[1];
    at += BLOCK + padded(size);
  }
  return undefined;
}

function entry(name: string, type: string, bytes: Buffer, modifiedSeconds: number): readonly Buffer[] {
  const header = Buffer.alloc(BLOCK);
  const put = (text: string, at: number): void => void header.write(text, at, 'latin1');
  put(name, 0);
  put('0000600', 100);
  put('0000000', 108);
  put('0000000', 116);
  put(octal(bytes.length, 11), 124);
  put(octal(modifiedSeconds, 11), 136);
  put(type, 156);
  put('ustar\u000000', 257);
  put(`${octal(sumOf(header), 6)}\u0000 `, SUM.at);
  return [header, bytes, Buffer.alloc(padded(bytes.length) - bytes.length)];
}

/** "17 path=journal/x\n": the number counts all of it, its own digits included. */
function paxPath(path: string): Buffer {
  const rest = ` path=${path}\n`;
  const length = Buffer.byteLength(rest);
  const digits = [1, 2, 3, 4, 5].find((count) => String(length + count).length === count)!;
  return Buffer.from(`${length + digits}${rest}`);
}

/** The sum of a header's bytes, with blanks where the sum itself stands. */
function sumOf(header: Buffer): number {
  return header.reduce((sum, byte, index) => sum + (index >= SUM.at && index < SUM.at + SUM.length ? 0x20 : byte), 0);
}

function textAt(header: Buffer, at: number, length: number): string {
  return header.toString('latin1', at, at + length).replace(/\0[^]*$/, '');
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}

function padded(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK;
}
