import { expect, test } from 'vitest';
import { weakerYear } from '../../../src/core/signals/weaker-year.ts';
import { dayAt, findingOn, paint, weeks, type Legend } from './lives.ts';

const legend: Legend = Object.fromEntries([2, 3, 4, 5].map((value) => [String(value), { kind: 'check', ratings: { communication: value, attitude: 4 } } as const]));
const ending = (picture: string) => findingOn(weakerYear, paint([picture, legend]), dayAt(picture.length - 1))?.message.data;

test.each([
  ['half a point lower', weeks(52, '4..5.--') + weeks(52, '3..4.--'), { points: 0.5 }],
  ['as it was', weeks(104, '4..5.--'), undefined],
  ['higher', weeks(52, '3..4.--') + weeks(52, '4..5.--'), undefined],
  ['lower by less than its noise', weeks(52, '2..5.--') + weeks(26, '2..5.--2..4.--'), undefined],
  ['one year alone', weeks(52, '4..5.--'), undefined],
  ['too few checks last year', weeks(26, '5......5......') .slice(0, 140) + weeks(32, '.....--') + weeks(52, '3..3.--'), undefined],
])('%s', (_, picture, data) => (data === undefined ? expect(ending(picture)).toBeUndefined() : expect(ending(picture)).toMatchObject({ points: expect.closeTo(data.points, 1) })));
