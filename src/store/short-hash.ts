/**
 * A short name for a text, a store's path for one, so that files outside the store can belong to it. No secret: FNV-1a
 * in 32 bits, for node's own hashes take longer to load than a reminder takes to run.
 */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
