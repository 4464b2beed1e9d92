import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import { version } from '../package.json';
import { run } from './cli.ts';
import { momentOf, readInstant } from './commands/clock.ts';
import type { Context, Moment } from './commands/context.ts';
import { inputOf, outputOf, tellNotWritten } from './commands/streams.ts';

/** The only file that touches process, the clock and the real streams: everything below is handed a Context. */
const ended = new AbortController();
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
/** The listener stays: inquirer brings a guard that kills the process once nobody else listens for a signal. */
const endBy = (signal: keyof typeof signals): void => {
  process.on(signal, () => {
    if (ended.signal.aborted) process.exit(signals[signal]);
    process.exitCode = signals[signal];
    ended.abort(signal);
  });
};
endBy('SIGTERM');
endBy('SIGHUP');
const err = outputOf(2, () => process.stderr.on('error', () => {}));
/** A reader that has seen enough (`rapport history | head`) is no failure; a full disk behind stdout is. */
const out = outputOf(1, () => process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exitCode = error.code === 'EPIPE' ? 0 : 74;
  if (error.code !== 'EPIPE') void tellNotWritten(err, error.code ?? 'EIO');
}));

const context: Context = {
  out,
  err,
  input: inputOf(() => process.stdin, ended.signal),
  env: process.env,
  platform: process.platform,
  home: home(),
  workingFolder: process.cwd(),
  version,
  program: { node: process.execPath, script: join(import.meta.dirname, '../bin/rapport.js') },
  now,
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  ended: ended.signal,
  heedInterrupt: () => endBy('SIGINT'),
};

void main();

async function main(): Promise<void> {
  const code = await run(process.argv.slice(2), context);
  if (process.exitCode === undefined || process.exitCode === 0) process.exitCode = code;
}

function now(): Moment {
  const set = process.env['RAPPORT_NOW'];
  const { epochMs, offsetMinutes } = set === undefined || set === '' ? { epochMs: Date.now(), offsetMinutes: undefined } : readInstant(set);
  const offset = offsetMinutes ?? -new Date(epochMs).getTimezoneOffset();
  return momentOf(epochMs, offset, () => Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** HOME where it is set; else what the system knows of the person, so that cron finds the same store. */
function home(): string {
  return process.env['HOME'] || (process.platform === 'win32' ? homedir() : userInfo().homedir);
}
