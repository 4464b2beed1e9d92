import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { temporaryDirectory } from '../store/temporary.ts';

export const NODE = process.env['RAPPORT_NODE'] ?? process.execPath;
export const PROGRAM = join(import.meta.dirname, '../../bin/rapport.js');
/** A Tuesday. */
export const NOW = '2026-11-24T08:30:00+01:00';

export interface Ran { readonly code: number | null; readonly stdout: string; readonly stderr: string }

export interface RunOptions {
  /** Added to an environment as bare as cron's; undefined takes a variable away. Without HOME the run has a home of its own. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly input?: string;
  readonly store?: string;
  readonly timeoutMs?: number;
}

/** Runs the built program as people do, without a terminal, to its end. */
export function rapport(args: readonly string[], options: RunOptions = {}): Ran {
  return run(NODE, [PROGRAM, ...args], options);
}

/** Runs any other program in the same bare environment. */
export function run(program: string, args: readonly string[], { env = {}, input = '', store, timeoutMs = 30_000 }: RunOptions = {}): Ran {
  const home = 'HOME' in env ? {} : { HOME: temporaryDirectory() };
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    env: { PATH: '/usr/bin:/bin', RAPPORT_NOW: NOW, RAPPORT_STORE: store, ...home, ...env },
    input,
    encoding: 'utf8',
    timeout: timeoutMs,
  });
  if (error !== undefined) throw error;
  return { code: status, stdout, stderr };
}
