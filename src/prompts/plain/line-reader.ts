import { createInterface, type Interface } from 'node:readline';
import { interruption } from '../interruption.ts';

/** Reads line after line. @throws Interrupted at the end of the input (Ctrl-D), and when the signal is aborted */
export type ReadLine = () => Promise<string>;

/**
 * One readline for all questions, because it reads ahead: lines that arrive together wait here for theirs. Between
 * questions the input is paused, so that nothing waits for it.
 * @param signal aborted with the name of the signal that ended the program
 */
export function lineReader(input: NodeJS.ReadableStream, signal: AbortSignal): ReadLine {
  const waiting: Waiting = { lines: [], ended: false, wake: () => undefined };
  signal.addEventListener('abort', () => waiting.wake(), { once: true });
  let reading: Interface | undefined;
  return async () => {
    reading ??= listen(input, waiting);
    if (!waiting.ended) reading.resume();
    while (waiting.lines.length === 0 && !waiting.ended && !signal.aborted) {
      await new Promise<void>((resolve) => { waiting.wake = resolve; });
    }
    if (!waiting.ended) reading.pause();
    const line = signal.aborted ? undefined : waiting.lines.shift();
    if (line === undefined) throw interruption(signal.reason);
    return line;
  };
}

interface Waiting { readonly lines: string[]; ended: boolean; wake: () => void }

function listen(input: NodeJS.ReadableStream, waiting: Waiting): Interface {
  const reading = createInterface({ input, terminal: false });
  reading.on('line', (line) => {
    waiting.lines.push(line);
    waiting.wake();
  });
  reading.on('close', () => {
    waiting.ended = true;
    waiting.wake();
  });
  return reading;
}
