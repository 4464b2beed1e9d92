import fc from 'fast-check';
import { RATING_VARIANCE, type ScanCheck, type ScanSeries } from '../../../src/core/detectors/scan-series.ts';

/** A series from rows of answers, one a check; null where an item was not asked. Checks lie a working day apart unless said otherwise. */
export function seriesOf(rows: readonly (readonly (number | null)[])[], days: readonly number[] = rows.map((_, index) => index)): ScanSeries {
  const items = rows[0]?.length ?? 0;
  return { priorVariances: Array.from({ length: items }, () => RATING_VARIANCE), checks: rows.map((row, index) => checkOf(row, days[index] ?? index)) };
}

function checkOf(row: readonly (number | null)[], day: number): ScanCheck {
  return { day, answers: new Map(row.flatMap((answer, item) => (answer === null ? [] : [[item, answer] as const]))) };
}

/** Any client: 1..4 items, some not asked, days missed. */
export const anySeries: fc.Arbitrary<ScanSeries> = fc.integer({ min: 1, max: 4 }).chain((items) =>
  fc
    .array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { freq: 3 }), { minLength: items, maxLength: items })), { minLength: 18, maxLength: 90 })
    .map((checks) => {
      let day = 0;
      return seriesOf(checks.map(([, row]) => row), checks.map(([gap]) => (day += gap)));
    }),
);
