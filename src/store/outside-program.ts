import { spawnSync } from 'node:child_process';
import { errorCode } from './failure.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const PATIENCE_MS = 10_000;

/** Runs a program of the system to its end. @returns why it refused, in its own words; undefined where it did not */
export function refusalOfProgram(env: Environment, program: string, args: readonly string[]): string | undefined {
  const { error, status, stderr } = spawnSync(program, args, { env: { ...env, LC_ALL: 'C' }, timeout: PATIENCE_MS, stdio: ['ignore', 'ignore', 'pipe'] });
  if (status === 0 && error === undefined) return undefined;
  const [said] = (stderr?.toString() ?? '').trim().split('\n');
  return said || ((error === undefined ? undefined : errorCode(error)) ?? `exit ${status}`);
}

/** A command as cron runs it: by the shell, in an environment with next to nothing in it. */
export function runBare(env: Environment, command: string): { readonly code: number; readonly out: string; readonly err: string } {
  const { status, stdout, stderr, error } = spawnSync('/bin/sh', ['-c', command], { env, timeout: 6 * PATIENCE_MS, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  return { code: status ?? 1, out: stdout ?? '', err: stderr || (error === undefined ? '' : errorCode(error) ?? '') };
}
