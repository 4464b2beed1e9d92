import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeLines } from '../../src/store/append.ts';

/** A disk that takes at most so many bytes of each write, and all of them once the list is used up. */
function diskTaking(limits: readonly number[]): { write: (bytes: Uint8Array) => number; text: () => string } {
  const left = [...limits];
  let text = '';
  return {
    write(bytes) {
      const taken = Math.min(bytes.length, left.shift() ?? Infinity);
      text += Buffer.from(bytes.subarray(0, taken)).toString();
      return taken;
    },
    text: () => text,
  };
}

test.each<[string, readonly number[], string]>([
  ['taken at once', [], 'one\ntwo\n'],
  ['cut in the first line', [2], 'on\none\ntwo\n'],
  ['cut after the first line', [4], 'one\n\ntwo\n'],
  ['cut in the second line, twice', [6, 3], 'one\ntw\ntw\ntwo\n'],
  ['nothing taken at first', [0], '\none\ntwo\n'],
])('a write %s', (_, limits, text) => {
  const disk = diskTaking(limits);
  writeLines(disk.write, Buffer.from('one\ntwo\n'));
  expect(disk.text()).toBe(text);
});

test('however a write is cut, every line is there as a whole', () => {
  const lines = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1 }), { minLength: 1 });
  fc.assert(fc.property(lines, fc.array(fc.nat(30), { maxLength: 15 }), (texts, limits) => {
    const disk = diskTaking(limits);
    writeLines(disk.write, Buffer.from(texts.map((text) => `${text}\n`).join('')));
    const there = new Set(disk.text().split('\n'));
    return texts.every((text) => there.has(text)) && disk.text().endsWith('\n');
  }));
});

test('a disk that takes next to nothing is given up', () => {
  let writes = 0;
  const refuse = (): number => { writes += 1; return 1; };
  expect(() => writeLines(refuse, Buffer.from('one\n'))).toThrow('EIO');
  expect(writes).toBe(16);
});
