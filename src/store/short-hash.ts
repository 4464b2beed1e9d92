import { crc32 } from 'node:zlib';

/** A short name for a text, a store's path for one, so that files outside the store can belong to it. No secret: two share one once in four thousand million. */
export function shortHash(text: string): string {
  return crc32(text).toString(16).padStart(8, '0');
}
