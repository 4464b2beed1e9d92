import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDirectory } from './directory.ts';
import { replaceFile } from './replace.ts';
import { shortHash } from './short-hash.ts';

/** What has been computed once. It may be deleted or damaged at any time, and nothing changes but the time things take. */
export interface Cache {
  /** The value last written for this store by this version of the program; undefined where there is none. */
  read(): unknown;
  /** @param value anything JSON can hold; a cache that cannot be written is no error */
  write(value: unknown): void;
}

/**
 * @param dir the folder of all caches
 * @param key what the value is good for: the path of the store and the version of the program
 */
export function openCache(dir: string, key: string): Cache {
  const path = join(dir, `state-${shortHash(key)}.cache`);
  return {
    read: () => ignoringErrors(() => unseal(readFileSync(path), key)),
    write(value) {
      ignoringErrors(() => {
        makeDirectory(dir);
        replaceFile(path, seal(key, value), false);
      });
    },
  };
}

/**
 * Whoever reads a value takes its shape for granted, so nothing but what was written under this very key may pass. It is
 * written twice: two halves are compared in no time, where a checksum of them would take a tenth of a whole run.
 */
function seal(key: string, value: unknown): Buffer {
  const half = Buffer.from(JSON.stringify({ key, value }));
  return Buffer.concat([half, half]);
}

function unseal(bytes: Buffer, key: string): unknown {
  const half = bytes.subarray(0, bytes.length / 2);
  if (!half.equals(bytes.subarray(half.length))) return undefined;
  const sealed = JSON.parse(half.toString()) as { readonly key: string; readonly value: unknown };
  return sealed.key === key ? sealed.value : undefined;
}

function ignoringErrors<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
