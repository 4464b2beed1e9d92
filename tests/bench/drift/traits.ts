/**
 * The detector of trait-drift alone, on simulated clients: the threshold for one false alarm a client-year, what fixed
 * thresholds would cost, and the delays. Both ways of weighing, side by side, on the same clients.
 *   npx esbuild --bundle --platform=node --format=esm --loader:.json=json tests/bench/drift/traits.ts --outfile=/tmp/traits.mjs
 *   node /tmp/traits.mjs full|rotation|agenda|adaptive BLOCK STABLE CHANGED
 */
import { alarmsOf } from '../../../src/core/detectors/scan-alarms.ts';
import { replayScan } from '../../../src/core/detectors/mixture-scan.ts';
import type { ScanOptions, ScanSeries } from '../../../src/core/detectors/scan-series.ts';
import type { Asking } from './asking.ts';
import { liveClient } from './lives.ts';
import { isStable, loadSimulator, type Scenario } from './simulator.ts';

const simulator = await loadSimulator();
if (simulator === undefined) process.exit(0);
const { SCENARIOS, PRE, WARM, YEAR } = simulator;
const mode = (process.argv[2] ?? 'full') as Asking;
const block = Number(process.argv[3] ?? 601);
const stableClients = Number(process.argv[4] ?? 400);
const changedClients = Number(process.argv[5] ?? 200);
const METHODS = ['reference', 'mood-apart'] as const;
type Method = (typeof METHODS)[number];

const clientOf = (scenario: Scenario, index: number): ScanSeries => liveClient(simulator, scenario, block, index, { asking: mode, depth: 'thorough' });
const logOf = (series: ScanSeries, method: Method): Float64Array => replayScan(series, { direction: 'falls', method } satisfies ScanOptions);
const daysOf = (series: ScanSeries): readonly number[] => series.checks.map(({ day }) => day);
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function raisedDays(log: Float64Array, days: readonly number[], amber: number): readonly number[] {
  return alarmsOf(log, days, { amber, red: Infinity }).map(({ raised }) => days[raised] ?? NaN);
}

const steady = SCENARIOS.filter(isStable).flatMap((scenario) => Array.from({ length: stableClients }, (_, index) => clientOf(scenario, index)));
const thresholds = new Map<Method, number>();
for (const method of METHODS) {
  const began = performance.now();
  const logs = steady.map((series) => logOf(series, method));
  const seconds = (performance.now() - began) / 1000;
  const rate = (amber: number, from = WARM, to = WARM + YEAR): number =>
    (steady.reduce((sum, series, at) => sum + raisedDays(logs[at] ?? new Float64Array(), daysOf(series), amber).filter((day) => day >= from && day < to).length, 0) / stableClients) * (YEAR / (to - from));
  const search = (budget: number): number => {
    let [low, high] = [0, 9];
    for (let step = 0; step < 20; step++) [low, high] = rate(Math.exp((low + high) / 2)) > budget ? [(low + high) / 2, high] : [low, (low + high) / 2];
    return Math.exp(high);
  };
  const amber = search(1);
  thresholds.set(method, amber);
  console.log(`${mode} block ${block} ${method}: one false alarm a client-year at R >= ${amber.toFixed(1)}, one in four at ${search(0.25).toFixed(0)}; in days 21-60 ${rate(amber, WARM, 60).toFixed(2)} a year; ${seconds.toFixed(1)} s`);
  console.log(`  fixed: ${[62, 69, 80, 85, 90, 95, 100, 239, 350].map((fixed) => `${fixed}: ${rate(fixed).toFixed(2)}`).join('  ')}`);
}
console.log('delay: median / 90th percentile / not found within 60 days; [found newly within 20 days, missed when only new alarms count]');
for (const scenario of SCENARIOS.filter((scenario) => !isStable(scenario))) {
  const clients = Array.from({ length: changedClients }, (_, index) => clientOf(scenario, index));
  const cells = METHODS.map((method) => {
    const amber = thresholds.get(method) ?? NaN;
    const logs = clients.map((series) => logOf(series, method));
    const crossed = clients.map((series, at) => daysOf(series).find((day, index) => day >= PRE && (logs[at]?.[index] ?? -Infinity) >= Math.log(amber)) ?? Infinity);
    const raised = clients.map((series, at) => raisedDays(logs[at] ?? new Float64Array(), daysOf(series), amber).find((day) => day >= PRE) ?? Infinity);
    const delays = crossed.map((day) => day - PRE + 1).sort((a, b) => a - b);
    const quantile = (share: number): string => String(delays[Math.floor(share * changedClients)]).replace('Infinity', '>120');
    const share = (days: readonly number[], within: number): number => days.filter((day) => day - PRE + 1 <= within).length / changedClients;
    return `${method} ${quantile(0.5)} / ${quantile(0.9)} / ${percent(1 - share(crossed, 60))} [${percent(share(raised, 20))}, ${percent(1 - share(raised, 60))}]`;
  });
  console.log(`${scenario.name.padEnd(36)} ${cells.join('   ')}`);
}
