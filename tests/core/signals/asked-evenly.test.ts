import { expect, test } from 'vitest';
import { isAskedEvenly } from '../../../src/core/signals/asked-evenly.ts';

/** Checks as the items that were asked. */
const asked = (...checks: readonly string[]) => ({
  priorVariances: [0.3, 0.3, 0.3, 0.3],
  checks: checks.map((items, day) => ({ day, answers: new Map([...items].map((item) => [Number(item), 4])) })),
});
const times = (count: number, ...checks: readonly string[]): readonly string[] => Array.from({ length: count }, () => checks).flat();

test.each([
  ['everything, always', times(20, '0123'), 20, true],
  ['by turns', times(20, '02', '13'), 39, true],
  ['one seldom, as it may be asked monthly only', [...times(20, '012'), '3'], 21, true],
  ['one under suspicion', times(20, '02', '03', '01'), 60, false],
  ['not yet', [...times(15, '02', '13'), ...times(20, '02', '03')], 30, true],
  ['not any more', [...times(20, '02', '03'), ...times(30, '02', '13')], 100, true],
])('%s', (_, checks, end, expected) => expect(isAskedEvenly(asked(...checks), end)).toBe(expected));
