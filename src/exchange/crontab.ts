import { EXIT, UserError } from '../core/errors.ts';

/**
 * A person's crontab and our block in it. The table is theirs: all bytes outside the block stay as they are, in
 * whatever encoding, and taking the block out gives back what was there before.
 */

const BEGIN = '# rapport remind: begin';
const END = '# rapport remind: end';
/** Stands in the first line where the table did not end in a newline, so that the one added can go again. */
const NEWLINE_ADDED = ', after a newline of its own';
/** Lines end in \n alone here: a \r is a byte of theirs. */
const BLOCK = new RegExp(`(?<=^|\n)${BEGIN}([^\n]*)\n([^]*?)(?<=\n)${END}[^\n]*(?:\n|$)`);
const MARKS = new RegExp(`(?<=^|\n)(?:${BEGIN}|${END})`, 'g');

interface Block {
  readonly from: number;
  readonly to: number;
  readonly newlineAdded: boolean;
  /** The lines between the first and the last. */
  readonly inner: string;
}

/** The block as it is written; it ends in a newline. */
export function formatBlock(entry: string, newlineAdded = false): string {
  return `${BEGIN}${newlineAdded ? NEWLINE_ADDED : ''} (taken out by: rapport remind uninstall)\n${entry}\n${END}\n`;
}

/**
 * What the block in a table runs; undefined where there is none.
 * @throws UserError crontab-damaged
 */
export function findEntry(table: Buffer): string | undefined {
  const inner = findBlock(table)?.inner;
  return inner === undefined ? undefined : Buffer.from(inner, 'latin1').toString('utf8').trimEnd();
}

/**
 * The table with the block: in the place of the one that is there, else at the end.
 * @throws UserError crontab-damaged
 */
export function addBlock(table: Buffer, entry: string): Buffer {
  const block = findBlock(table);
  if (block !== undefined) return splice(table, block.from, block.to, formatBlock(entry, block.newlineAdded));
  const newlineAdded = table.length > 0 && table.at(-1) !== 0x0a;
  return Buffer.concat([table, Buffer.from(`${newlineAdded ? '\n' : ''}${formatBlock(entry, newlineAdded)}`)]);
}

/**
 * The table without the block; the same bytes where there is none.
 * @throws UserError crontab-damaged
 */
export function removeBlock(table: Buffer): Buffer {
  const block = findBlock(table);
  if (block === undefined) return table;
  // lines added below the block need the newline above it
  const newline = block.newlineAdded && block.to === table.length && table[block.from - 1] === 0x0a ? 1 : 0;
  return splice(table, block.from - newline, block.to, '');
}

/** One character a byte: positions in the text are positions in the table. */
function findBlock(table: Buffer): Block | undefined {
  const text = table.toString('latin1');
  const marks = text.match(MARKS)?.join();
  if (marks === undefined) return undefined;
  const match = BLOCK.exec(text);
  if (match === null || marks !== `${BEGIN},${END}`) throw new UserError('crontab-damaged', {}, EXIT.data);
  const [whole, heading = '', inner = ''] = match;
  return { from: match.index, to: match.index + whole.length, newlineAdded: heading.startsWith(NEWLINE_ADDED), inner };
}

function splice(table: Buffer, from: number, to: number, text: string): Buffer {
  return Buffer.concat([table.subarray(0, from), Buffer.from(text), table.subarray(to)]);
}
