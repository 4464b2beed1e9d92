import { fstatSync, writeSync } from 'node:fs';
import { errorCode } from './failure.ts';

/** Whether what is written here goes into a file, a pipe or a socket: then it is no terminal, and needs no stream. */
export function takesBytes(descriptor: number): boolean {
  const stat = fstatSync(descriptor);
  return stat.isFile() || stat.isFIFO() || stat.isSocket();
}

/**
 * Writes all of a text to an open file. Node's own stream takes a short write for a whole one, so that a disk running
 * full would cut an export short and nobody would hear of it.
 * @returns what a pipe that is full and does not wait has not taken; else nothing
 * @throws the system's error
 */
export function writeWhole(descriptor: number, text: string): Buffer {
  const bytes = Buffer.from(text);
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(descriptor, bytes, written);
  } catch (error) {
    if (errorCode(error) !== 'EAGAIN') throw error;
  }
  return bytes.subarray(written);
}
