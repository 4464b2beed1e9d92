import type { Flaw } from '../core/problems.ts';
import { fieldOf, isForbidden } from './flaw.ts';

/** What is taken from a stranger at most: a file and a line in bytes or UTF-16 units, objects inside objects. */
export const MOST_FILE = 64 * 1024 * 1024;
export const MOST_LINE = 1024 * 1024;
const MOST_DEPTH = 8;

const HALF_PAIR = /\p{Surrogate}/u;

/**
 * Reads JSON of a stranger.
 * @param refuse throws; it is given the place of what is wrong, never the text
 */
export function parseStrange(text: string, refuse: (flaw: Flaw) => never): unknown {
  const value = parse(text, refuse);
  refuseStrange(value, refuse);
  return value;
}

/** Refuses what no schema sees: depth, names that change how objects behave, halves of surrogate pairs (no UTF-8 can hold them). */
export function refuseStrange(value: unknown, refuse: (flaw: Flaw) => never): void {
  const flaw = flawIn(value, [], 0);
  if (flaw !== undefined) refuse(flaw);
}

function parse(text: string, refuse: (flaw: Flaw) => never): unknown {
  if (text.length > MOST_LINE) refuse({ field: '', problem: 'line-too-long' });
  try {
    return JSON.parse(text);
  } catch {
    return refuse({ field: '', problem: 'not-json' });
  }
}

function flawIn(value: unknown, keys: readonly (string | number)[], depth: number): Flaw | undefined {
  if (typeof value === 'string') return HALF_PAIR.test(value) ? { field: fieldOf(keys), problem: 'broken-text' } : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth === MOST_DEPTH) return { field: fieldOf(keys.slice(0, 1)), problem: 'too-deep' };
  for (const [key, inner] of Object.entries(value)) {
    if (isForbidden(key)) return { field: fieldOf(keys), problem: 'forbidden-field' };
    const flaw = flawIn(inner, [...keys, Array.isArray(value) ? Number(key) : key], depth + 1);
    if (flaw !== undefined) return flaw;
  }
  return undefined;
}
