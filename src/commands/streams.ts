import { addAbortSignal, type Readable } from 'node:stream';
import { EXIT, UserError } from '../core/errors.ts';
import { once } from '../core/once.ts';
import { interruption } from '../prompts/interruption.ts';
import { errorCode } from '../store/failure.ts';
import { takesBytes, writeWhole } from '../store/output-file.ts';
import type { Input, Output } from './context.ts';

type Screen = NodeJS.WriteStream;
type Keyboard = Readable & { readonly isTTY?: boolean };

/**
 * Standard output or error as an Output. What fails on a file is thrown; a terminal's stream says so by an event.
 * @param open gives the stream: only a terminal needs one, when it is asked or written to, and it takes milliseconds to load
 */
export function outputOf(descriptor: number, open: () => Screen): Output {
  return takesBytes(descriptor) ? fileOutput(descriptor, once(open)) : screenOutput(once(open));
}

function screenOutput(stream: () => Screen): Output {
  return {
    write: (text) => void stream().write(text),
    get isTerminal() { return stream().isTTY; },
    get columns() { return stream().isTTY ? stream().columns : undefined; },
    get rows() { return stream().isTTY ? stream().rows : undefined; },
    get stream() { return stream(); },
  };
}

function fileOutput(descriptor: number, stream: () => Screen): Output {
  let left: 'nothing' | 'to the stream' | 'unread' = 'nothing';
  return {
    write(text) {
      if (left === 'unread') return;
      const rest = left === 'nothing' ? writeToFile(descriptor, text) : text;
      if (rest === undefined) left = 'unread';
      else if (rest.length > 0) {
        left = 'to the stream';
        stream().write(rest);
      }
    },
    isTerminal: false,
    columns: undefined,
    rows: undefined,
    get stream() { return stream(); },
  };
}

/** Says that a stream failed after the command itself was done. The words are loaded only then. */
export async function tellNotWritten(err: Output, reason: string): Promise<void> {
  const { speakEnglish } = await import('./speak.ts');
  err.write(`rapport: ${(await speakEnglish('all')).say('error.not-written', { reason })}\n`);
}

/**
 * Standard input.
 * @param open gives the stream, when it is first asked for
 * @param ended aborted by a signal that ends the program: then nothing more is awaited
 */
export function inputOf(open: () => Keyboard, ended: AbortSignal): Input {
  const stream = once(open);
  return {
    get isTerminal() { return stream().isTTY === true; },
    get stream() { return stream(); },
    read: () => readAll(stream(), ended),
  };
}

async function readAll(stream: Readable, ended: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of addAbortSignal(ended, stream)) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk as Uint8Array);
  } catch (error) {
    if (ended.aborted) throw interruption(ended.reason);
    const reason = errorCode(error);
    throw reason === undefined ? error : new UserError('not-read', { path: 'standard input', reason }, EXIT.io);
  }
  return Buffer.concat(chunks);
}

/**
 * @returns what is left for the stream to write as soon as it can; undefined where nobody reads any more
 * @throws UserError not-written (74)
 */
function writeToFile(descriptor: number, text: string): Buffer | undefined {
  try {
    return writeWhole(descriptor, text);
  } catch (error) {
    if (errorCode(error) === 'EPIPE') return undefined;
    throw new UserError('not-written', { reason: errorCode(error) ?? 'EIO' }, EXIT.io);
  }
}
