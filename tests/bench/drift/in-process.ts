import { summariseDelays, type Figures } from './figures.ts';
import { liveClient, raisedDays, type Manner } from './lives.ts';
import { isStable, type Scenario, type Simulator } from './simulator.ts';

export interface Size { readonly seed: number; readonly stable: number; readonly changed: number }

/** Stable clients and changed ones, asked in this manner: what `trait-drift` would have said, scenario by scenario. */
export function figuresOf(simulator: Simulator, manner: Manner, size: Size, amber?: number): readonly Figures[] {
  return simulator.SCENARIOS.map((scenario) => (isStable(scenario) ? falseAlarms(simulator, scenario, manner, size, amber) : delays(simulator, scenario, manner, size, amber)));
}

/** Who is seldom asked is watched for as many times as long. */
export function falseAlarms(simulator: Simulator, scenario: Scenario, manner: Manner, { seed, stable }: Size, amber?: number): Figures {
  const stretch = manner.stretch ?? 1;
  const [first, end] = [stretch * simulator.WARM, stretch * (simulator.WARM + simulator.YEAR)];
  let alarms = 0;
  for (let index = 0; index < stable; index++) {
    alarms += raisedDays(simulator, liveClient(simulator, scenario, seed, index, manner), end, amber).filter((day) => day >= first).length;
  }
  return { scenario: scenario.name, falseAlarms: alarms / stable / stretch };
}

function delays(simulator: Simulator, scenario: Scenario, manner: Manner, { seed, changed }: Size, amber?: number): Figures {
  const stretch = manner.stretch ?? 1;
  const change = stretch * simulator.PRE;
  const found = Array.from({ length: changed }, (_, index) => {
    const raised = raisedDays(simulator, liveClient(simulator, scenario, seed, index, manner), change + stretch * simulator.HORIZON, amber).find((day) => day >= change);
    return (raised ?? Infinity) - change + 1;
  });
  return { scenario: scenario.name, delays: summariseDelays(found, 60 * stretch) };
}
