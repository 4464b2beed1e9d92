import { expect, test } from 'vitest';
import { evidenceNeeded, evidenceToWarn } from '../../../src/core/signals/evidence-needed.ts';
import type { TraitSeries } from '../../../src/core/signals/trait-series.ts';

const AS_SET = { amber: 100, red: 400 };

/** Checks on these expected days, each of which asked these items. */
function series(days: readonly number[], items: (index: number) => string = () => '012'): TraitSeries {
  return { items: ['a', 'b', 'c'], days, priorVariances: [0.3, 0.3, 0.3], checks: days.map((day, index) => ({ day, answers: new Map([...items(index)].map((item) => [Number(item), 4])) })) };
}
const every = (step: number, count: number, from = 1): readonly number[] => Array.from({ length: count }, (_, index) => from + index * step);

test.each([
  ['every day', every(1, 300), { amber: 100, red: 400 }],
  ['four days of five', every(1, 300).filter((day) => day % 5 > 0), { amber: 100, red: 400 }],
  ['every second day', every(2, 200), { amber: 77, red: 286 }],
  ['every sixth day', every(6, 200), { amber: 32, red: 57 }],
  ['every sixth day, from the beginning', every(6, 16), { amber: 32, red: 60 }],
  ['daily for a year, then seldom for one', [...every(1, 250), ...every(6, 50, 251)], { amber: 32, red: 57 }],
  ['seldom for a year, then daily for one', [...every(6, 42), ...every(1, 250, 260)], { amber: 100, red: 400 }],
  ['one check', [1], { amber: 100, red: 400 }],
])('%s', (_, days, expected) => {
  const { amber, red } = evidenceNeeded(series(days), days.length, AS_SET);
  expect({ amber: Math.round(amber), red: Math.round(red) }).toEqual(expected);
});

test('where some items had more turns than others, a fifth more warns', () => {
  const days = every(1, 120);
  expect([series(days), series(days, (index) => (index % 2 === 0 ? '01' : '02'))].map((traits) => evidenceToWarn(traits, 120, AS_SET))).toEqual([100, 120]);
});
