type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What a key holds depends on an id beside it: its own keys are not promised. */
const OPEN = new Set(['data']);

/**
 * The keys of a JSON document, a line for each object in it: "clients[].streak: current best". Of a list, all that its
 * entries have.
 */
export function keysOf(value: Json, path = ''): readonly string[] {
  if (Array.isArray(value)) return keysOf(merged(value as readonly Json[]), `${path}[]`);
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value as { readonly [key: string]: Json });
  if (entries.length === 0) return [];
  const below = entries.filter(([key]) => !OPEN.has(key)).flatMap(([key, child]) => keysOf(child, path === '' ? key : `${path}.${key}`));
  return [`${path === '' ? '' : `${path}: `}${entries.map(([key]) => key).join(' ')}`, ...below];
}

/** One entry with the keys of all. */
function merged(list: readonly Json[]): Json {
  const objects = list.filter((entry) => typeof entry === 'object' && entry !== null && !Array.isArray(entry)) as { readonly [key: string]: Json }[];
  const all: Record<string, Json> = {};
  for (const [key, child] of objects.flatMap((entry) => Object.entries(entry))) {
    const before = all[key];
    all[key] = Array.isArray(before) && Array.isArray(child) ? [...(before as Json[]), ...(child as Json[])] : child;
  }
  return all;
}
