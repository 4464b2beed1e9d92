import type { Flaw, Problem } from '../core/problems.ts';
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
  const found = findStrange(value, 0);
  if (found !== undefined) refuse({ field: fieldOf(found.keys), problem: found.problem });
}

function parse(text: string, refuse: (flaw: Flaw) => never): unknown {
  if (text.length > MOST_LINE) refuse({ field: '', problem: 'line-too-long' });
  try {
    return JSON.parse(text);
  } catch {
    return refuse({ field: '', problem: 'not-json' });
  }
}

/** Where it is, as far as a field name tells: keys from the outermost to the innermost. */
interface Strange { readonly problem: Problem; readonly keys: readonly (string | number)[] }

function findStrange(value: unknown, depth: number): Strange | undefined {
  if (typeof value === 'string') return HALF_PAIR.test(value) ? { problem: 'broken-text', keys: [] } : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth === MOST_DEPTH) return { problem: 'too-deep', keys: [] };
  for (const key of Object.keys(value)) {
    if (isForbidden(key)) return { problem: 'forbidden-field', keys: [] };
    const found = findStrange((value as Readonly<Record<string, unknown>>)[key], depth + 1);
    if (found !== undefined) return within(found, Array.isArray(value) ? Number(key) : key, depth);
  }
  return undefined;
}

/** Of what is too deep only the outermost field is told. */
function within({ problem, keys }: Strange, key: string | number, depth: number): Strange {
  return { problem, keys: problem === 'too-deep' && depth > 0 ? [] : [key, ...keys] };
}
