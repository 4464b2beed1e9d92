import { expect, it } from 'vitest';
import type { Words } from '../../src/i18n/words.ts';
import { errors } from '../../src/i18n/en/errors.ts';

const words = {} as Words;

it.each([
  [{ file: 'a.ndjson', line: 3, field: 'share', problem: 'not-a-share' }, 'a.ndjson, line 3: "share" must be a number from 0 to 1. Nothing was imported.'],
  [{ file: 'a.csv', line: 3, field: 'share', problem: 'not-a-part' }, 'a.csv, line 3: "share" must be a share, as 25% or 0.25. Nothing was imported.'],
  [{ file: 'a.ndjson', line: 3, field: '', problem: 'not-json' }, 'a.ndjson, line 3: the line is not JSON. Nothing was imported.'],
  [{ file: 'a.ndjson', line: 0, field: '', problem: 'too-large' }, 'a.ndjson: the file is larger than 64 MB; split it. Nothing was imported.'],
  [{ file: 'a.ndjson', line: 7, field: 'by', problem: 'not-one-of', allowed: ['us', 'them'] }, 'a.ndjson, line 7: "by" must be one of us, them. Nothing was imported.'],
] as const)('a bad line says where and why: %j', (data, text) => {
  expect((errors['error.bad-line'] as (d: typeof data, w: Words) => string)(data, words)).toBe(text);
});

it('bad input for a check says so', () => {
  expect(errors['error.bad-input']({ field: 'ratings.communication', problem: 'not-a-rating' }))
    .toBe('--input: "ratings.communication" must be 1 to 5, true, false, "none" or null. Nothing was saved.');
  expect(errors['error.bad-input']({ field: '', problem: 'empty' })).toBe('--input: it says nothing. Nothing was saved.');
});

it('a rating that does not suit its item says what would', () => {
  expect(errors['error.bad-rating']({ item: 'communication', value: '6', scale: 'rating' }))
    .toBe('"6" is not an answer to communication. Use 1 to 5, ? for cannot tell, - for no occasion.');
  expect(errors['error.unknown-item']({ item: 'comunication', nearest: ['communication'] })).toBe('No item called "comunication". Did you mean communication?');
});
