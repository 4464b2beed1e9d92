import { execFileSync } from 'node:child_process';
import { mkdtempSync, openSync, closeSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figures } from './figures.ts';
import type { Simulator } from './simulator.ts';

/** A row of what `evaluate.mjs` prints. */
interface ScoredRow {
  readonly scenario: string;
  readonly falseAlarmsPerClientYear?: number;
  readonly medianDelay?: number | string;
  readonly p90Delay?: number | string;
  readonly missedAt60?: number;
  readonly foundIn20?: number;
}

/** The day after the last simulated one. */
const NOW = '2025-01-20T08:00:00+00:00';

/** The simulator's clients through the program itself: `import`, then `drift --replay --json`, scored by the simulator's scorer. */
export function figuresOfBinary({ folder }: Simulator, { mode, seed, clients }: { readonly mode: 'full' | 'rotation'; readonly seed: number; readonly clients: number }): readonly Figures[] {
  const dir = mkdtempSync(join(tmpdir(), 'rapport-drift-'));
  const rapport = (args: readonly string[], into: 'ignore' | number): void => {
    const { PATH } = process.env;
    execFileSync(process.execPath, [join(process.cwd(), 'bin', 'rapport.js'), ...args], { stdio: ['ignore', into, 'inherit'], env: { PATH, HOME: dir, RAPPORT_STORE: join(dir, 'store'), RAPPORT_NOW: NOW } });
  };
  try {
    execFileSync(process.execPath, [join(folder, 'simulate.mjs'), '--seed', String(seed), '--clients', String(clients), '--mode', mode, '--out', dir]);
    for (const file of splitFile(join(dir, 'journal.ndjson'))) rapport(['import', file], 'ignore');
    const findings = openSync(join(dir, 'findings.json'), 'w');
    rapport(['drift', '--replay', '--json'], findings);
    closeSync(findings);
    const scored = execFileSync(process.execPath, [join(folder, 'evaluate.mjs'), join(dir, 'truth.json'), join(dir, 'findings.json')], { encoding: 'utf8' });
    return (JSON.parse(scored) as { readonly rows: readonly ScoredRow[] }).rows.map(readRow);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Larger files are not imported. */
const MOST_BYTES = 60_000_000;

/** The same lines in as many files as it takes. */
function splitFile(file: string): readonly string[] {
  const bytes = readFileSync(file);
  const parts: string[] = [];
  for (let start = 0, end = 0; start < bytes.length; start = end) {
    end = bytes.length - start <= MOST_BYTES ? bytes.length : bytes.lastIndexOf('\n', start + MOST_BYTES) + 1;
    const part = file.replace(/\.ndjson$/, `-${parts.length + 1}.ndjson`);
    writeFileSync(part, bytes.subarray(start, end));
    parts.push(part);
  }
  return parts;
}

function readRow({ scenario, falseAlarmsPerClientYear, medianDelay, p90Delay, missedAt60 = NaN, foundIn20 = NaN }: ScoredRow): Figures {
  if (falseAlarmsPerClientYear !== undefined) return { scenario, falseAlarms: falseAlarmsPerClientYear };
  const days = (value: number | string | undefined): number => (typeof value === 'number' ? value : Infinity);
  return { scenario, delays: { median: days(medianDelay), p90: days(p90Delay), missed: missedAt60, foundIn20 } };
}
