import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Day } from '../../../src/core/calendar.ts';

/** What is used of the simulator of clients, which is kept outside the project. */
export interface Simulator {
  readonly folder: string;
  readonly SCENARIOS: readonly Scenario[];
  /** The simulated traits, in the order of the answers. */
  readonly ITEMS: readonly string[];
  /** Working days before a change and after it; those before false alarms count; those of a year. */
  readonly PRE: number;
  readonly HORIZON: number;
  readonly WARM: number;
  readonly YEAR: number;
  readonly workingDay: (t: number) => Day;
  /** Answers by working day; null where there was no check. */
  readonly simulateClient: (seed: number, days: number, scenario: Scenario, changeDay: number) => { readonly days: readonly (readonly number[] | null)[] };
}

export interface Scenario { readonly name: string; readonly kind: string }

/** DRIFT_SIMULATOR (the folder, or simulate.mjs in it), else the usual place beside the project; undefined where it is not there. */
export async function loadSimulator(): Promise<Simulator | undefined> {
  const named = resolve(process.env['DRIFT_SIMULATOR'] ?? '../shared/drift');
  const file = existsSync(named) && statSync(named).isDirectory() ? join(named, 'simulate.mjs') : named;
  if (!existsSync(file)) {
    console.log(`No simulator at ${file}: nothing measured. Set DRIFT_SIMULATOR.`);
    return undefined;
  }
  return { ...((await import(pathToFileURL(file).href)) as Omit<Simulator, 'folder'>), folder: dirname(file) };
}

export function isStable({ kind }: Scenario): boolean {
  return kind === 'none';
}
