import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/core/facts.ts';
import { formatLine, isWhole, readLine, type LineResult } from '../../src/store/line.ts';
import { splitLines } from '../../src/store/lines.ts';
import { check, morning } from './sample-facts.ts';
import { summed } from './sample-journal.ts';

/** The longest of these take a second on an idle machine. */
const LIMIT_MS = 30_000;

function readBytes(bytes: Buffer): readonly LineResult[] {
  return [...splitLines(bytes)].map(({ text }) => (text === undefined ? { problem: 'not-utf8' } : readLine(text)));
}

describe('a line', () => {
  test('has the envelope first and its checksum last', () => {
    expect(formatLine(morning(1))).toBe('{"v":1,"id":"01m00000000000000000000001","kind":"morning","on":"2026-03-02","seconds":80,"sum":"5b84f331"}');
  });

  test('names the client before the fields of its kind', () => {
    expect(Object.keys(JSON.parse(formatLine(check(1))) as object))
      .toEqual(['v', 'id', 'kind', 'on', 'at', 'tz', 'device', 'client', 'answer', 'ratings', 'seconds', 'sum']);
  });

  test('gives any text back as it was', () => {
    const text = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
    fc.assert(fc.property(text, text, text, (answer, item, evidence) => {
      const fact: Fact = { ...check(1), answer: `${answer}\uD800\n\r\u2028`, evidence: { [item]: evidence } };
      return isDeepStrictEqual(readLine(formatLine(fact)), { fact }) && !/[\n\r]/.test(formatLine(fact));
    }));
  });

  const body = formatLine(check(1)).slice(0, -18);
  test.each<[string, string, LineResult]>([
    ['changed text', formatLine(check(1)).replace('Jana', 'Jena'), { problem: 'checksum' }],
    ['a checksum in capitals', formatLine(morning(1)).replace('5b84f331', '5B84F331'), { problem: 'checksum' }],
    ['no checksum', `${body}}`, { problem: 'checksum' }],
    ['cut short', body, { problem: 'not-json' }],
    ['empty', '', { problem: 'not-json' }],
    ['not JSON, but with a right checksum', summed('{"v":1,"id":'), { problem: 'not-json' }],
    ['no version', summed('{"id":"a","kind":"check","on":"2026-03-02"'), { problem: 'no-envelope' }],
    ['no id', summed('{"v":1,"kind":"check","on":"2026-03-02"'), { problem: 'no-envelope' }],
    ['no day', summed('{"v":1,"id":"a","kind":"check","on":"soon"'), { problem: 'no-envelope' }],
    ['a time that is a number', summed('{"v":1,"id":"a","kind":"check","on":"2026-03-02","at":5'), { problem: 'no-envelope' }],
    ['a newer version', summed('{"v":2,"what":"ever"'), { unknown: 'version' }],
    ['an unknown kind', summed('{"v":1,"id":"a","kind":"dream","on":"2026-03-02"'), { unknown: 'kind' }],
  ])('with %s', (_, line, result) => {
    expect(readLine(line)).toEqual(result);
    expect(isWhole(line)).toBe(!['checksum', 'not-json'].includes('problem' in result ? result.problem : '') || line.includes('"id":,'));
  });
});

describe('a journal of 50 lines', () => {
  const facts = Array.from({ length: 50 }, (_, index) => (index % 10 === 3 ? check(index) : morning(index)));
  const lines = facts.map(formatLine);
  const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));

  test('read with \\n, \\r\\n and blank lines between', () => {
    const expected = facts.map((fact) => ({ fact }));
    expect(readBytes(bytes)).toEqual(expected);
    expect(readBytes(Buffer.from(lines.join('\r\n')))).toEqual(expected);
    expect(readBytes(Buffer.from(lines.join('\n\n\r\n')))).toEqual(expected);
  });

  test('cut off anywhere: every whole line is read, the last one is whole or reported', () => {
    const wrong: number[] = [];
    let newlines = 0;
    for (let size = 0; size <= bytes.length; size += 1) {
      if (bytes[size - 1] === 10) newlines += 1;
      const results = readBytes(bytes.subarray(0, size));
      const whole = results.flatMap((result) => ('fact' in result ? result.fact.id : []));
      const expected = facts.slice(0, whole.length).map(({ id }) => id);
      if (whole.join() !== expected.join() || whole.length < newlines || results.length > whole.length + 1) wrong.push(size);
    }
    expect(wrong).toEqual([]);
  }, LIMIT_MS);

  test('any byte flipped: no changed value, and no other line lost', () => {
    const wrong: string[] = [];
    lines.slice(0, -1).forEach((line, index) => {
      const pair = Buffer.from(`${line}\n${lines[index + 1]}\n`);
      const newline = pair.indexOf(10);
      for (let at = 0; at <= newline; at += 1) {
        for (const mask of [0x01, 0x20, 0x80, 0xff]) {
          const read = readBytes(flipped(pair, at, mask)).filter((result) => !('problem' in result));
          const expected = at === newline ? [] : [{ fact: facts[index + 1] }];
          if (!isDeepStrictEqual(read, expected)) wrong.push(`line ${index}, byte ${at}, mask ${mask}`);
        }
      }
    });
    expect(wrong).toEqual([]);
  }, LIMIT_MS);
});

function flipped(bytes: Buffer, at: number, mask: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(at) ^ mask, at);
  return copy;
}
