import { expect, it, test } from 'vitest';
import { traitRecovery } from '../../../src/core/signals/trait-recovery.ts';
import { dayAt, findingOn, paint, says, weeks, type Legend, type Told } from './lives.ts';

const sheet = (communication: number, attitude: number, manners: number): Told => ({ kind: 'check', ratings: { communication, attitude, manners } });
const legend: Legend = { a: sheet(4, 4, 5), b: sheet(5, 4, 4), x: sheet(3, 3, 4), y: sheet(4, 3, 3), R: [sheet(3, 3, 4), { kind: 'decision', choice: 'repair', reason: 'x' }], K: [sheet(3, 3, 4), { kind: 'decision', choice: 'keep', reason: 'x' }] };
const first = (picture: string): number => says(traitRecovery, paint([picture, legend]), picture.length).indexOf('n');

test.each([
  ['a rise without a fall before it', weeks(12, 'xyyxy--') + weeks(8, 'abbab--')],
  ['a decision to keep is no repair', `${weeks(10, 'xyyxy--')}Kyyxy--${weeks(8, 'abbab--')}`],
  ['a repair that changes nothing', `${weeks(10, 'xyyxy--')}Ryyxy--${weeks(8, 'xyyxy--')}`],
])('is quiet: %s', (_, picture) => expect(first(picture)).toBe(-1));

it('notices the rise inside a repair plan', () => {
  const day = first(`${weeks(10, 'xyyxy--')}Ryyxy--${weeks(2, 'xyyxy--')}${weeks(8, 'abbab--')}`);
  expect([day > 91 + 6, day < 91 + 35]).toEqual([true, true]);
});

it('notices the rise after a fall', () => {
  const picture = weeks(12, 'abbab--') + weeks(5, 'xyyxy--') + weeks(12, 'abbab--');
  const day = first(picture);
  expect(day).toBeGreaterThan(119 + 10);
  expect(findingOn(traitRecovery, paint([picture, legend]), dayAt(day + 14))).toMatchObject({ severity: 'note', since: expect.stringMatching(/^2026-0[45]/) });
});
