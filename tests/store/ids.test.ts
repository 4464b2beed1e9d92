import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clientFolderId, deviceId, makeIds } from '../../src/store/ids.ts';

const zeros = (size: number): Uint8Array => new Uint8Array(size);
const ones = (size: number): Uint8Array => new Uint8Array(size).fill(255);

test('an id is its time and randomness, 26 characters that sort', () => {
  const instant = Date.parse('2026-03-02T08:31:02.120Z');
  expect(makeIds(() => instant, zeros)()).toBe('01kjptr5f80000000000000000');
  expect(makeIds(() => instant, ones)()).toBe('01kjptr5f8fzzzzzzzzzzzzzzz');
  expect(makeIds(() => instant + 1, zeros)()).toBe('01kjptr5f90000000000000000');
});

test('each id sorts after the one before, whatever the clock does', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 48 - 1 }), { minLength: 2, maxLength: 50 }), fc.constantFrom(zeros, ones), (instants, random) => {
    const clock = [...instants, ...instants];
    const next = makeIds(() => clock.shift() ?? 0, random);
    const ids = [...instants, ...instants].map(next);
    expect(ids).toEqual([...new Set(ids)].toSorted());
    expect(ids.every((id) => /^[0-9a-hjkmnp-tv-z]{26}$/.test(id))).toBe(true);
  }));
});

test('goes on after the last id of an earlier process, whatever the clock does meanwhile', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 48 - 1 }), { minLength: 2, maxLength: 50 }), fc.constantFrom(zeros, ones, randomBytes), (instants, random) => {
    const ids: string[] = [];
    for (const instant of instants) ids.push(makeIds(() => instant, random, () => ids.at(-1))());
    expect(ids).toEqual([...new Set(ids)].toSorted());
  }));
});

test('two processes that go on from the same id make different ones', () => {
  const last = makeIds(() => 1, ones)();
  expect(new Set(Array.from({ length: 1000 }, () => makeIds(() => 1, randomBytes, () => last)())).size).toBe(1000);
});

test.each([undefined, '', 'idea-1', 'demo000000000000', '01kjptr5f8uuuuuuuuuuuuuuuu'])('goes on from nothing after %j', (last) => {
  expect(makeIds(() => Date.parse('2026-03-02T08:31:02.120Z'), zeros, () => last)()).toBe('01kjptr5f80000000000000000');
});

test('two processes at the same moment make different ids', () => {
  const sources = Array.from({ length: 8 }, () => makeIds(() => 1, randomBytes));
  const ids = sources.flatMap((next) => Array.from({ length: 500 }, next));
  expect(new Set(ids).size).toBe(4000);
});

test('clients and devices get random names of fixed length', () => {
  expect([clientFolderId(ones), deviceId(zeros)]).toEqual(['zzzzzzzzzzzzzzzz', '00000000']);
  expect(new Set(Array.from({ length: 1000 }, () => deviceId(randomBytes))).size).toBe(1000);
  expect(clientFolderId(randomBytes)).toMatch(/^[0-9a-hjkmnp-tv-z]{16}$/);
});
