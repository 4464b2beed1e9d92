import { resolve } from 'node:path';
import { readForeignFile } from '../store/foreign-files.ts';
import { tellLine } from './print.ts';
import type { Session } from './session.ts';

/** The bytes of a file, or of standard input for "-"; on a terminal it says what is awaited. */
export async function readInput(session: Session, file: string): Promise<Uint8Array> {
  const { context, words } = session;
  if (file !== '-') return readForeignFile(resolve(context.workingFolder, file));
  if (context.input.isTerminal) tellLine(session, words.say('input.awaited', {}));
  return context.input.read();
}
