import { expect, test } from 'vitest';
import type { Profile } from '../../../src/core/profile.ts';
import { concentration } from '../../../src/core/signals/concentration.ts';
import { dayAt } from './lives.ts';

const LIMITS = { largestShare: concentration.thresholds.largestShare.value, clients: concentration.thresholds.clients.value };
const of = (...shares: readonly (number | undefined)[]) => shares.map((share, index) => ({ name: `c${index}`, ...(share === undefined ? {} : { share }) }) as Profile);

test.each([
  ['five of a fifth', of(0.2, 0.2, 0.2, 0.2, 0.2), undefined],
  ['exactly 40 %', of(0.4, 0.2, 0.2, 0.2), undefined],
  ['more', of(0.2, 0.41, 0.2, 0.19), { id: 'signal.concentration-share', data: { name: 'c1', share: 0.41 } }],
  ['nobody above 40 %, and yet as few as three', of(0.39, 0.39, 0.22), { id: 'signal.concentration-spread', data: { clients: expect.closeTo(2.84, 2) } }],
  ['shares of half the revenue are not known', of(0.45, undefined, 0.1), undefined],
  ['none known', of(undefined, undefined), undefined],
])('%s', (_, profiles, said) => expect(concentration.evaluate(profiles, dayAt(0), LIMITS)?.message).toEqual(said));
