import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBlock, findEntry, formatBlock, removeBlock } from '../../src/exchange/crontab.ts';

const ENTRY = '30 8 * * 1-5 /usr/bin/node /opt/rapport/bin/rapport.js remind --store /home/jana/.local/share/rapport';
const LATER = ENTRY.replace('30 8', '15 9');

function add(table: string, entry = ENTRY): string {
  return addBlock(Buffer.from(table), entry).toString();
}

function remove(table: string): string {
  return removeBlock(Buffer.from(table)).toString();
}

describe('a block in a crontab', () => {
  it('is these three lines', () => {
    expect(formatBlock(ENTRY)).toBe(`# rapport remind: begin (taken out by: rapport remind uninstall)\n${ENTRY}\n# rapport remind: end\n`);
  });

  it.each([
    ['no table', '', formatBlock(ENTRY)],
    ['a table', 'MAILTO=jana\n0 4 * * * backup\n', `MAILTO=jana\n0 4 * * * backup\n${formatBlock(ENTRY)}`],
    ['no final newline', '0 4 * * * backup', `0 4 * * * backup\n${formatBlock(ENTRY, true)}`],
    ['an empty last line', '0 4 * * * backup\n\n', `0 4 * * * backup\n\n${formatBlock(ENTRY)}`],
    ['lines ending in \\r\\n', '0 4 * * * backup\r\n', `0 4 * * * backup\r\n${formatBlock(ENTRY)}`],
    ['a line that speaks of us', '# rapport remind is below\n', `# rapport remind is below\n${formatBlock(ENTRY)}`],
  ])('is added to %s, and taken out again', (_, before, after) => {
    expect(add(before)).toBe(after);
    expect(remove(after)).toBe(before);
  });

  it('added twice is the same table', () => {
    expect(add(add('0 4 * * * backup'))).toBe(add('0 4 * * * backup'));
  });

  it('gives way to one with another time, in its place', () => {
    const table = `A=1\n${formatBlock(ENTRY)}B=2\n`;
    expect(add(table, LATER)).toBe(`A=1\n${formatBlock(LATER)}B=2\n`);
    expect(remove(add(add('A=1'), LATER))).toBe('A=1');
  });

  it('leaves the newline it brought to lines that were added below it', () => {
    expect(remove(`${add('A=1')}B=2\n`)).toBe('A=1\nB=2\n');
  });

  it('is found after an editor made every line end in \\r\\n, or dropped the last newline', () => {
    const edited = `A=1\r\n${formatBlock(ENTRY)}`.replaceAll('\n', '\r\n');
    expect(findEntry(Buffer.from(edited))).toBe(ENTRY);
    expect(remove(edited)).toBe('A=1\r\r\n');
    expect(remove(`A=1\n${formatBlock(ENTRY).trimEnd()}`)).toBe('A=1\n');
  });

  it('is nothing where there is none', () => {
    expect(findEntry(Buffer.from('A=1\n'))).toBeUndefined();
    expect(remove('A=1')).toBe('A=1');
  });

  it.each([
    ['without its last line', formatBlock(ENTRY).replace('# rapport remind: end\n', '')],
    ['without its first line', formatBlock(ENTRY).split('\n').slice(1).join('\n')],
    ['twice', formatBlock(ENTRY).repeat(2)],
    ['the wrong way round', '# rapport remind: end\n# rapport remind: begin\n'],
  ])('%s is not guessed at', (_, table) => {
    for (const change of [add, remove, (text: string) => findEntry(Buffer.from(text))]) {
      expect(() => change(table)).toThrow(expect.objectContaining({ id: 'crontab-damaged', code: 65 }));
    }
  });
});

describe('of any table, in any bytes', () => {
  const line = fc.constantFrom('\n', '\r\n', '\r', '#', '# rapport remind: ', '%', '0 4 * * * backup', '\0', 'ł', 'MAILTO=""', ' ');
  const table = fc.oneof(fc.array(line).map((parts) => Buffer.from(parts.join(''))), fc.uint8Array().map((bytes) => Buffer.from(bytes)));

  it('installing and uninstalling leaves every byte as it was', () => {
    fc.assert(fc.property(table, (before) => {
      const installed = addBlock(before, ENTRY);
      expect(findEntry(installed)).toBe(ENTRY);
      expect(removeBlock(installed).equals(before)).toBe(true);
      expect(removeBlock(addBlock(installed, LATER)).equals(before)).toBe(true);
    }), { numRuns: 1000 });
  });

  it('what is written below the block later stays, with what was above', () => {
    fc.assert(fc.property(table, table, (above, below) => {
      const left = removeBlock(Buffer.concat([addBlock(above, ENTRY), below]));
      const newline = below.length > 0 && above.length > 0 && above.at(-1) !== 0x0a ? Buffer.from('\n') : Buffer.alloc(0);
      expect(left.equals(Buffer.concat([above, newline, below]))).toBe(true);
    }), { numRuns: 1000 });
  });
});
