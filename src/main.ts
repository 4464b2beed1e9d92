import { homedir, userInfo } from 'node:os';
import { fileURLToPath } from 'node:url';
import { version } from '../package.json';
import { run } from './cli.ts';
import { momentOf, readInstant } from './commands/clock.ts';
import type { Context, Moment } from './commands/context.ts';
import { inputOf, outputOf, tellNotWritten } from './commands/streams.ts';
import { once } from './core/once.ts';

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
/** Each stream is opened when it is first asked for: that takes milliseconds, and a reminder with nothing to say needs none. */
const input = once(() => inputOf(process.stdin, ended.signal));
const err = once(() => {
  process.stderr.on('error', () => {});
  return outputOf(process.stderr);
});
/** A reader that has seen enough (`rapport history | head`) is no failure; a full disk behind stdout is. */
const out = once(() => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exitCode = error.code === 'EPIPE' ? 0 : 74;
    if (error.code !== 'EPIPE') void tellNotWritten(err(), error.code ?? 'EIO');
  });
  return outputOf(process.stdout);
});

const context: Context = {
  get out() { return out(); },
  get err() { return err(); },
  get input() { return input(); },
  env: process.env,
  platform: process.platform,
  home: home(),
  workingFolder: process.cwd(),
  version,
  program: { node: process.execPath, script: fileURLToPath(new URL('../bin/rapport.js', import.meta.url)) },
  now,
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  ended: ended.signal,
  heedInterrupt: () => endBy('SIGINT'),
};

const code = await run(process.argv.slice(2), context);
if (process.exitCode === undefined || process.exitCode === 0) process.exitCode = code;

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
