import { spawnSync } from 'node:child_process';
import { EXIT, UserError } from '../core/errors.ts';
import { errorCode } from './failure.ts';

/** The crontab of the person who runs us, by way of the system's own program. */
export interface Crontab {
  /**
   * The table, byte for byte; empty where there is none.
   * @throws UserError no-crontab (2), crontab-not-read (74)
   */
  read(): Buffer;
  /**
   * Replaces the table and reads it back; an empty one is removed. Some programs refuse a table without a final
   * newline: only they get one.
   * @throws UserError no-crontab (2), crontab-not-written, crontab-differs (74)
   */
  write(table: Buffer): void;
}

const NONE_YET = /no crontab for|can't open '[^']*': No such file/i;
const PROGRAM = 'crontab';
const PATIENCE_MS = 10_000;

interface Answer { readonly out: Buffer; /** Why it was refused, in the program's words. */ readonly refusal?: string }

/** @param env tells where the program is */
export function openCrontab(env: Readonly<Record<string, string | undefined>>): Crontab {
  const run = (args: readonly string[], input?: Buffer): Answer => runCrontab(env, args, input);
  const read = (): Buffer => {
    const { out, refusal } = run(['-l']);
    if (refusal === undefined) return out;
    if (NONE_YET.test(refusal)) return Buffer.alloc(0);
    throw new UserError('crontab-not-read', { reason: refusal }, EXIT.io);
  };
  const replace = (table: Buffer): string | undefined => (table.length === 0 ? run(['-r']) : run(['-'], table)).refusal;
  return {
    read,
    write(table) {
      const whole = table.length === 0 || table.at(-1) === 0x0a ? table : Buffer.concat([table, Buffer.from('\n')]);
      let [written, refusal] = [table, replace(table)];
      if (refusal !== undefined && whole !== table) [written, refusal] = [whole, replace(whole)];
      if (refusal !== undefined) throw new UserError('crontab-not-written', { reason: refusal }, EXIT.io);
      if (!read().equals(written)) throw new UserError('crontab-differs', {}, EXIT.io);
    },
  };
}

/** @throws UserError no-crontab */
function runCrontab(env: Readonly<Record<string, string | undefined>>, args: readonly string[], input: Buffer | undefined): Answer {
  const { error, status, stdout, stderr } = spawnSync(PROGRAM, args, {
    ...(input === undefined ? {} : { input }),
    env: { ...env, LC_ALL: 'C' },
    timeout: PATIENCE_MS,
    maxBuffer: Infinity,
  });
  const code = error === undefined ? undefined : errorCode(error);
  if (code === 'ENOENT') throw new UserError('no-crontab', {});
  if (status === 0 && error === undefined) return { out: stdout };
  // a program that could not be started has said nothing, not even an empty text
  return { out: stdout, refusal: stderr?.toString().trim() || (code ?? `exit ${status}`) };
}
