import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replayScan } from '../../../src/core/detectors/mixture-scan.ts';
import { scanAt } from '../../../src/core/detectors/scan-reading.ts';
import type { ScanSeries } from '../../../src/core/detectors/scan-series.ts';
import golden from './golden.json' with { type: 'json' };
import { anySeries, seriesOf } from './lives.ts';

const FALLS = { direction: 'falls' } as const;
const REFERENCE = { direction: 'falls', method: 'reference' } as const;

describe('golden clients, every item in every check', () => {
  test.each(golden)('$scenario', ({ rows }) => {
    const checks = rows.filter(({ y }) => y !== null);
    const series = seriesOf(checks.map(({ y }) => y ?? []), checks.map(({ t }) => t));
    const known = checks.map(({ logR, bestStart }, index) => ({ index, logR: logR ?? -99, bestStart })).filter(({ logR }) => logR > -20);
    const logs = replayScan(series, REFERENCE);
    expect(known.length).toBeGreaterThan(60);
    expect(known.filter(({ index, logR }) => !(Math.abs(logs[index]! - logR) < 1e-6))).toEqual([]);
    expect(known.map(({ index }) => scanAt(series, index + 1, REFERENCE)?.bestStart)).toEqual(known.map(({ bestStart }) => bestStart));
  });
});

/** From a separate implementation that weighs every start: checks 20 to 24, before any start is skipped. */
test.each([
  [0, [1.038851, 1.212267, 1.432806, 1.622554, 1.733548]],
  [1, [1.927187, 2.082405, 2.267624, 2.439822, 2.562792]],
  [2, [1.151916, 1.380355, 1.34112, 1.50527, 1.538147]],
])('with the mood apart, golden client %d', (client, expected) => {
  const checks = golden[client]!.rows.filter(({ y }) => y !== null);
  const logs = replayScan(seriesOf(checks.map(({ y }) => y ?? []), checks.map(({ t }) => t)), FALLS);
  expect(Array.from(logs.slice(19, 24)).map((log) => Number(log.toFixed(6)))).toEqual(expected);
});

test('an item needs three answers after the start', () => {
  const series = seriesOf(Array.from({ length: 40 }, (_, row) => [3 + (row % 2), row < 25 || row >= 37 ? 3 + (row % 2) : null]));
  const countAfter = (end: number): number | undefined => scanAt(series, end, { ...FALLS, startsAfter: end - 10 })?.items.find(({ item }) => item === 1)?.after;
  expect([countAfter(39), countAfter(40)]).toEqual([undefined, 3]);
});

test('a replay says after each check what a scan of that day would have said', () => {
  fc.assert(
    fc.property(anySeries, (series) => {
      const alone = series.checks.map((_, index) => scanAt({ ...series, checks: series.checks.slice(0, index + 1) }, index + 1, FALLS)?.logR ?? -Infinity);
      expect([...replayScan(series, FALLS)]).toEqual(alone);
    }),
    { numRuns: 40 },
  );
});

test('the first start can be weighed at the 16th check', () => {
  const logs = replayScan(seriesOf(Array.from({ length: 17 }, () => [4, 3])), FALLS);
  expect([logs[14], Number.isFinite(logs[15])]).toEqual([-Infinity, true]);
});

describe('what must not matter', () => {
  test('the order of the items', () => {
    same((series) => mapItems(series, (item) => series.priorVariances.length - 1 - item, (answer) => answer));
  });
  test('where the scale begins', () => {
    same((series) => mapItems(series, (item) => item, (answer) => answer + 10));
  });
  test('an item nobody ever answered', () => {
    same((series) => ({ ...series, priorVariances: [...series.priorVariances, 0.15] }));
  });
  test('whether the scale is upside down, when rises are looked for', () => {
    same((series) => mapItems(series, (item) => item, (answer) => 6 - answer), 'rises');
  });

  function same(change: (series: ScanSeries) => ScanSeries, direction: 'falls' | 'rises' = 'falls'): void {
    fc.assert(fc.property(anySeries, (series) => near(replayScan(change(series), { direction }), replayScan(series, FALLS))), { numRuns: 40 });
  }
});

test('an item added later counts once it has three answers on both sides', () => {
  const fallen = (row: number): number => (row < 25 ? 4 : 2);
  const series = seriesOf(Array.from({ length: 45 }, (_, row) => [3 + (row % 2), row < 10 ? null : fallen(row)]));
  expect(scanAt(series, 45, FALLS)).toMatchObject({ bestStart: 25, items: [{ item: 1, before: 15, after: 20 }, { item: 0, before: 25, after: 20 }] });
  expect(scanAt(series, 22, FALLS)?.items.map(({ item }) => item)).toEqual([0]);
});

test('only starts after an acknowledgement count, and a new normal is compared with itself alone', () => {
  const series = seriesOf(Array.from({ length: 65 }, (_, row) => (row < 40 ? [5, 4] : [3, 2]).map((mean) => mean + (row % 2))));
  const logAt = (options: object): number => scanAt(series, 65, { ...FALLS, ...options })?.logR ?? NaN;
  expect(logAt({})).toBeGreaterThan(Math.log(239));
  expect(logAt({ startsAfter: 50, baselineFrom: 40 })).toBeLessThan(Math.log(62));
});

test('history older than 250 checks is forgotten', () => {
  const recent = Array.from({ length: 250 }, (_, row) => [3 + ((row * 7) % 3), 2 + (row % 3)]);
  const logAt = (rows: number[][]): number | undefined => scanAt(seriesOf(rows), rows.length, FALLS)?.logR;
  expect(logAt([...Array.from({ length: 50 }, () => [5, 5]), ...recent])).toBeCloseTo(logAt(recent) ?? NaN, 9);
});

test('the strongest fall of the longest history stays finite', () => {
  const rows = Array.from({ length: 250 }, (_, row) => Array.from({ length: 9 }, () => (row < 190 ? 5 : 1)));
  expect(Number.isFinite(scanAt(seriesOf(rows), 250, FALLS)?.logR)).toBe(true);
});

function mapItems(series: ScanSeries, item: (item: number) => number, answer: (answer: number) => number): ScanSeries {
  return { ...series, checks: series.checks.map((check) => ({ ...check, answers: new Map([...check.answers].map(([index, value]) => [item(index), answer(value)])) })) };
}

function near(a: Float64Array, b: Float64Array): void {
  a.forEach((value, index) => {
    if (value !== b[index]) expect(value).toBeCloseTo(b[index]!, 8);
  });
}
