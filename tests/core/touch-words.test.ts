import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { readTouchWords } from '../../src/core/touch-words.ts';

/** "day | outcome | note" of words as a shell would give them: what is in quotes is one. */
function read(line: string, mayNameDay = true): string {
  const typed = [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
  try {
    const { day = '', outcome = '', note = '' } = readTouchWords(typed, mayNameDay);
    return `${day} | ${outcome} | ${note}`;
  } catch (error) {
    if (error instanceof UserError) return error.id;
    throw error;
  }
}

describe('the words after a touch', () => {
  test.each([
    ['', ' |  | '],
    ['talked about the budget', ' |  | talked about the budget'],
    ['"talked about the budget"', ' |  | talked about the budget'],
    ['soon', ' |  | soon'],
    ['yesterday', 'yesterday |  | '],
    ['2026-11-20 she was tired', '2026-11-20 |  | she was tired'],
    ['today moved', 'today | moved | '],
    ['declined yesterday', 'yesterday | declined | '],
    ['declined yesterday "too busy"', 'yesterday | declined | too busy'],
    ['no-reply', ' | no-reply | '],
    ['planned friday', 'friday | planned | '],
    ['fri', 'fri |  | '],
    ['friday suits them', ' |  | friday suits them'],
    ['we', ' |  | we'],
    ['"moved the deadline"', ' |  | moved the deadline'],
    ['moved "they asked for it"', ' | moved | they asked for it'],
  ])('%s: %s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  test.each([
    ['moved the deadline', 'outcome-or-words'],
    ['yesterday declined busy', 'outcome-or-words'],
    ['decline', 'unknown-value'],
    ['noreply', 'unknown-value'],
  ])('%s is asked about: %s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  test('name no day where it is given already', () => {
    expect([read('yesterday', false), read('moved friday', false)]).toEqual([' |  | yesterday', 'outcome-or-words']);
  });
});
