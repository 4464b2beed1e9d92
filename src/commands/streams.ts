import { addAbortSignal, type Readable } from 'node:stream';
import { EXIT, UserError } from '../core/errors.ts';
import { interruption } from '../prompts/interruption.ts';
import { errorCode } from '../store/failure.ts';
import { isPlainFile, writeWhole } from '../store/output-file.ts';
import type { Input, Output } from './context.ts';

type Screen = NodeJS.WriteStream & { readonly fd: number };

/** A standard stream as an Output. What fails on a plain file is thrown; elsewhere the stream says so by an event. */
export function outputOf(stream: Screen): Output {
  const plain = !stream.isTTY && isPlainFile(stream.fd);
  return {
    write: (text) => { if (plain) writeToFile(stream.fd, text); else stream.write(text); },
    isTerminal: stream.isTTY,
    get columns() { return stream.isTTY ? stream.columns : undefined; },
    get rows() { return stream.isTTY ? stream.rows : undefined; },
    stream,
  };
}

/** Says that a stream failed after the command itself was done. The words are loaded only then. */
export async function tellNotWritten(err: Output, reason: string): Promise<void> {
  const { speak } = await import('./speak.ts');
  err.write(`rapport: ${speak('en').say('error.not-written', { reason })}\n`);
}

/** @param ended aborted by a signal that ends the program: then nothing more is awaited */
export function inputOf(stream: Readable & { readonly isTTY?: boolean }, ended: AbortSignal): Input {
  return { isTerminal: stream.isTTY === true, stream, read: () => readAll(stream, ended) };
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

/** @throws UserError not-written (74) */
function writeToFile(descriptor: number, text: string): void {
  try {
    writeWhole(descriptor, text);
  } catch (error) {
    throw new UserError('not-written', { reason: errorCode(error) ?? 'EIO' }, EXIT.io);
  }
}
