import { spawnSync } from 'node:child_process';

/** How a program is run for a measurement: nothing of this machine's settings reaches it. */
export interface World { readonly env: NodeJS.ProcessEnv; readonly cwd: string }

export interface Timed {
  readonly name: string;
  /** Runs once; @returns milliseconds. */
  run(): number | Promise<number>;
}

/**
 * The median time of each, all of them run once in every round, so that what else the machine does meets them alike.
 * @returns milliseconds by name
 */
export async function medianTimes(timed: readonly Timed[], rounds: number): Promise<ReadonlyMap<string, number>> {
  const times = new Map(timed.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, run } of timed) times.get(name)?.push(await run());
  }
  return new Map([...times].map(([name, values]) => [name, quantile(values, 0.5)]));
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** Milliseconds that node takes from its start to its end, its output read through pipes as cron does. */
export function timeNode(args: readonly string[], world: World): number {
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { ...world, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 2 ** 28 });
  const ms = performance.now() - begun;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr.toString()}`);
  return ms;
}

const TELL_MEMORY = 'data:text/javascript,process.on("exit",()=>process._rawDebug("peak",process.resourceUsage().maxRSS))';

/** The most memory node held at once, in megabytes. */
export function peakMemory(args: readonly string[], world: World): number {
  const { stderr } = spawnSync(process.execPath, ['--import', TELL_MEMORY, ...args], { ...world, stdio: ['ignore', 'ignore', 'pipe'] });
  const [, kilobytes] = /peak (\d+)/.exec(stderr.toString()) ?? [];
  if (kilobytes === undefined) throw new Error(`no memory told: ${stderr.toString()}`);
  return Number(kilobytes) / 1024;
}
