import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
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
    read: () => ignoringErrors(() => unseal(readFileSync(path, 'utf8'), key)),
    write(value) {
      ignoringErrors(() => {
        makeDirectory(dir);
        replaceFile(path, Buffer.from(seal(JSON.stringify(value), key)), false);
      });
    },
  };
}

/** Whoever reads a value takes its shape for granted, so nothing but what was written under this very key passes. */
function seal(json: string, key: string): string {
  return `${crc32(json + key).toString(16).padStart(8, '0')}${json}`;
}

function unseal(sealed: string, key: string): unknown {
  const json = sealed.slice(8);
  return sealed === seal(json, key) ? JSON.parse(json) as unknown : undefined;
}

function ignoringErrors<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
