import { randomBytes } from 'node:crypto';
import { Readable, Writable } from 'node:stream';
import { version } from '../../package.json';
import { run as runCommand } from '../../src/cli.ts';
import { momentOf, readInstant } from '../../src/commands/clock.ts';
import type { Moment, Output } from '../../src/commands/context.ts';
import { NODE, NOW, PROGRAM, type Ran, type RunOptions } from './run.ts';

/**
 * The same as `rapport`, in this process: all but the few lines of main.ts, and thirty times as fast. For long tables,
 * of which one line is run both ways.
 */
export async function rapportInside(home: string, words: readonly string[], { env = {}, input = '', store }: RunOptions = {}): Promise<Ran> {
  const [out, err] = [new Memory(), new Memory()];
  const given = { RAPPORT_NOW: NOW, RAPPORT_STORE: store, ...env };
  const code = await runCommand(words, {
    out,
    err,
    input: { isTerminal: false, stream: Readable.from([input]), read: async () => Buffer.from(input) },
    env: given,
    platform: process.platform,
    home,
    workingFolder: process.cwd(),
    version,
    program: { node: NODE, script: PROGRAM },
    now: () => momentAt(given.RAPPORT_NOW),
    randomBytes: (count) => randomBytes(count),
    ended: new AbortController().signal,
  });
  return { code, stdout: out.text, stderr: err.text };
}

class Memory implements Output {
  text = '';
  readonly isTerminal = false;
  readonly columns = undefined;
  readonly rows = undefined;
  readonly stream = new Writable();

  write(text: string): void {
    this.text += text;
  }
}

function momentAt(now: string): Moment {
  const { epochMs, offsetMinutes = 0 } = readInstant(now);
  return momentOf(epochMs, offsetMinutes, () => 'UTC');
}
