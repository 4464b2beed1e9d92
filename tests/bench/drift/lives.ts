import { dayNumber, type Day } from '../../../src/core/calendar.ts';
import type { ScanSeries } from '../../../src/core/detectors/scan-series.ts';
import type { Fact } from '../../../src/core/facts.ts';
import { itemsOf } from '../../../src/core/items.ts';
import { replay } from '../../../src/core/signals/replay.ts';
import { traitDrift } from '../../../src/core/signals/trait-drift.ts';
import { corePack } from '../../../src/exchange/core-pack.ts';
import { askItems, type Asking } from './asking.ts';
import { isStable, type Scenario, type Simulator } from './simulator.ts';

/** How simulated clients are asked. */
export interface Manner {
  readonly asking: Asking;
  /** thorough: a sheet in every check and all eight traits by turns, as in the reference; normal: the product as it is. */
  readonly depth: 'thorough' | 'normal';
  /** Only every so many-th working day is there a check. */
  readonly every?: number;
  /** So many times the usual days before a change and after it, for those who are seldom asked. */
  readonly stretch?: number;
}

const items = itemsOf([corePack]);

/** The checks of one client as they would have been asked. The same seeds as `simulate.mjs --seed` gives its clients. */
export function liveClient(simulator: Simulator, scenario: Scenario, seed: number, index: number, { asking, depth, every = 1, stretch = 1 }: Manner): ScanSeries {
  const { ITEMS, SCENARIOS, WARM, YEAR, PRE, HORIZON, workingDay, simulateClient } = simulator;
  const steady = isStable(scenario);
  const { days } = simulateClient(seed * 10_000_000 + SCENARIOS.indexOf(scenario) * 100_000 + index, stretch * (steady ? WARM + YEAR : PRE + HORIZON), scenario, steady ? Infinity : stretch * PRE);
  const rows = days.flatMap((row, day) => (row === null || (day + index) % every !== 0 ? [] : [{ day, on: workingDay(day), row }]));
  return askItems(rows, { asking, depth, turn: index, columns: ITEMS, items: askable(ITEMS, depth) });
}

/** In the reference every trait takes its turn; the product asks for the reports at most monthly, and for more than traits. */
function askable(simulated: readonly string[], depth: Manner['depth']) {
  const known = [...items.values()].filter(({ family, id }) => family !== 'traits' || simulated.includes(id));
  return depth === 'normal' ? known : known.filter(({ family }) => family === 'traits').map(({ notBefore: _monthly, ...item }) => item);
}

/** Working days on which `trait-drift` would have been raised. */
export function raisedDays({ ITEMS, workingDay }: Simulator, { checks }: ScanSeries, days: number, amber?: number): readonly number[] {
  const facts = [
    { id: 'client', kind: 'client', client: 'c', on: workingDay(0), handle: 'c', since: '2022-01-03' },
    ...(amber === undefined ? [] : [{ id: 'amber', kind: 'setting', client: 'c', on: workingDay(0), name: 'trait-drift.amber', value: amber }]),
    ...checks.map(({ day, answers }) => ({ id: `check-${day}`, kind: 'check', client: 'c', on: workingDay(day), ratings: Object.fromEntries([...answers].map(([item, value]) => [ITEMS[item], value])) })),
  ] as unknown as readonly Fact[];
  const found = replay({ client: 'c', facts, book: [], items, vague: { phrases: [], openers: [] }, checkEveryOn: () => 1 }, dayNumber(workingDay(days - 1)), [traitDrift]);
  return found.map(({ raised }) => workingDayNumber(raised, workingDay(0)));
}

/** @param first a Monday */
function workingDayNumber(day: Day, first: Day): number {
  const days = dayNumber(day) - dayNumber(first);
  return Math.floor(days / 7) * 5 + Math.min(5, days % 7);
}
