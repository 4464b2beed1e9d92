import { expect, test } from 'vitest';
import { unknownValue } from '../../src/core/unknown-value.ts';

test.each([
  ['meetin', ['call', 'visit', 'meeting'], 'meeting'],
  ['renewd', ['renewed', 'grown', 'reduced'], 'renewed'],
  ['good', ['agreement', 'mixed', 'disagreement'], null],
  ['', ['keep', 'repair'], null],
  ['folder', ['thing.folder'], null],
])('"%s" among %j means %s', (value, allowed, meant) => {
  expect(unknownValue('<what>', value, allowed)).toMatchObject({ id: 'unknown-value', code: 2, data: { option: '<what>', value, meant, allowed } });
});
