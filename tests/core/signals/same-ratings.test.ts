import { expect, test } from 'vitest';
import { sameRatings } from '../../../src/core/signals/same-ratings.ts';
import { saysOver, type Legend } from './lives.ts';

const sheet = (value: number, seconds: number | undefined, ...others: readonly number[]) => ({ kind: 'check', ratings: Object.fromEntries(['attitude', 'manners', 'strategy', 'reports'].map((item, index) => [item, others[index] ?? value])), ...(seconds === undefined ? {} : { seconds }) }) as const;
const legend: Legend = { 4: sheet(4, 8), 5: sheet(5, 8), s: sheet(4, 40), u: sheet(4, undefined), x: sheet(4, 8, 3), p: { kind: 'pulse', value: 4 }, o: { kind: 'check', ratings: { attitude: 4 }, seconds: 3 } };

test.each([
  ['five in a row', '44444--', '....n--'],
  ['a pulse or a check of one item between', '444p4--o4...--', '.....--.nnnn--'],
  ['four', '4444.--', '.....--'],
  ['another number', '44445--', '.....--'],
  ['with a minute\'s thought', '4444s--', '.....--'],
  ['how long it took is not known', '4444u--', '.....--'],
  ['one differs', '4444x--44444--', '.....--....n--'],
])('%s', (_, picture, said) => expect(saysOver(sameRatings, picture, legend)).toBe(said));
