/**
 * `npm run bench:drift`: what the warnings are worth, goal beside figure. Exit 1 where a limit is broken; 0, and nothing
 * measured, where the simulator is not there.
 *   npm run bench:drift -- --small            the program in both ways of asking, few clients, wide limits: for CI
 *   npm run bench:drift -- --seed 7 --clients 200
 */
import { parseArgs } from 'node:util';
import { allAlarms } from './all-signals.ts';
import { figuresOfBinary } from './binary.ts';
import { percent, show, type Figures } from './figures.ts';
import { FALSE_ALARMS, GOALS } from './goals.ts';
import { falseAlarms, figuresOf } from './in-process.ts';
import { replaySpeed } from './replay-speed.ts';
import { isStable, loadSimulator, type Simulator } from './simulator.ts';

const { values: { small = false, seed = '301', clients } } = parseArgs({ options: { small: { type: 'boolean' }, seed: { type: 'string' }, clients: { type: 'string' } } });
/** Clients a scenario; `wide`: how far a rate of so many clients may lie from its limits by chance. */
const size = small ? { seed: Number(seed), clients: Number(clients ?? 30), wide: 0.5 } : { seed: Number(seed), clients: Number(clients ?? 200), wide: 0.15 };
const broken: string[] = [];

const simulator = await loadSimulator();
if (simulator !== undefined) {
  for (const mode of ['full', 'rotation'] as const) report(`the program, ${mode}`, mode, figuresOfBinary(simulator, { mode, seed: size.seed, clients: size.clients }));
  reportAll(simulator);
  if (!small) {
    reportAsking(simulator);
    reportSpeed();
  }
  for (const line of broken) console.log(`BROKEN ${line}`);
  if (broken.length > 0) process.exitCode = 1;
}

/** @param isJudged by the limits, which are for a sheet in every check */
function report(title: string, mode: keyof typeof GOALS, figures: readonly Figures[], isJudged = true): void {
  console.log(`\n${title}, seed ${size.seed}, ${size.clients} clients a row: median / 90th percentile / not found within 60 working days`);
  console.log(line('', 'figure', 'reference', 'goal'));
  for (const { scenario, falseAlarms: alarms, delays } of figures) {
    const { reference = '', goal = '' } = GOALS[mode].find((row) => row.scenario === scenario) ?? {};
    if (isJudged && alarms !== undefined) check(`${title}: false alarms`, alarms, FALSE_ALARMS.least - size.wide, FALSE_ALARMS.most + size.wide);
    const figure = scenario.startsWith('one bad week') && delays !== undefined ? `${percent(delays.foundIn20)} raised` : show({ ...(alarms !== undefined && { falseAlarms: alarms }), ...(delays !== undefined && { delays }) });
    console.log(line(scenario, figure, reference, alarms === undefined ? goal : `${FALSE_ALARMS.least}..${FALSE_ALARMS.most}`));
    if (isJudged && delays !== undefined && scenario === '4 of 8, step 1.5 sd') check(`${title}: days to see four items fall far`, delays.median, 1, small ? 24 : 18);
  }
}

function reportAll(found: Simulator): void {
  for (const asking of ['full', 'rotation'] as const) {
    const { raised, told, bySignal } = allAlarms(found, { asking, seed: size.seed, clients: size.clients });
    console.log(`\nall signals, ${asking}, ${size.clients} stable clients with ordinary contacts: ${raised.toFixed(2)} looks and alerts a client-year (goal <= ${FALSE_ALARMS.all}), ${told.toFixed(2)} as the user sees them`);
    console.log(`  ${bySignal.map(([signal, rate]) => `${signal} ${rate.toFixed(2)}`).join(', ')}`);
    check(`all signals, ${asking}`, raised, 0.5, FALSE_ALARMS.all + size.wide);
  }
}

/** With the agenda in the loop: what suspicion wins, and what a client costs who is rated every sixth day. */
function reportAsking(found: Simulator): void {
  const many = { seed: size.seed, stable: size.clients, changed: Math.ceil(size.clients / 2) };
  const stable = found.SCENARIOS.find(isStable)!;
  report('agenda, by turns only', 'rotation', figuresOf(found, { asking: 'agenda', depth: 'thorough' }, many));
  report('agenda, suspects more often', 'adaptive', figuresOf(found, { asking: 'adaptive', depth: 'thorough' }, many));
  report('agenda as shipped, a sheet every second working day', 'adaptive', figuresOf(found, { asking: 'adaptive', depth: 'normal' }, many), false);
  const sixth = { asking: 'adaptive', depth: 'thorough', every: 6, stretch: 4 } as const;
  console.log(`\ntwelve clients, two in focus: each is asked every sixth working day, 240 days before a change; not found within 240; ${falseAlarms(found, stable, sixth, many).falseAlarms!.toFixed(2)} false alarms a client-year`);
  for (const { scenario, delays } of figuresOf(found, sixth, { ...many, stable: 0 })) if (delays !== undefined) console.log(line(scenario, show({ delays }), '', ''));
}

function reportSpeed(): void {
  const { seconds, exponent, node } = replaySpeed();
  console.log(`\ndrift --replay of 12 clients x 10 years: ${seconds.toFixed(1)} s (goal <= 3; node -e 0 takes ${node.toFixed(0)} ms here now), growing with the checks to the power of ${exponent.toFixed(2)} (goal <= 1.1)`);
  check('replay: growth', exponent, 0, 1.1);
}

function check(what: string, figure: number, least: number, most: number): void {
  if (figure < least || figure > most) broken.push(`${what}: ${figure.toFixed(2)}, not ${least.toFixed(2)}..${most.toFixed(2)}`);
}

function line(what: string, ...cells: readonly string[]): string {
  return `  ${what.padEnd(36)} ${cells.map((cell) => cell.padEnd(24)).join(' ')}`.trimEnd();
}
