import { fstatSync, writeSync } from 'node:fs';

/** Whether standard output was sent to a plain file: `rapport export > facts.ndjson`. */
export function isPlainFile(descriptor: number): boolean {
  return fstatSync(descriptor).isFile();
}

/**
 * Writes all of a text to an open file. Node's own stream takes a short write for a whole one, so that a disk running
 * full would cut an export short and nobody would hear of it.
 * @throws the system's error
 */
export function writeWhole(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written);
}
