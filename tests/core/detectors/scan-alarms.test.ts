import { expect, test } from 'vitest';
import { alarmsOf, stands } from '../../../src/core/detectors/scan-alarms.ts';

const THRESHOLDS = { amber: 62, red: 239 };
const LEVEL: Readonly<Record<string, number>> = { '.': 10, a: 62, R: 239 };

/** A sign a check, one a working day: . quiet, a amber, R red. Answered as raised, red and last check. */
test.each([
  ['....', []],
  ['.a..', [[1, undefined, 1]]],
  ['.aaR.', [[1, 3, 3]]],
  ['R', [[0, 0, 0]]],
  ['a.........a', [[0, undefined, 10]]],
  ['a..........a', [[0, undefined, 0], [11, undefined, 11]]],
  ['a..........R.a', [[0, undefined, 0], [11, 11, 13]]],
])('%s', (picture, expected) => {
  const logR = [...picture].map((sign) => Math.log(LEVEL[sign] ?? NaN));
  expect(alarmsOf(logR, [...picture].map((_, day) => day), THRESHOLDS).map(({ raised, red, last }) => [raised, red, last])).toEqual(expected);
});

test('quiet days are working days, not checks', () => {
  const log = [62, 10, 62].map(Math.log);
  expect(alarmsOf(log, [0, 5, 10], THRESHOLDS)).toHaveLength(1);
  expect(alarmsOf(log, [0, 5, 11], THRESHOLDS)).toHaveLength(2);
});

test('an alarm stands for ten quiet days', () => {
  const alarm = { raised: 0, last: 1 };
  expect([stands(alarm, [0, 3], 13), stands(alarm, [0, 3], 14)]).toEqual([true, false]);
});
