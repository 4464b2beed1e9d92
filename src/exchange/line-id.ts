import { hash } from 'node:crypto';
import type { ExchangeLine } from './line.ts';

export interface IdentifiedLine extends ExchangeLine { readonly id: string }

const ID_DIGITS = 26;

/**
 * Lines with their ids. A line without one gets it from what it says and from how many lines before it in the file
 * say exactly the same: the same file gives the same ids, and what was really entered twice stays twice.
 */
export function identify(lines: readonly ExchangeLine[]): readonly IdentifiedLine[] {
  const occurrences = new Map<string, number>();
  return lines.map((line) => {
    if (line.fact.id !== undefined) return { id: line.fact.id, ...line };
    const content = canonical(line.fact);
    const id = contentId(content);
    const occurrence = (occurrences.get(id) ?? 0) + 1;
    occurrences.set(id, occurrence);
    return { id: occurrence === 1 ? id : contentId(`${content}${occurrence}`), ...line };
  });
}

/** One spelling of JSON for each value: the order of keys is no part of what a line says. */
export function canonical(value: unknown): string {
  return JSON.stringify(withSortedKeys(value));
}

function withSortedKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withSortedKeys);
  const object = value as Readonly<Record<string, unknown>>;
  const sorted: Record<string, unknown> = {};
  for (const key of Object.keys(object).toSorted()) sorted[key] = withSortedKeys(object[key]);
  return sorted;
}

/** The first 128 bits of the content's SHA-256 in base 32. */
function contentId(content: string): string {
  return BigInt(`0x${hash('sha256', content).slice(0, 32)}`).toString(32).padStart(ID_DIGITS, '0');
}
