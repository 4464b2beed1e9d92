/**
 * contact-thinning on simulated contacts: threshold for half a false alarm a client-year, then delays.
 *   npx esbuild --bundle --platform=node --format=esm tests/bench/drift/gaps.ts --outfile=/tmp/gaps.mjs && node /tmp/gaps.mjs [seed] [clients]
 * A client's contacts: gamma gaps, mean 1.5 to 8 expected days (log-uniform), shape 0.8 to 3, rounded up to whole days.
 */
import { alarmsOf } from '../../../src/core/detectors/scan-alarms.ts';
import { replayGaps } from '../../../src/core/detectors/gap-scan.ts';
import { gamma, seeded } from './seeded.ts';

const HISTORY = 120;
const YEAR = 250;
const HORIZON = 120;
const BUDGET = 0.5;
const seed = Number(process.argv[2] ?? 811);
const clients = Number(process.argv[3] ?? 600);

function contactsOf(client: number, slower: number, days: number): readonly number[] {
  const chance = seeded(seed * 1_000_003 + client);
  const mean = 1.5 * (8 / 1.5) ** chance.uniform();
  const shape = chance.between(0.8, 3);
  const contacts: number[] = [];
  for (let at = 0; at < days; ) {
    contacts.push(Math.round(at));
    const gap = mean * gamma(chance, shape);
    const beforeChange = Math.max(0, Math.min(gap, HISTORY - at));
    at = Math.max(Math.round(at) + 1, at + beforeChange + (gap - beforeChange) * slower);
  }
  return contacts;
}

function logs(slower: number, length: number): Float64Array[] {
  return Array.from({ length: clients }, (_, client) => replayGaps(contactsOf(client, slower, HISTORY + length), HISTORY, HISTORY + length - 1));
}

const daysOf = (log: Float64Array): number[] => Array.from(log, (_, index) => index);
const alarmsAt = (stable: readonly Float64Array[], amber: number): number =>
  stable.reduce((sum, log) => sum + alarmsOf(log, daysOf(log), { amber, red: Infinity }).length, 0) / clients;

const stable = logs(1, YEAR);
let [low, high] = [0, 12];
for (let step = 0; step < 20; step++) {
  const middle = (low + high) / 2;
  if (alarmsAt(stable, Math.exp(middle)) > BUDGET) low = middle;
  else high = middle;
}
console.log(`seed ${seed}, ${clients} clients: R >= ${Math.exp(high).toFixed(1)} gives ${BUDGET} false alarms a client-year`);
for (const amber of [62, 100, 130, 150, 180, 300, 500]) console.log(`  R >= ${amber}: ${alarmsAt(stable, amber).toFixed(2)} a client-year`);
for (const [name, slower, goal] of [['halves', 2, '42 / 37 %'], ['a third', 3, '27 / 21 %'], ['stops', 1e6, '15']] as const) {
  const delays = logs(slower, HORIZON).map((log) => log.findIndex((value) => value >= high) + 1 || Infinity).sort((a, b) => a - b);
  const missed = delays.filter((delay) => delay > 60).length / clients;
  console.log(`${name}: median ${delays[Math.floor(clients / 2)]}, missed at 60 days ${(100 * missed).toFixed(1)} %   (goal <= ${goal})`);
}
