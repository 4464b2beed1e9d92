import { ISOLATE } from '../../core/harmless.ts';
import { isolated as isolatedIn } from '../isolates.ts';

const TO_RIGHT = '\u200E';
const MARKS = new RegExp(ISOLATE.join('|'), 'g');
const BEGINS_SAFELY = /^\p{L}/u;
const ENDS_SAFELY = /[\p{L}\p{N}]$/u;

/** A name, path, option or command of another script inside an Arabic sentence; what is isolated in it already is a part of it. */
export function isolated(text: string): string {
  return isolatedIn(text.replaceAll(MARKS, ''), 'ar');
}

/**
 * The same at the end of a line, for what is copied from there: no mark where it begins and ends in a letter, for a
 * shell would take it as part of the last word.
 */
export function command(text: string): string {
  const typed = text.replaceAll(MARKS, '');
  return `${BEGINS_SAFELY.test(typed) ? '' : TO_RIGHT}${typed}${ENDS_SAFELY.test(typed) ? '' : TO_RIGHT}`;
}

/** "a أو b" */
export function either(names: readonly string[]): string {
  return names.map(isolated).join(' أو ');
}

/** "a، b" */
export function listed(names: readonly string[]): string {
  return names.map(isolated).join('، ');
}
